import type { WorkbookEvents } from '../app/ports';
import { batch } from './batch';
import { debounce } from './debounce';
import type { OfficeRuntime } from './office-runtime';
import type { OwnWrites } from './own-writes';
import { sheetNames } from './sheet-names';

/** Quiet time before a change is told: typing and filling down come in bursts. */
const CHANGE_MS = 300;
const SELECT_MS = 120;

/**
 * Listens to all sheets. Excel's events are no log (some are merged, some missed), so they are told late, once, as "something
 * changed". A handler must not sync inside the event itself (Excel on the web hangs): names are looked up after the pause.
 * Returns how to stop.
 */
export async function watch(
  runtime: OfficeRuntime,
  events: WorkbookEvents,
  ownWrites: OwnWrites,
): Promise<() => Promise<void>> {
  const nameOf = sheetNames(runtime);
  const changedIds = new Set<string>();
  const tell = (id: string, call: (name: string) => void) => void nameOf(id).then((name) => name && call(name));

  const changed = debounce<void>(CHANGE_MS, () => {
    for (const id of changedIds) tell(id, (name) => events.onChanged?.(name));
    changedIds.clear();
  });
  const selected = debounce<{ id: string; address: string }>(SELECT_MS, ({ id, address }) =>
    tell(id, (name) => events.onSelected?.(name, address)),
  );
  const activated = debounce<string>(0, (id) => tell(id, (name) => events.onActivated?.(name)));

  const stop = await batch(runtime, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async (event) => {
        if (ownWrites.isEcho(event)) return;
        changedIds.add(event.worksheetId);
        changed();
      }),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => selected({ id: worksheetId, address })),
      worksheets.onActivated.add(async ({ worksheetId }) => activated(worksheetId)),
    ];
    await context.sync();
    return () =>
      batch(runtime, async () => {
        handlers.forEach((handler) => handler.remove());
        await context.sync();
      });
  });
  return async () => {
    [changed, selected, activated].forEach((waiting) => waiting.cancel());
    await stop();
  };
}
