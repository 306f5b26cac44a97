import { attempt } from './attempt';
import type { PaneContext } from './context';

/** Looks through the workbook for staffing tables and judges them; writes nothing. */
export async function readStaffing(context: PaneContext): Promise<void> {
  const { store } = context;
  store.dispatch({ type: 'staffing/readStarted' });
  const ratios = await attempt(context, () => context.readRatios());
  store.dispatch({ type: 'staffing/readEnded', ratios: ratios ?? [] });
}
