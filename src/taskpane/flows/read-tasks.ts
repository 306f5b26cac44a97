import type { Recognition } from '../../app/reading/recognise';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { recogniseSheet } from './recognise-sheet';

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
    const overview = await port.overview(sheet);
    store.dispatch({ type: 'book/overviewKnown', overview });
    return recogniseSheet(context, {
      sheet: overview.sheet,
      signal: controller.signal,
      onProgress: (done) => store.dispatch({ type: 'book/readProgress', done }),
    });
  });
  if (context.reading !== controller) return null;
  context.reading = null;
  store.dispatch({ type: 'book/readEnded', recognition: null, ...found });
  return found?.recognition ?? null;
}

/** Stops the reading under way; the tasks read before stay. */
export function cancelReading(context: PaneContext): void {
  context.reading?.abort();
}

/** What the sheet shown holds now: the reading in hand, or a new one when there is none or the sheet changed since. */
export async function freshReading(context: PaneContext): Promise<Recognition | null> {
  const { recognition, stale } = context.store.getState().book;
  return recognition && !stale ? recognition : readTasks(context, recognition?.sheet ?? null);
}

/** Reads the active sheet unless it is the one shown: the ribbon speaks of the sheet in front. */
export async function showActiveSheet(context: PaneContext): Promise<void> {
  const { recognition, sheets } = context.store.getState().book;
  const active = sheets.find((sheet) => sheet.active)?.name;
  if (!recognition || (active !== undefined && active !== recognition.sheet)) await readTasks(context);
}
