import { writePreferences, toPreferences, type Preferences } from '../../app/settings/preferences';
import { attempt } from './attempt';
import type { PaneContext } from './context';

/** Changes preferences at once in the pane and keeps them with the workbook; what could not be kept still holds until closing. */
export async function changePreferences(context: PaneContext, change: Partial<Preferences>): Promise<void> {
  const { store, port } = context;
  const next = toPreferences({ ...store.getState().preferences, ...change });
  store.dispatch({ type: 'preferences/known', preferences: next });
  await attempt(context, () => writePreferences(port, change));
}
