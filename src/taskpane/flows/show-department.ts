import type { Light } from '../../domain/task/types';
import type { PaneContext } from './context';

/** Opens the list of tasks with those of one body, of one light or all; other conditions go, the order stays. */
export function showDepartment({ store }: PaneContext, name: string, light: Light | null): void {
  store.dispatch({ type: 'view/cleared' });
  store.dispatch({ type: 'view/changed', change: { departments: [name], lights: light ? [light] : [] } });
  store.dispatch({ type: 'page/opened', page: 'tasks' });
}
