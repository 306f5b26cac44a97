import { correctionsKey } from '../../app/answers/corrections-key';
import { attempt } from './attempt';
import type { PaneContext } from './context';

/** Takes up the corrections kept with the workbook; what reads them is loaded only where there are some. */
export async function loadCorrections(context: PaneContext): Promise<void> {
  const { store, port } = context;
  const stored = await attempt(context, () => port.readSetting(correctionsKey));
  if (stored === null) return;
  const corrections = (await import('../../app/answers/corrections')).toCorrections(stored);
  if (corrections) store.dispatch({ type: 'corrections/known', corrections });
  else store.dispatch({ type: 'notice/shown', notice: { tone: 'info', key: 'corrections.unreadable' } });
}
