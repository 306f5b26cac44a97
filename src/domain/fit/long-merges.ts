import type { CellRange, Grid } from '../grid/grid';

/** A merged area with so much text that its size matters. */
export interface LongMerge {
  readonly range: CellRange;
  readonly text: string;
  /** The cell to the right of its first row holds something: nothing may run over the edge. */
  readonly hemmedIn: boolean;
}

/** Shorter texts find room in any merged area that a person can use. */
const leastText = 8;

/** So many are asked for: each costs Excel two ranges. */
export const mostMerges = 300;

/**
 * Merged areas whose text may need more room than they have, those with most text to a row first, at most `mostMerges`.
 * Areas of which a part is hidden show less on purpose and are left out.
 */
export function longMerges({ merges, values, top, left, hiddenRows, hiddenColumns }: Grid): readonly LongMerge[] {
  const valueAt = (row: number, column: number) => values[row - top]?.[column - left] ?? '';
  const crowding = ({ range, text }: LongMerge): number => text.length / (range.bottom - range.top + 1);
  return merges
    .flatMap((range): LongMerge[] => {
      const text = valueAt(range.top, range.left);
      if (typeof text !== 'string' || text.length < leastText) return [];
      if (anyIn(hiddenRows, range.top, range.bottom) || anyIn(hiddenColumns, range.left, range.right)) return [];
      return [{ range, text, hemmedIn: valueAt(range.top, range.right + 1) !== '' }];
    })
    .sort((one, other) => crowding(other) - crowding(one))
    .slice(0, mostMerges);
}

function anyIn(hidden: ReadonlySet<number>, first: number, last: number): boolean {
  for (const index of hidden) if (index >= first && index <= last) return true;
  return false;
}
