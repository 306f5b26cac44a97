import type { CellRange } from '../../grid/grid';
import type { RowKind } from '../../table/types';
import type { AssignmentTable } from '../types';

/** First and last row, both included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Where columns for progress would stand beside a table that has none. */
export interface ColumnPlan {
  /** From the first header row to the last row of the table, the new columns wide. */
  readonly range: CellRange;
  /** The table's last column, whose look they take. */
  readonly like: number;
  /** Header blocks, the repeated ones of later pages included. */
  readonly headers: readonly RowSpan[];
  /** The rows of each task. */
  readonly tasks: readonly RowSpan[];
}

const bodyKinds: ReadonlySet<RowKind> = new Set(['task', 'continuation', 'section', 'header', 'label', 'total']);

/** Plans `count` columns at the right of a table, row by row with it; null when the table has no tasks. */
export function planColumns({ layout, tasks }: AssignmentTable, count: number): ColumnPlan | null {
  const [first] = layout.headerRows;
  if (first === undefined || tasks.length === 0) return null;
  const right = Math.max(layout.range.right, ...layout.columns.map(({ column }) => column));
  const lastRow = layout.rows.findLast(({ kind }) => bodyKinds.has(kind))?.row ?? 0;
  const bottom = Math.max(lastRow, ...tasks.map(({ rowEnd }) => rowEnd));
  const repeated = layout.rows.filter(({ kind }) => kind === 'header').map(({ row }) => row);
  return {
    range: { top: first, left: right + 1, bottom, right: right + count },
    like: right,
    headers: spans([...layout.headerRows, ...repeated]),
    tasks: tasks.map(({ row, rowEnd }) => ({ top: row, bottom: rowEnd })),
  };
}

/** Neighbouring rows as one span each. */
function spans(rows: readonly number[]): readonly RowSpan[] {
  return rows.reduce<RowSpan[]>((found, row) => {
    const last = found.at(-1);
    if (last?.bottom === row - 1) found[found.length - 1] = { ...last, bottom: row };
    else found.push({ top: row, bottom: row });
    return found;
  }, []);
}
