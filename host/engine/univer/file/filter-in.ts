import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { RoundtripWorkbook, Sheet } from 'hucre/xlsx';
import { createTextMaker } from '../../../../xlsx/cell-text';
import { cellFormat, cellValue } from '../../../../xlsx/cell-value';
import type { Area } from '../../area';
import { parseArea } from '../../address';
import { toRange } from '../book';

/** What a column of the filter lets through: its place on the sheet, and the texts that stay. */
interface Kept {
  readonly column: number;
  readonly texts: ReadonlySet<string>;
}

/**
 * The filter of a sheet. The file marks a row as hidden, whoever hid it. Rows that the filter leaves out belong to it and
 * come back with it; one that it lets through was hidden by hand (or by an add-in) and stays a hidden row.
 */
export function filterIn(book: RoundtripWorkbook, sheet: Sheet): IAutoFilter | null {
  const area = sheet.autoFilter && parseArea(sheet.autoFilter.range);
  if (!area) return null;
  const columns = (sheet.autoFilter?.columns ?? []).filter(({ filters }) => filters?.length);
  const kept = columns.map(({ colIndex, filters }) => ({ column: area.left + colIndex, texts: new Set(filters) }));
  return {
    ref: toRange(area),
    filterColumns: columns.map(({ colIndex, filters }) => ({ colId: colIndex, filters: { filters: filters ?? [] } })),
    ...(columns.length ? { cachedFilteredOut: leftOut(book, sheet, area, kept) } : {}),
  };
}

/** Hidden rows of the area that one of the columns leaves out. */
function leftOut(book: RoundtripWorkbook, sheet: Sheet, area: Area, kept: readonly Kept[]): number[] {
  const textOf = createTextMaker(book.dateSystem === '1904' ? 1904 : 1900);
  const shown = (row: number, column: number) =>
    textOf(cellValue(book, sheet, row, column), cellFormat(sheet, row, column));
  return [...(sheet.rowDefs ?? [])]
    .filter(([row, { hidden }]) => hidden && row > area.top && row <= area.bottom)
    .map(([row]) => row)
    .filter((row) => kept.some(({ column, texts }) => !texts.has(shown(row, column))));
}
