import type { AddedColumns, AddedPlace } from '../../app/ports';
import {
  addProgressColumns,
  addedHeaders,
  findAdded,
  removeProgressColumns,
} from '../../app/progress/progress-columns';
import { tableOf } from '../state/rows';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { freshReading } from './read-tasks';
import { readQuietly } from './set-progress';

/** Adds 完成情况 and 完成日期 beside the table shown; the user has seen what will be written. */
export async function addColumns(context: PaneContext): Promise<void> {
  const { store, port } = context;
  if (!(await freshReading(context))) return;
  const table = tableOf(store.getState());
  if (!table) return;
  store.dispatch({ type: 'sheet/writeStarted', busy: 'columns' });
  const answers = await attempt(context, () => addProgressColumns(port, table));
  store.dispatch({ type: 'sheet/writeEnded' });
  if (!answers) return;
  store.dispatch({ type: 'answers/known', answers });
  await readQuietly(context, table.sheet);
  store.dispatch({
    type: 'notice/shown',
    notice: { tone: 'success', key: 'columns.added', values: { count: addedHeaders.length } },
  });
}

/** Where added columns are and how much would be lost with them; null when they are gone or Excel refused. */
export async function lookAtColumns(context: PaneContext, added: AddedColumns): Promise<AddedPlace | null> {
  return attempt(context, () => findAdded(context.port, added));
}

/** Takes added columns off with whatever they hold. */
export async function removeColumns(context: PaneContext, added: AddedColumns): Promise<void> {
  const { store, port } = context;
  store.dispatch({ type: 'sheet/writeStarted', busy: 'columns' });
  const answers = await attempt(context, () => removeProgressColumns(port, added));
  store.dispatch({ type: 'sheet/writeEnded' });
  if (!answers) return;
  store.dispatch({ type: 'answers/known', answers });
  await readQuietly(context, added.sheet);
  store.dispatch({ type: 'notice/shown', notice: { tone: 'success', key: 'columns.removed' } });
}
