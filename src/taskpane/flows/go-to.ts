import { jumpTo } from '../../app/jump-to';
import { cellAddress, parseAddress } from '../../domain/grid/address';
import type { Task } from '../../domain/task/types';
import { tableOf } from '../state/rows';
import { attempt } from './attempt';
import type { PaneContext } from './context';

/** Selects a cell (`J32`) of the sheet that was read. */
export async function goToCell(context: PaneContext, cell: string, sheet?: string): Promise<void> {
  const target = sheet ?? context.store.getState().book.recognition?.sheet;
  if (target !== undefined) await attempt(context, () => jumpTo(context.port, target, cell));
}

/** Selects a task's own cell: not a merged one, which would select its whole block. */
export async function goToTask(context: PaneContext, task: Task): Promise<void> {
  context.store.dispatch({ type: 'task/selected', id: task.id });
  const column = tableOf(context.store.getState())?.layout.columns.find(({ role }) => role === 'measure')?.column ?? 0;
  const own = task.source.measure?.via === 'own' ? task.source.measure.cell : null;
  await goToCell(context, own ?? cellAddress(task.row, column));
}

/** Selects anew what is selected on the sheet shown, or its table: a way back to the cells that needs no F6. */
export async function backToSheet(context: PaneContext): Promise<void> {
  const { selection, book } = context.store.getState();
  const sheet = book.recognition?.sheet;
  const table = book.recognition?.tables[book.tableIndex];
  const cell = selection?.sheet === sheet ? selection?.address : undefined;
  await goToCell(context, cell ?? cellAddress(table?.layout.range.top ?? 0, table?.layout.range.left ?? 0));
}

/** Finds the task on a row that the user selected on the sheet; the pane shows it and leaves the focus where it is. */
export function showSelection({ store }: PaneContext, sheet: string, address: string): void {
  store.dispatch({ type: 'sheet/selected', sheet, address });
  const state = store.getState();
  const row = parseAddress(address)?.top;
  const table = tableOf(state);
  if (row === undefined || table?.sheet !== sheet) return;
  const task = table.tasks.find((candidate) => candidate.row <= row && row <= candidate.rowEnd);
  if (task) store.dispatch({ type: 'task/selected', id: task.id });
}
