import { marksStand } from '../../app/marks/marks-stand';
import type { MarkPlan } from '../../app/ports';
import { plannedMarksOf } from '../state/marks';
import type { PaneState } from '../state/model';
import type { PaneContext } from './context';
import { recogniseSheet, type Reading } from './recognise-sheet';

/** How long the sheet must stay as it is before it is read again, in milliseconds. */
const pause = 800;
/** A plan of more tasks is read again only when the user asks: it would take too long after every cell. */
const mostTasks = 2000;

/**
 * Answers changes of the sheet shown: it is stale at once, and read again after a pause; then our marks follow the user's own
 * edits (those of others are followed in their panes). A reading that Excel refuses, as it does while a cell is being edited,
 * leaves the pane stale without a word.
 */
export function followChanges(context: PaneContext): (sheet: string, remote: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ownEdit = false;
  return (sheet, remote) => {
    context.store.dispatch({ type: 'book/changed', sheet });
    clearTimeout(timer);
    ownEdit ||= !remote;
    if (!mayRefresh(context, sheet)) return;
    timer = setTimeout(() => {
      const follow = ownEdit;
      ownEdit = false;
      void refresh(context, sheet, follow);
    }, pause);
  };
}

function mayRefresh({ store }: PaneContext, sheet: string): boolean {
  const { recognition, reading } = store.getState().book;
  const tasks = recognition?.tables.reduce((sum, table) => sum + table.tasks.length, 0) ?? 0;
  return recognition?.sheet === sheet && reading === null && tasks <= mostTasks;
}

async function refresh(context: PaneContext, sheet: string, follow: boolean): Promise<void> {
  if (!mayRefresh(context, sheet) || context.store.getState().sheet.busy) return;
  try {
    const reading = await recogniseSheet(context, { sheet });
    if (mayRefresh(context, sheet)) await showAnew(context, reading, follow);
  } catch {
    // Nobody asked for this reading; the line that offers one still stands.
  }
}

/** Shows a new reading of the sheet shown; our marks on it follow when asked to. */
export async function showAnew(context: PaneContext, reading: Reading, follow: boolean): Promise<void> {
  const { store } = context;
  const before = standingPlan(store.getState());
  store.dispatch({ type: 'book/readEnded', ...reading });
  if (follow) await (await import('./follow-marks')).followMarks(context, before);
}

/** What the marks on the sheet said before an edit; null when they did not say what the pane said. */
function standingPlan(state: PaneState): MarkPlan | null {
  const plan = plannedMarksOf(state)?.plan ?? null;
  const { marked } = state.sheet;
  return plan && (marked === null || marksStand(marked, plan, state.today)) ? plan : null;
}
