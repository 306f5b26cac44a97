import { staffingRatios } from '../../app/staffing-ratios';
import { attempt } from './attempt';
import type { PaneContext } from './context';

/** Looks through the workbook for staffing tables and judges them; writes nothing. */
export async function readStaffing(context: PaneContext): Promise<void> {
  const { store, port } = context;
  store.dispatch({ type: 'staffing/readStarted' });
  const ratios = await attempt(context, () => staffingRatios(port, context.rules));
  store.dispatch({ type: 'staffing/readEnded', ratios });
}
