import type { AnswerPlace, RibbonTarget } from '../../commands/actions';
import type { PaneContext } from '../flows/context';
import { showActiveSheet } from '../flows/read-tasks';
import { paneCommands } from './pane-commands';

/** What the ribbon's buttons do: what the pane's own buttons do, on the sheet in front. */
export function ribbonTarget(pane: PaneContext): RibbonTarget {
  const { dispatch } = pane.store;
  return {
    readTasks: async () => {
      dispatch({ type: 'page/opened', page: 'tasks' });
      await paneCommands.readTasks.run(pane);
    },
    markOverdue: async () => {
      await showActiveSheet(pane);
      await paneCommands.markOverdue.run(pane);
      return answerPlace(pane);
    },
    clearMarks: async () => {
      await (await import('../flows/mark-overdue')).clearMarks(pane, 'active');
      return answerPlace(pane);
    },
    openPage: async (page) => {
      dispatch({ type: 'page/opened', page });
      if (page === 'tasks') dispatch({ type: 'departments/opened', open: true });
    },
  };
}

/** A write that was done shows on the sheet. Why there was none, or that no table was found, only the pane tells. */
function answerPlace({ store }: PaneContext): AnswerPlace {
  return store.getState().notice?.tone === 'success' ? 'sheet' : 'pane';
}
