import type { IWorksheetData } from '@univerjs/core';
import type { Sheet } from 'hucre/xlsx';
import { formatArea } from '../../address';
import type { FilterState, SheetId, Visibility } from '../../engine';
import type { ProtectionOptions } from '../../../model/protection';
import { readProtection } from '../../../model/protection';
import { listValidations } from '../../../model/validations';
import type { PageState } from '../../page';
import { PAGE_NOTE } from '../../page';
import type { UniverEngine } from '../univer-engine';
import { pageOut } from './page-file';
import { rulesOut } from './rules-out';
import { validationsOut } from './validations';

const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** `allowFormatRows` → `formatRows`, the file's word for the same box of the dialog. */
function protectionOut(options: ProtectionOptions): NonNullable<Sheet['protection']> {
  const boxes = Object.entries(options).filter(([key]) => key.startsWith('allow'));
  const named = boxes.map(([key, allowed]) => [key.charAt(5).toLowerCase() + key.slice(6), allowed] as const);
  const allowed = Object.fromEntries(named) as Record<string, boolean>;
  const { editObjects, editScenarios, ...rest } = allowed;
  return { sheet: true, objects: !editObjects, scenarios: !editScenarios, ...rest };
}

/** What the file says of a row or column, without whether it is hidden. */
function shown<T extends { hidden?: boolean }>(line: T | undefined): Omit<T, 'hidden'> {
  const copy = { ...line } as T;
  delete copy.hidden;
  return copy;
}

/** Rows further than this below the last cell are stray formats; to write all rows above them would blow the file up. */
const mostEmptyRows = 1000;

/** The library writes what is said of a row only where the sheet has such a row: below the last cell it needs empty ones. */
function keepEmptyRows(sheet: Sheet, said: Iterable<number>): void {
  const rows = (sheet.rows ??= []);
  const last = Math.max(-1, ...[...said].filter((row) => row < rows.length + mostEmptyRows));
  while (rows.length <= last) rows.push([]);
}

/** Heights, widths and what is hidden; what did not change keeps the file's numbers. */
function axesOut(sheet: Sheet, before: Partial<IWorksheetData>, engine: UniverEngine, id: SheetId): void {
  const after = engine.book.sheet(id).getConfig();
  const hiddenRows = new Set(engine.axes.hidden(id, 'row'));
  const rows = (sheet.rowDefs ??= new Map());
  for (const row of new Set([...Object.keys(after.rowData).map(Number), ...rows.keys(), ...hiddenRows])) {
    const height = after.rowData[row]?.h;
    const changed = height !== undefined && height !== before.rowData?.[row]?.h;
    const next = {
      ...shown(rows.get(row)),
      ...(changed ? { height: height * POINTS_PER_PIXEL } : {}),
      ...(hiddenRows.has(row) ? { hidden: true } : {}),
    };
    if (Object.keys(next).length) rows.set(row, next);
    else rows.delete(row);
  }
  keepEmptyRows(sheet, rows.keys());
  for (const [key, column] of Object.entries(after.columnData)) {
    const index = Number(key);
    const columns = (sheet.columns ??= []);
    while (columns.length <= index) columns.push({});
    const width = column?.w !== undefined && column.w !== before.columnData?.[index]?.w ? column.w : undefined;
    columns[index] = {
      ...shown(columns[index]),
      ...(width === undefined ? {} : { width: width / PIXELS_PER_CHARACTER }),
      ...(column?.hd ? { hidden: true } : {}),
    };
  }
}

function filterOut(filter: FilterState): NonNullable<Sheet['autoFilter']> {
  const columns = Object.entries(filter.columns).map(([column, texts]) => ({
    colIndex: Number(column),
    filters: [...texts],
  }));
  return { range: formatArea(filter.area), ...(columns.length ? { columns } : {}) };
}

function viewOut(sheet: Sheet, { view }: UniverEngine, id: SheetId): void {
  const { rows, columns } = view.frozen(id);
  if (rows > 0 || columns > 0) sheet.freezePane = { rows, columns };
  else delete sheet.freezePane;
  const gridlines = view.gridlines(id);
  if (gridlines !== (sheet.view?.showGridLines ?? true)) sheet.view = { ...sheet.view, showGridLines: gridlines };
}

/** Writes all of a sheet but its cells into the file's sheet. */
export function sheetOut(
  sheet: Sheet,
  before: Partial<IWorksheetData>,
  engine: UniverEngine,
  state: { readonly id: SheetId; readonly name: string; readonly visibility: Visibility; readonly tabColor: string },
): void {
  const { id } = state;
  sheet.name = state.name;
  sheet.hidden = state.visibility === 'Hidden';
  sheet.veryHidden = state.visibility === 'VeryHidden';
  sheet.merges = engine.cells.merges(id).map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  axesOut(sheet, before, engine, id);
  sheet.conditionalRules = rulesOut(engine.rules.list(id), sheet.conditionalRules ?? []);
  const validations = validationsOut(listValidations(engine, id), sheet.dataValidations ?? []);
  if (validations.length > 0) sheet.dataValidations = validations;
  else delete sheet.dataValidations;
  const filter = engine.filters.get(id);
  if (filter) sheet.autoFilter = filterOut(filter);
  else delete sheet.autoFilter;
  const protection = readProtection(engine, id);
  if (!protection) delete sheet.protection;
  else sheet.protection ??= protectionOut(protection.options);
  viewOut(sheet, engine, id);
  pageOut(sheet, (engine.sheets.note(id, PAGE_NOTE) ?? {}) as PageState);
  if (state.tabColor && state.tabColor !== before.tabColor?.toUpperCase()) {
    sheet.view = { ...sheet.view, tabColor: { rgb: `FF${state.tabColor.slice(1)}` } };
  }
}
