import type { PaneContext } from './context';

/** How long the sheet must stay as it is before it is read again, in milliseconds. */
const pause = 800;

/**
 * Answers changes of a staffing sheet that was read: its ratios are judged anew after a pause. A reading that Excel refuses,
 * as it does while a cell is being edited, leaves them as they are.
 */
export function followStaffing(context: PaneContext): (sheet: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (sheet) => {
    const { status, ratios } = context.store.getState().staffing;
    if (status !== 'read' || !ratios.some(({ table }) => table.sheet === sheet)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(context), pause);
  };
}

async function refresh({ store, readRatios }: PaneContext): Promise<void> {
  try {
    const ratios = await readRatios();
    if (store.getState().staffing.status === 'read') store.dispatch({ type: 'staffing/readEnded', ratios });
  } catch {
    // Nobody asked for this reading.
  }
}
