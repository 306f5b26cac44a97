import type { CellRange, Grid } from '../../src/domain/grid/grid';

/** A grid after a row was inserted above `row` (0 … bottom + 1), as Excel does it: merges that reach over it grow. */
export function insertRow(grid: Grid, row: number): Grid {
  const at = row - grid.top;
  if (at < 0) return { ...moved(grid, 1, 0), top: grid.top + 1 };
  const width = grid.values[0]?.length ?? 0;
  const put = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    [...rows.slice(0, at), Array<T>(width).fill(blank), ...rows.slice(at)].map((cells) => [...cells]);
  return {
    ...grid,
    values: put(grid.values, ''),
    texts: put(grid.texts, ''),
    formats: put(grid.formats, 'General'),
    merges: grid.merges.map(({ top, bottom, ...sides }) => ({
      ...sides,
      ...pushed('top', 'bottom', top, bottom, row),
    })),
  };
}

/** A grid after a column was inserted left of `column`. */
export function insertColumn(grid: Grid, column: number): Grid {
  const at = column - grid.left;
  if (at < 0) return { ...moved(grid, 0, 1), left: grid.left + 1 };
  const put = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((cells) => [...cells.slice(0, at), blank, ...cells.slice(at)]);
  return {
    ...grid,
    values: put(grid.values, ''),
    texts: put(grid.texts, ''),
    formats: put(grid.formats, 'General'),
    merges: grid.merges.map(({ left, right, ...sides }) => ({
      ...sides,
      ...pushed('left', 'right', left, right, column),
    })),
  };
}

function pushed<First extends string, Last extends string>(
  first: First,
  last: Last,
  from: number,
  to: number,
  at: number,
) {
  return { [first]: from >= at ? from + 1 : from, [last]: to >= at ? to + 1 : to } as Record<First | Last, number>;
}

function moved(grid: Grid, down: number, right: number): Grid {
  const move = (merge: CellRange): CellRange => ({
    top: merge.top + down,
    bottom: merge.bottom + down,
    left: merge.left + right,
    right: merge.right + right,
  });
  return { ...grid, merges: grid.merges.map(move) };
}
