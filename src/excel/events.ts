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
 * changed". Returns how to stop; after that nothing more is told.
 */
export async function watch(
  runtime: OfficeRuntime,
  events: WorkbookEvents,
  ownWrites: OwnWrites,
): Promise<() => Promise<void>> {
  const teller = tellLate(runtime, events);
  const unlisten = await batch(runtime, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async (event) => {
        if (!ownWrites.isEcho(event)) teller.changed(event.worksheetId, event.source === 'Remote');
      }),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => teller.selected([worksheetId, address])),
      worksheets.onActivated.add(async ({ worksheetId }) => teller.activated(worksheetId)),
    ];
    await context.sync();
    // Handlers are removed with the context that added them.
    return () =>
      batch(runtime, async () => {
        handlers.forEach((handler) => handler.remove());
        await context.sync();
      });
  });
  return async () => {
    teller.stop();
    await unlisten();
  };
}

/**
 * Gathers events and tells them by sheet name after a pause. The name is looked up then, not in the event itself: a request
 * from inside a handler can hang in Excel on the web.
 */
function tellLate(runtime: OfficeRuntime, events: WorkbookEvents) {
  const nameOf = sheetNames(runtime);
  let stopped = false;
  const tell = (id: string, call: (name: string) => void) =>
    void nameOf(id).then((name) => name !== null && !stopped && call(name));

  /** Sheet → whether only others changed it. */
  const changedIds = new Map<string, boolean>();
  const flush = debounce<void>(CHANGE_MS, () => {
    changedIds.forEach((remote, id) => tell(id, (name) => events.onChanged?.(name, remote)));
    changedIds.clear();
  });
  const selected = debounce<[id: string, address: string]>(SELECT_MS, ([id, address]) =>
    tell(id, (name) => events.onSelected?.(name, address)),
  );
  const activated = debounce<string>(0, (id) => tell(id, (name) => events.onActivated?.(name)));
  return {
    changed: (id: string, remote: boolean) => {
      changedIds.set(id, remote && (changedIds.get(id) ?? true));
      flush();
    },
    selected,
    activated,
    stop: () => {
      stopped = true;
      [flush, selected, activated].forEach((waiting) => waiting.cancel());
    },
  };
}
