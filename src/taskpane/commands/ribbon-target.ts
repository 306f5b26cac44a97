import type { RibbonTarget } from '../../commands/actions';
import type { PaneContext } from '../flows/context';
import { paneCommands } from './pane-commands';

/** What the ribbon's buttons do: the same commands on the same store as the pane's own buttons. */
export function ribbonTarget(pane: PaneContext): RibbonTarget {
  const { dispatch } = pane.store;
  return {
    readTasks: async () => {
      dispatch({ type: 'page/opened', page: 'tasks' });
      await paneCommands.readTasks.run(pane);
    },
    markOverdue: () => paneCommands.markOverdue.run(pane),
    clearMarks: () => paneCommands.clearMarks.run(pane),
    openPage: async (page) => {
      dispatch({ type: 'page/opened', page });
      if (page === 'tasks') dispatch({ type: 'departments/opened', open: true });
    },
  };
}
