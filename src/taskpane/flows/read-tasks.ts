import { recognise, type Recognition } from '../../app/recognise';
import { attempt } from './attempt';
import type { PaneContext } from './context';

/**
 * Reads a sheet (null: the active one) and shows its tasks; writes nothing. A reading still under way is cancelled first.
 * Returns what was found, or null when reading failed or was cancelled.
 */
export async function readTasks(context: PaneContext, sheet: string | null = null): Promise<Recognition | null> {
  const { store, port, clock } = context;
  context.reading?.abort();
  const controller = new AbortController();
  context.reading = controller;
  store.dispatch({ type: 'day/changed', today: clock.today() });
  store.dispatch({ type: 'book/readStarted', sheet });
  const found = await attempt(context, async () => {
    store.dispatch({ type: 'book/sheetsListed', sheets: await port.listSheets() });
    const { documentDate, aliases } = store.getState().preferences;
    return recognise(port, {
      sheet,
      clock,
      documentDate,
      aliases,
      signal: controller.signal,
      onProgress: (done) => store.dispatch({ type: 'book/readProgress', done }),
    });
  });
  if (context.reading !== controller) return null;
  context.reading = null;
  store.dispatch({ type: 'book/readEnded', recognition: found });
  if (found && store.getState().sheet.marks === null) await countOurs(context, found.sheet);
  return found;
}

/** Stops the reading under way; the tasks read before stay. */
export function cancelReading(context: PaneContext): void {
  context.reading?.abort();
}

/** Looks what of ours an earlier session left on the sheet. */
async function countOurs({ port, store }: PaneContext, sheet: string): Promise<void> {
  try {
    const [marks, hiddenRows] = [await port.countMarks(sheet), await port.countHidden(sheet)];
    store.dispatch({ type: 'sheet/counted', marks, hiddenRows });
  } catch {
    // Nobody asked for this: not knowing it only leaves out a line, and the next write will say what is wrong.
  }
}

/** What the sheet holds now: the reading in hand, or a new one when there is none or the sheet changed since. */
export async function currentReading(context: PaneContext): Promise<Recognition | null> {
  const { recognition, stale, sheets } = context.store.getState().book;
  const active = sheets.find((sheet) => sheet.active)?.name;
  if (recognition && !stale && (active === undefined || active === recognition.sheet)) return recognition;
  return readTasks(context, stale && active === recognition?.sheet ? (recognition?.sheet ?? null) : null);
}
