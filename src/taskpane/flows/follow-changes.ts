import { recognise } from '../../app/recognise';
import type { PaneContext } from './context';

/** How long the sheet must stay as it is before it is read again, in milliseconds. */
const pause = 800;
/** A plan of more tasks is read again only when the user asks: it would take too long after every cell. */
const mostTasks = 2000;

/**
 * Answers changes of the sheet shown: it is stale at once, and read again after a pause. Nothing is written, and a
 * reading that Excel refuses, as it does while a cell is being edited, leaves the pane stale without a word.
 */
export function followChanges(context: PaneContext): (sheet: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (sheet) => {
    context.store.dispatch({ type: 'book/changed', sheet });
    clearTimeout(timer);
    if (mayRefresh(context, sheet)) timer = setTimeout(() => void refresh(context, sheet), pause);
  };
}

function mayRefresh({ store }: PaneContext, sheet: string): boolean {
  const { recognition, reading } = store.getState().book;
  const tasks = recognition?.tables.reduce((sum, table) => sum + table.tasks.length, 0) ?? 0;
  return recognition?.sheet === sheet && reading === null && tasks <= mostTasks;
}

async function refresh(context: PaneContext, sheet: string): Promise<void> {
  const { store, port, clock } = context;
  if (!mayRefresh(context, sheet) || store.getState().sheet.busy) return;
  try {
    const { documentDate } = store.getState().preferences;
    const recognition = await recognise(port, { sheet, clock, documentDate });
    if (mayRefresh(context, sheet)) store.dispatch({ type: 'book/readEnded', recognition });
  } catch {
    // Nobody asked for this reading; the line that offers one still stands.
  }
}
