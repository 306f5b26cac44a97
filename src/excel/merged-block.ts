import type { CellRange } from '../domain/grid/grid';

/** Whether a merge's top-left cell lies in a block. */
export function beginsIn(merge: CellRange, block: CellRange): boolean {
  return merge.top >= block.top && merge.top <= block.bottom && merge.left >= block.left && merge.left <= block.right;
}

/** The block and whatever of these merges hangs out over its right or lower side: the last value ends before its merge does. */
export function extend(block: CellRange, merges: readonly CellRange[]): CellRange {
  return merges.reduce(
    (whole, merge) => ({
      ...whole,
      bottom: Math.max(whole.bottom, merge.bottom),
      right: Math.max(whole.right, merge.right),
    }),
    block,
  );
}

/** Lengthens rows and adds rows until the cells fill the block; both begin at the same top-left cell. */
export function padTo<T>(
  cells: readonly (readonly T[])[],
  { top, left, bottom, right }: CellRange,
  filler: T,
): readonly (readonly T[])[] {
  const height = bottom - top + 1;
  const width = right - left + 1;
  if (cells.length === height && cells[0]?.length === width) return cells;
  return Array.from({ length: height }, (_, i) => {
    const row = cells[i] ?? [];
    return row.length === width ? row : [...row, ...Array<T>(width - row.length).fill(filler)];
  });
}
