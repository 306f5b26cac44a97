import { takeBack } from '../../app/progress/progress';
import type { Notice } from '../state/model';
import { attempt } from './attempt';
import { restoreAnswers } from './change-answers';
import type { PaneContext } from './context';
import { readQuietly } from './set-progress';

/** Takes back the last thing the pane wrote or kept. A cell that somebody has changed since stays as they left it. */
export async function undoLast(context: PaneContext): Promise<void> {
  const { store, port } = context;
  const step = store.getState().undo.at(-1);
  if (!step) return;
  const say = (notice: Notice) => store.dispatch({ type: 'notice/shown', notice });
  if (step.kind === 'answers') {
    if (!(await restoreAnswers(context, step))) return;
    store.dispatch({ type: 'undo/taken' });
    return say({ tone: 'success', key: 'undo.answers' });
  }
  store.dispatch({ type: 'sheet/writeStarted', busy: 'progress' });
  const outcome = await attempt(context, () => takeBack(port, step.written));
  store.dispatch({ type: 'sheet/writeEnded' });
  if (outcome === null) return;
  store.dispatch({ type: 'undo/taken' });
  await readQuietly(context, step.written.sheet);
  say(
    outcome === 'written'
      ? { tone: 'success', key: 'undo.cells', values: { name: step.name } }
      : { tone: 'info', key: 'undo.changed', values: { name: step.name } },
  );
}
