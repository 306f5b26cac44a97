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
  const columns = new Map<number, CellRange[]>();
  const ordered = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  for (const merge of ordered) {
    const from = Math.max(merge.left, left);
    const to = Math.min(merge.right, right);
    if (overlaps(columns, merge, from, to)) continue;
    for (let column = from; column <= to; column++) {
      const list = columns.get(column);
      if (list) list.push(merge);
      else columns.set(column, [merge]);
    }
  }
  return { at: (row, column) => findCovering(columns.get(column) ?? [], row) };
}

function overlaps(columns: ReadonlyMap<number, CellRange[]>, merge: CellRange, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) {
    const last = columns.get(column)?.at(-1);
    if (last && last.bottom >= merge.top) return true;
  }
  return false;
}

/** Binary search: the last merge that begins at or above the row, if it reaches down to it. */
function findCovering(sorted: readonly CellRange[], row: number): CellRange | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.top ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  const merge = sorted[low - 1];
  return merge && merge.bottom >= row ? merge : null;
}
