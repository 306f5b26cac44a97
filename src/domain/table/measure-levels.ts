import type { ColumnContents } from './column-contents';
import type { NamedColumn } from './column-meaning';

/** Share of rows in which a sub-column must stand apart from its right neighbour to be a level of its own. */
const apart = 0.5;

/**
 * 工作措施 over several unnamed sub-columns: which are levels of their own, and which only split now and then?
 * Returns groups of neighbouring columns from coarse to fine; the last holds the measure. Where the cells of a column
 * are mostly merged with its right neighbour, both hold the same text.
 */
export function splitLevels(
  columns: readonly NamedColumn[],
  contents: ReadonlyMap<number, ColumnContents>,
): NamedColumn[][] {
  const levels: NamedColumn[][] = [];
  for (const column of columns) {
    const sampled = contents.get(column.column);
    const joined = sampled && sampled.rows > 0 ? sampled.joinedLeft / sampled.rows : 0;
    const last = levels.at(-1);
    if (last && joined > apart) last.push(column);
    else levels.push([column]);
  }
  return levels;
}
