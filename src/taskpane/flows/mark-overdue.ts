import { clearHighlight, highlight } from '../../app/marks/highlight';
import { unsureColumns } from '../../app/reading/unsure-columns';
import type { MarkPreview } from '../../app/marks/plan-marks';
import { markOptionsOf, plannedMarksOf } from '../state/marks';
import type { Notice, PaneState } from '../state/model';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { freshReading } from './read-tasks';
import { sheetOf } from './sheet-of';

/**
 * Marks what is overdue and near due on the sheet shown, reading it first when needed. Where a column that decides about
 * it was not read surely nothing is marked: the tasks page asks first.
 */
export async function markOverdue(context: PaneContext): Promise<void> {
  const { dispatch } = context.store;
  const found = await freshReading(context);
  const columns = unsureColumns(found?.tables ?? []);
  if (columns.length === 0) return markNow(context);
  dispatch({ type: 'page/opened', page: 'tasks' });
  dispatch({ type: 'mark/asked', columns });
}

/** The same without asking. */
export async function markNow(context: PaneContext): Promise<void> {
  const { store, port } = context;
  const found = await freshReading(context);
  if (!found || found.tables.length === 0) return;
  const state = store.getState();
  store.dispatch({ type: 'sheet/writeStarted', busy: 'mark' });
  const done = await attempt(context, () => highlight(port, found.tables, markOptionsOf(state)));
  store.dispatch({
    type: 'sheet/writeEnded',
    ...(done && { change: { marks: done.rules, marked: plannedMarksOf(state)?.plan ?? null } }),
  });
  if (!done) return;
  store.dispatch({ type: 'notice/shown', notice: markedNotice(done.preview, state) });
}

/** What was marked. The first time it also says that this Excel cannot undo it, where it cannot. */
function markedNotice({ counts: { overdue, dueSoon } }: MarkPreview, { host, toldUndo }: PaneState): Notice {
  if (overdue + dueSoon === 0) return { tone: 'info', key: 'mark.doneNone' };
  const silent = toldUndo || host.capabilities?.undoable;
  return { tone: 'success', key: silent ? 'mark.done' : 'mark.doneNoUndo', values: { overdue, dueSoon } };
}

/** Takes our marks, and only ours, off a sheet: the one shown, or the one in front where the ribbon asks. */
export async function clearMarks(context: PaneContext, which: 'shown' | 'active' = 'shown'): Promise<void> {
  const { store, port } = context;
  store.dispatch({ type: 'sheet/writeStarted', busy: 'clear' });
  const count = await attempt(context, async () => clearHighlight(port, await sheetOf(context, which)));
  store.dispatch({ type: 'sheet/writeEnded', ...(count !== null && { change: { marks: 0, marked: null } }) });
  if (count === null) return;
  store.dispatch({
    type: 'notice/shown',
    notice: count > 0 ? { tone: 'success', key: 'mark.cleared' } : { tone: 'info', key: 'mark.nothingToClear' },
  });
}
