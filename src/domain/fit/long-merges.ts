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

/** Merged areas whose text may need more room than they have. */
export function longMerges({ merges, values, top, left }: Grid): readonly LongMerge[] {
  const valueAt = (row: number, column: number) => values[row - top]?.[column - left] ?? '';
  return merges.flatMap((range): LongMerge[] => {
    const text = valueAt(range.top, range.left);
    if (typeof text !== 'string' || text.length < leastText) return [];
    return [{ range, text, hemmedIn: valueAt(range.top, range.right + 1) !== '' }];
  });
}
