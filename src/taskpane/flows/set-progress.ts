import { openProgress, saveProgress, type ProgressForm, type ProgressWish } from '../../app/progress/progress';
import { taskName } from '../../domain/task/task-name';
import type { Task } from '../../domain/task/types';
import { tableOf } from '../state/rows';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { showAnew } from './follow-changes';
import { freshReading, readTasks } from './read-tasks';
import { recogniseSheet } from './recognise-sheet';

/** What the pane can show for a task: its form, that the table has no place for progress, or that the task is gone. */
export type OpenedProgress = ProgressForm | 'noColumn' | 'gone';

/** Reads a task's progress cells, after reading the sheet anew when it has changed. Null after a failure that was told. */
export async function openTaskProgress(context: PaneContext, taskId: string): Promise<OpenedProgress | null> {
  const { store, port } = context;
  if (!(await freshReading(context))) return null;
  const table = tableOf(store.getState());
  const now = table?.tasks.find(({ id }) => id === taskId);
  if (!table || !now) return 'gone';
  const opened = await attempt(context, async () => ({ form: await openProgress(port, table, now) }));
  return opened && (opened.form ?? 'noColumn');
}

/**
 * Writes a task's progress. Returns the form with what stands there now when somebody has changed a cell meanwhile: nothing
 * was written then, and the user is asked. Null when it is over: written, or impossible and told.
 */
export async function setProgress(
  context: PaneContext,
  task: Task,
  form: ProgressForm,
  wish: ProgressWish,
): Promise<ProgressForm | null> {
  const { store, port } = context;
  store.dispatch({ type: 'sheet/writeStarted', busy: 'progress' });
  const outcome = await attempt(context, () => saveProgress(port, form, wish));
  store.dispatch({ type: 'sheet/writeEnded' });
  if (outcome?.kind === 'changed') return outcome.form;
  if (outcome?.kind === 'moved') {
    await readTasks(context, form.sheet);
    store.dispatch({ type: 'notice/shown', notice: { tone: 'info', key: 'progress.moved' } });
  }
  if (outcome?.kind !== 'written') return null;
  const name = taskName(task);
  store.dispatch({ type: 'undo/added', step: { kind: 'cells', name, written: outcome.written } });
  await readQuietly(context, form.sheet);
  const word = wish.word || (wish.doneOn ?? '');
  const key = word === '' ? 'progress.emptied' : 'progress.saved';
  store.dispatch({ type: 'notice/shown', notice: { tone: 'success', key, values: { name, word }, undo: true } });
  return null;
}

/** Shows what our own write has changed; our marks follow it. */
export async function readQuietly(context: PaneContext, sheet: string): Promise<void> {
  await attempt(context, async () => showAnew(context, await recogniseSheet(context, { sheet }), true));
}
