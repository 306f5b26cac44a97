import { exportSettings, importSettings, type ImportResult } from '../../app/settings/exchange';
import { readPreferences } from '../../app/settings/preferences';
import { attempt } from './attempt';
import type { PaneContext } from './context';

/** The settings of this workbook as one file for the whole office; null after a failure. */
export function giveSettings(context: PaneContext): Promise<string | null> {
  return attempt(context, () => exportSettings(context.port));
}

/** Takes such a file over, and has the pane go by it at once. */
export async function takeSettings(context: PaneContext, text: string): Promise<ImportResult | null> {
  const { port, store } = context;
  return attempt(context, async () => {
    const result = await importSettings(port, text);
    if ('lines' in result) store.dispatch({ type: 'preferences/known', preferences: await readPreferences(port) });
    return result;
  });
}
