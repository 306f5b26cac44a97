import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { CellValueType, extractPureTextFromCell } from '@univerjs/core';
import type { Area } from '../area';
import { intersect, mapArea } from '../area';
import type { CellValue } from '../engine';
import { toArea } from './book';

/** A cell's place as one number, for sets. */
export const key = (row: number, column: number): number => row * 16384 + column;

/** The keys of those cells of an area that a merge hides behind its top left cell. */
export function coveredCells(sheet: Worksheet, area: Area): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const range of sheet.getMergeData()) {
    const merge = toArea(range);
    const part = intersect(merge, area);
    if (!part) continue;
    mapArea(part, (row, column) => covered.add(key(row, column)));
    covered.delete(key(merge.top, merge.left));
  }
  return covered;
}

/** Univer keeps booleans as 0 and 1 and rich text as a document of its own. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.p) return extractPureTextFromCell(cell);
  const value = cell.v;
  if (value === null || value === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}
