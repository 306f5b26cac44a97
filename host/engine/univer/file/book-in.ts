import type {
  ICellData,
  IColumnData,
  IFreeze,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from '@univerjs/sheets-conditional-formatting';
import { SHEET_FILTER_SNAPSHOT_ID } from '@univerjs/sheets-filter';
import { dateToSerial } from 'hucre';
import type { Cell, CellStyle, RoundtripWorkbook, Sheet } from 'hucre/xlsx';
import { DEFAULT_PROTECTION } from '../../../model/protection';
import { VALIDATIONS_NOTE } from '../../../model/validations';
import { DEFAULT_SIZES } from '../book';
import { PAGE_NOTE } from '../../page';
import { pageIn } from './page-file';
import { filterIn } from './filter-in';
import { namesIn as functionNamesIn } from './function-names';
import { sharedFormulas } from './shared-formulas';
import { rulesIn } from './rules-in';
import { validationsIn } from './validations';
import { styleIn } from './style-in';

const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;
const SPARE_ROWS = 50;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** Ids of sheets follow their order in the file. */
export const fileSheetId = (index: number): string => `sheet${index + 1}`;

/** Styles of the whole book, each once. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  constructor(private readonly theme: readonly string[]) {}

  add(style: CellStyle): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known) return known;
    const id = `s${this.ids.size}`;
    this.ids.set(key, id);
    this.styles[id] = styleIn(style, this.theme);
    return id;
  }
}

function valueIn(value: Cell['value'] | undefined, date1904: boolean): Pick<ICellData, 'v' | 't'> {
  if (value === null || value === undefined || value === '') return {};
  if (value instanceof Date) return { v: dateToSerial(value, date1904), t: CellValueType.NUMBER };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

function cellIn(cell: Cell, formula: string | undefined, styles: StyleTable, date1904: boolean): ICellData {
  const data: ICellData = valueIn(formula === undefined ? cell.value : (cell.formulaResult ?? cell.value), date1904);
  if (cell.style) data.s = styles.add(cell.style);
  if (formula) data.f = `=${functionNamesIn(formula.replace(/^=/, ''))}`;
  return data;
}

function cellsIn(sheet: Sheet, styles: StyleTable, date1904: boolean): IWorksheetData['cellData'] {
  const rows: Record<number, Record<number, ICellData>> = {};
  const shared = sharedFormulas(sheet);
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const data = valueIn(value, date1904);
      if (data.t !== undefined) (rows[row] ??= {})[column] = data;
    }),
  );
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const data = cellIn(cell, shared.get(place) ?? cell.formula, styles, date1904);
    if (Object.keys(data).length) (rows[row] ??= {})[column] = data;
  }
  return rows;
}

function rowsIn(sheet: Sheet, filtered: ReadonlySet<number>): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const [index, { height, hidden }] of sheet.rowDefs ?? []) {
    rows[index] = {
      ...(height === undefined ? {} : { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }),
      ...(hidden && !filtered.has(index) ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return rows;
}

function columnsIn(sheet: Sheet): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  sheet.columns?.forEach(({ width, hidden }, index) => {
    columns[index] = {
      ...(width === undefined ? {} : { w: Math.round(width * PIXELS_PER_CHARACTER) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  });
  return columns;
}

function freezeIn({ freezePane }: Sheet): IFreeze | undefined {
  if (!freezePane) return undefined;
  const { rows = 0, columns = 0 } = freezePane;
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

function extent(cells: IWorksheetData['cellData'], sheet: Sheet): Pick<IWorksheetData, 'rowCount' | 'columnCount'> {
  let bottom = 0;
  let right = 0;
  for (const [row, columns] of Object.entries(cells)) {
    bottom = Math.max(bottom, Number(row));
    for (const column of Object.keys(columns ?? {})) right = Math.max(right, Number(column));
  }
  for (const { endRow, endCol } of sheet.merges ?? []) {
    bottom = Math.max(bottom, endRow);
    right = Math.max(right, endCol);
  }
  return { rowCount: Math.max(bottom + 1 + SPARE_ROWS, LEAST_ROWS), columnCount: Math.max(right + 2, LEAST_COLUMNS) };
}

function sheetIn(book: RoundtripWorkbook, sheet: Sheet, index: number, styles: StyleTable): Partial<IWorksheetData> {
  const cellData = cellsIn(sheet, styles, book.dateSystem === '1904');
  const freeze = freezeIn(sheet);
  return {
    id: fileSheetId(index),
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...extent(cellData, sheet),
    cellData,
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    rowData: rowsIn(sheet, new Set(filterIn(book, sheet)?.cachedFilteredOut)),
    columnData: columnsIn(sheet),
    ...DEFAULT_SIZES,
    tabColor: sheet.view?.tabColor?.rgb ? `#${sheet.view.tabColor.rgb.slice(-6)}` : '',
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(freeze ? { freeze } : {}),
    custom: {
      ...(sheet.veryHidden ? { veryHidden: true } : {}),
      ...(sheet.dataValidations?.length ? { [VALIDATIONS_NOTE]: validationsIn(sheet) } : {}),
      ...protectionIn(sheet),
      ...printingIn(sheet),
    },
  };
}

function printingIn(sheet: Sheet): object {
  const page = pageIn(sheet);
  return Object.keys(page).length > 0 ? { [PAGE_NOTE]: page } : {};
}

/** Boxes of the "protect sheet" dialog: the file's `formatRows` is Office.js's `allowFormatRows`. */
function protectionIn({ protection }: Sheet): object {
  if (!protection || protection.sheet === false) return {};
  const named = Object.entries(protection).map(
    ([key, value]) => [`allow${key.charAt(0).toUpperCase()}${key.slice(1)}`, value] as const,
  );
  const known = named.filter(([key, value]) => key in DEFAULT_PROTECTION && typeof value === 'boolean');
  const edit = { allowEditObjects: !protection.objects, allowEditScenarios: !protection.scenarios };
  return { protection: { options: { ...DEFAULT_PROTECTION, ...edit, ...Object.fromEntries(known) }, password: null } };
}

function namesIn({ namedRanges = [] }: RoundtripWorkbook) {
  const names = namedRanges.map(({ name, range }, index) => {
    const id = `name${index}`;
    return [id, { id, name, formulaOrRefString: range, localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME }];
  });
  return Object.fromEntries(names) as object;
}

/** Builds one value per sheet and keys it by the sheet's id. */
function bySheet<T>(book: RoundtripWorkbook, make: (sheet: Sheet) => T | null): Record<string, T> {
  const entries = book.sheets.map((sheet, index) => [fileSheetId(index), make(sheet)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== null));
}

/** A workbook from a file → the engine's data, with what the engine shows and calculates. */
export function bookIn(book: RoundtripWorkbook, name: string): IWorkbookData {
  const theme = book.themeColors ?? [];
  const styles = new StyleTable(theme);
  const sheets = book.sheets.map((sheet, index) => sheetIn(book, sheet, index, styles));
  return {
    id: `book-${Date.now()}`,
    name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: styles.styles,
    sheetOrder: book.sheets.map((_, index) => fileSheetId(index)),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [fileSheetId(index), sheet])),
    resources: [
      {
        name: SHEET_CONDITIONAL_FORMATTING_PLUGIN,
        data: JSON.stringify(bySheet(book, (sheet) => rulesIn(sheet.conditionalRules ?? [], theme))),
      },
      { name: SHEET_FILTER_SNAPSHOT_ID, data: JSON.stringify(bySheet(book, (sheet) => filterIn(book, sheet))) },
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesIn(book)) },
    ],
  };
}
