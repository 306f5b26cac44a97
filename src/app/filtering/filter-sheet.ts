import { parseAddress } from '../../domain/grid/address';
import type { Task } from '../../domain/task/types';
import type { RowRun, WorkbookPort } from '../ports';
import { rowsOf, toRuns } from './row-runs';
import type { RecognisedTable } from '../reading/recognised-table';

/**
 * The rows to hide so that only these tasks show; pure. Hidden are the rows of all other tasks, and section rows under which
 * every task is hidden. Title, header, notes, labels and the sections of a shown task stay.
 */
export function planFilter(tables: readonly RecognisedTable[], shown: Iterable<Task>): readonly RowRun[] {
  const wanted = new Set([...shown].map((task) => task.id));
  return toRuns(tables.flatMap((table) => rowsToHide(table, wanted)));
}

/** Shows only these tasks on the sheet of `tables`. Returns how many rows are hidden by us. */
export async function filterSheet(
  port: WorkbookPort,
  tables: readonly RecognisedTable[],
  shown: Iterable<Task>,
): Promise<number> {
  const sheet = tables[0]?.sheet;
  return sheet === undefined ? 0 : port.hideRows(sheet, planFilter(tables, shown));
}

/** Gives back the rows that `filterSheet` hid, in whichever session. Returns how many came back. */
export function showAll(port: WorkbookPort, sheet: string): Promise<number> {
  return port.showRows(sheet);
}

function rowsToHide(table: RecognisedTable, wanted: ReadonlySet<string>): number[] {
  const shown = table.tasks.filter((task) => wanted.has(task.id));
  const others = table.tasks.filter((task) => !wanted.has(task.id));
  const needed = new Set(shown.flatMap(taskRows).concat(shown.flatMap(sectionRowsOf)));
  const spare = others.flatMap(taskRows).concat(others.flatMap(sectionRowsOf));
  return spare.filter((row) => !needed.has(row));
}

const taskRows = ({ row, rowEnd }: Task) => rowsOf({ first: row, last: rowEnd });

/** Rows of the section titles a task stands under. */
function sectionRowsOf(task: Task): number[] {
  return Object.values(task.source)
    .filter((source) => source.via === 'section')
    .flatMap((source) => parseAddress(source.cell)?.top ?? []);
}
