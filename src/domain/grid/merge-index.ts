import type { CellRange } from './grid';

/** Finds the merge a cell lies in, without ever writing a merge out cell by cell. */
export interface MergeIndex {
  /** The merge that covers a cell, its top-left cell included; null for a cell on its own. */
  at(row: number, column: number): CellRange | null;
}

/**
 * Indexes merge rectangles column by column; cost grows with merges × their width inside `left … right`, never with
 * their area. Where two merges overlap (Excel never writes that) the one that begins first counts.
 *
 * @example indexMerges([{ top: 3, left: 1, bottom: 14, right: 1 }], 0, 9).at(7, 1)?.top // 3
 */
export function indexMerges(merges: readonly CellRange[], left: number, right: number): MergeIndex {
  const columns: MergeColumn[] = [];
  const ordered = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const merge of ordered) {
    const from = Math.max(merge.left, left);
    const to = Math.min(merge.right, right);
    if (overlaps(columns, merge, from - left, to - left)) continue;
    for (let column = from; column <= to; column++) {
      (columns[column - left] ??= { sorted: [], nearest: 0 }).sorted.push(merge);
    }
  }
  return {
    at: (row, column) => {
      const list = columns[column - left];
      return list ? findCovering(list, row) : null;
    },
  };
}

/** The merges over one column, from top to bottom. */
interface MergeColumn {
  readonly sorted: CellRange[];
  /** Where the last answer was found: most are asked for row by row. */
  nearest: number;
}

function overlaps(columns: readonly MergeColumn[], merge: CellRange, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) {
    const last = columns[column]?.sorted.at(-1);
    if (last && last.bottom >= merge.top) return true;
  }
  return false;
}

/** The last merge that begins at or above the row, if it reaches down to it. */
function findCovering(column: MergeColumn, row: number): CellRange | null {
  const { sorted, nearest } = column;
  if (!isLastAbove(sorted, nearest, row))
    column.nearest = isLastAbove(sorted, nearest + 1, row) ? nearest + 1 : search(sorted, row);
  const merge = sorted[column.nearest];
  return merge && merge.top <= row && merge.bottom >= row ? merge : null;
}

function isLastAbove(sorted: readonly CellRange[], index: number, row: number): boolean {
  return (sorted[index]?.top ?? Infinity) <= row && (sorted[index + 1]?.top ?? Infinity) > row;
}

/** Binary search for the last merge that begins at or above the row; 0 when none does. */
function search(sorted: readonly CellRange[], row: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.top ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
