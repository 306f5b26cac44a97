import type { PageInfo } from '../../app/ports';
import { readPreferences } from '../../app/settings/preferences';
import type { HostStatus } from '../state/model';
import { isDarkColor } from '../theme/dark-color';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { followChanges } from './follow-changes';
import { knowAnswers } from './recognise-sheet';
import { showSelection } from './go-to';
import { restoreOrder } from './list-order';
import { loadCorrections } from './load-corrections';
import { readTasks } from './read-tasks';

/**
 * Brings a pane to life once it is known where the page runs: preferences of the workbook, events of the sheet, and a
 * first reading, which writes nothing. Outside Excel, or in one too old, it only says so.
 */
export async function startPane(context: PaneContext, page: PageInfo): Promise<void> {
  const { store, port } = context;
  const capabilities = page.inExcel ? port.capabilities() : null;
  const status: HostStatus = !capabilities ? 'outside' : capabilities.supported ? 'ready' : 'unsupported';
  const dark = page.background === null ? null : isDarkColor(page.background);
  store.dispatch({
    type: 'host/known',
    host: { status, capabilities, displayLanguage: page.displayLanguage, dark },
  });
  if (status !== 'ready') return;
  restoreOrder(context);
  const preferences = await attempt(context, () => readPreferences(port));
  if (preferences) store.dispatch({ type: 'preferences/known', preferences });
  await attempt(context, () => knowAnswers(context));
  await loadCorrections(context);
  await watchSheet(context);
  await readTasks(context);
}

/** What happens on the sheet changes the state and may have the sheet read again; nothing is written in answer to an event. */
async function watchSheet(context: PaneContext): Promise<void> {
  const { store, port } = context;
  await attempt(context, () =>
    port.watch({
      onChanged: followChanges(context),
      onActivated: (sheet) => store.dispatch({ type: 'book/activated', sheet }),
      onSelected: (sheet, address) => showSelection(context, sheet, address),
    }),
  );
}
