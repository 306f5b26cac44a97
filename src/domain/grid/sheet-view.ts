import { cellAddress } from './address';
import type { CellRange, CellValue, Grid } from './grid';
import { type MergeIndex, indexMerges } from './merge-index';

/** A grid asked by worksheet row and column (from 0). Nothing is copied; merges stay rectangles. */
export interface SheetView {
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Rows and columns have changed places. */
  readonly turned: boolean;
  /** Where a cell stands on the worksheet: `B5`. */
  address(row: number, column: number): string;
  /** The merge over a cell, or null. */
  merge(row: number, column: number): CellRange | null;
  /** The cell is under a merge and not its top-left cell. */
  isCovered(row: number, column: number): boolean;
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string;
  /** What a person reads in the cell itself, trimmed; `''` when empty, covered or outside the used block. */
  text(row: number, column: number): string;
  /** As `text`, but a covered cell gives the text of its merge. */
  label(row: number, column: number): string;
}

/** Wraps a grid. Cost: one pass over the merges. */
export function viewSheet(grid: Grid): SheetView {
  const right = grid.left + (grid.values[0]?.length ?? 0) - 1;
  const merges: MergeIndex = indexMerges(grid.merges, grid.left, right);
  const value = (row: number, column: number): CellValue => grid.values[row - grid.top]?.[column - grid.left] ?? '';
  const format = (row: number, column: number): string =>
    grid.formats[row - grid.top]?.[column - grid.left] ?? 'General';
  const text = (row: number, column: number): string => {
    const raw = value(row, column);
    if (raw === '') return '';
    const standing = grid.standing?.get(cellAddress(row, column));
    return (standing ?? shownText(raw, grid.texts[row - grid.top]?.[column - grid.left] ?? '')).trim();
  };
  return {
    grid,
    top: grid.top,
    bottom: grid.top + grid.values.length - 1,
    left: grid.left,
    right,
    turned: false,
    address: cellAddress,
    merge: (row, column) => merges.at(row, column),
    isCovered: (row, column) => {
      const merge = merges.at(row, column);
      return merge !== null && (merge.top !== row || merge.left !== column);
    },
    value,
    format,
    text,
    label: (row, column) => {
      const merge = merges.at(row, column);
      return merge ? text(merge.top, merge.left) : text(row, column);
    },
  };
}

const tooNarrow = /^#+$/;

/** A narrow column shows numbers as `####`; then the value itself is all we have. Texts are taken as they are. */
function shownText(value: CellValue, shown: string): string {
  if (typeof value === 'string') return value;
  return shown === '' || tooNarrow.test(shown) ? String(value) : shown;
}
