import type { CellRange } from '../../domain/grid/grid';
import type { Task } from '../../domain/task/types';
import type { RecognisedTable } from '../reading/recognised-table';

/** A merged cell that stands over rows of several tasks. */
export interface SharedMerge {
  readonly range: CellRange;
  readonly owners: readonly Task[];
}

/** The cells of a table, told apart by whose they are. */
export interface MarkCells {
  readonly shared: readonly SharedMerge[];
  /** A task's own cells: its rows over the table's width, without the shared merges. */
  ownCells(task: Task): readonly CellRange[];
}

/** Sorts the cells of a table into those of one task and merges shared by several. Linear in rows and in merged rows. */
export function markCells(table: RecognisedTable): MarkCells {
  const { left, right } = table.layout.range;
  const taskAt = new Map<number, Task>();
  for (const task of table.tasks) {
    for (let row = task.row; row <= task.rowEnd; row += 1) taskAt.set(row, task);
  }
  const shared = table.merges
    .map((range) => ({ range, owners: ownersOf(range, taskAt) }))
    .filter(({ range, owners }) => owners.length > 1 && range.left <= right && range.right >= left);
  const sharedAt = byRow(shared.map((merge) => merge.range));
  const ownCells = (task: Task): CellRange[] => {
    const cells: CellRange[] = [];
    for (let row = task.row; row <= task.rowEnd; row += 1) {
      for (const [from, to] of gaps(left, right, sharedAt.get(row) ?? [])) {
        cells.push({ top: row, left: from, bottom: row, right: to });
      }
    }
    return cells;
  };
  return { shared, ownCells };
}

function ownersOf(range: CellRange, taskAt: ReadonlyMap<number, Task>): readonly Task[] {
  const owners = new Set<Task>();
  if (range.top === range.bottom) return [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const task = taskAt.get(row);
    if (task) owners.add(task);
  }
  return [...owners];
}

function byRow(ranges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const rows = new Map<number, CellRange[]>();
  for (const range of ranges) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      const there = rows.get(row);
      if (there) there.push(range);
      else rows.set(row, [range]);
    }
  }
  return rows;
}

/** The column runs of `left … right` that none of the ranges covers. */
function gaps(left: number, right: number, ranges: readonly CellRange[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = left;
  for (const range of [...ranges].sort((a, b) => a.left - b.left)) {
    if (range.left > start) runs.push([start, Math.min(range.left - 1, right)]);
    start = Math.max(start, range.right + 1);
  }
  if (start <= right) runs.push([start, right]);
  return runs;
}
