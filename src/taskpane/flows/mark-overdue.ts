import { clearHighlight, highlight } from '../../app/highlight';
import { markOptionsOf, marksKeyOf } from '../state/marks';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { freshReading } from './read-tasks';
import { sheetOf } from './sheet-of';

/** Marks what is overdue and near due on the sheet shown, reading it first when needed. */
export async function markOverdue(context: PaneContext): Promise<void> {
  const { store, port } = context;
  const found = await freshReading(context);
  if (!found || found.tables.length === 0) return;
  const state = store.getState();
  store.dispatch({ type: 'sheet/writeStarted', busy: 'mark' });
  const done = await attempt(context, () => highlight(port, found.tables, markOptionsOf(state)));
  store.dispatch({
    type: 'sheet/writeEnded',
    ...(done && { change: { marks: done.rules, marksKey: marksKeyOf(state) } }),
  });
  if (!done) return;
  const { overdue, dueSoon } = done.preview.counts;
  store.dispatch({
    type: 'notice/shown',
    notice:
      overdue + dueSoon > 0
        ? { tone: 'success', key: 'mark.done', values: { overdue, dueSoon } }
        : { tone: 'info', key: 'mark.doneNone' },
  });
}

/** Takes our marks, and only ours, off a sheet: the one shown, or the one in front where the ribbon asks. */
export async function clearMarks(context: PaneContext, which: 'shown' | 'active' = 'shown'): Promise<void> {
  const { store, port } = context;
  store.dispatch({ type: 'sheet/writeStarted', busy: 'clear' });
  const count = await attempt(context, async () => clearHighlight(port, await sheetOf(context, which)));
  store.dispatch({ type: 'sheet/writeEnded', ...(count !== null && { change: { marks: 0, marksKey: null } }) });
  if (count === null) return;
  store.dispatch({
    type: 'notice/shown',
    notice: count > 0 ? { tone: 'success', key: 'mark.cleared' } : { tone: 'info', key: 'mark.nothingToClear' },
  });
}
