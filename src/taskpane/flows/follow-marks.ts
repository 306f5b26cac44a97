import { highlight } from '../../app/marks/highlight';
import { marksStand } from '../../app/marks/marks-stand';
import type { MarkPlan } from '../../app/ports';
import { markOptionsOf, plannedMarksOf } from '../state/marks';
import type { Notice, PaneState } from '../state/model';
import { attempt } from './attempt';
import type { PaneContext } from './context';

/**
 * Has the marks on the sheet follow an edit that has been read: when marks of ours stand there and the edit changes what they
 * would say, they are laid anew and the pane says so. `before`: what they would have said before the edit; without it, or
 * when nothing changes for them, the sheet is left alone. Nothing is done while something else is being written.
 */
export async function followMarks(context: PaneContext, before: MarkPlan | null): Promise<void> {
  const { store, port } = context;
  const state = store.getState();
  const now = plannedMarksOf(state);
  const tables = state.book.recognition?.tables ?? [];
  if (!now || !before || !mayFollow(state) || marksStand(before, now.plan, state.today)) return;
  store.dispatch({ type: 'sheet/writeStarted', busy: 'mark' });
  const done = await attempt(context, () => highlight(port, tables, markOptionsOf(state)));
  store.dispatch({ type: 'sheet/writeEnded', ...(done && { change: { marks: done.rules, marked: now.plan } }) });
  if (done) store.dispatch({ type: 'notice/shown', notice: followedNotice(now.preview.counts, state) });
}

function mayFollow({ sheet, preferences }: PaneState): boolean {
  return preferences.followMarks && (sheet.marks ?? 0) > 0 && sheet.busy === null;
}

/** The first time it also says that this Excel cannot undo past it, where it cannot, and where to switch it off. */
function followedNotice(
  { overdue, dueSoon }: { readonly overdue: number; readonly dueSoon: number },
  { host, toldUndo }: PaneState,
): Notice {
  const silent = toldUndo || host.capabilities?.undoable;
  return { tone: 'success', key: silent ? 'mark.followed' : 'mark.followedNoUndo', values: { overdue, dueSoon } };
}
