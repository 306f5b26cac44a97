import { createHost, createUniverEngine, type Host, type ProfileId } from '../../host';
import { fitWidth } from '../grid/fit-width';
import { createGrid, setGridLocale, showOpenBook } from '../grid/create-grid';
import type { PageLocale } from '../messages/types';
import { inspect } from './inspection';
import type { EmbeddedExcel, SessionOptions } from './embedded-excel';

/** The embedded Excel, drawing into `canvas`. `addinId` owns the settings inside a book. */
export async function createExcel(canvas: HTMLElement, locale: PageLocale, addinId: string): Promise<EmbeddedExcel> {
  const univer = await createGrid(canvas, locale);
  const engine = createUniverEngine(univer);
  showOpenBook(univer);
  let host: Host = createHost({ engine, addinId, locale });

  Object.assign(window, { embeddedExcel: inspect(univer, engine) });
  return {
    async open(bytes) { engine.book.open(await (await import('../scratch-import')).toUniver(bytes)); showOpenBook(univer); fitWidth(univer, canvas.clientWidth); },
    save: () => Promise.resolve(new Uint8Array()),
    putSetting: (key, value) => void host.document.settings.set(key, JSON.stringify(value)),
    startSession({ edition, locale: language, onCall }: SessionOptions) {
      const { settings } = host.document;
      host = createHost({ engine, addinId, locale: language, profile: edition as ProfileId });
      for (const [key, value] of settings) host.document.settings.set(key, value);
      let last = host.counter.current;
      host.counter.watch((cost) => {
        onCall({ sent: cost.bytesIn - last.bytesIn, received: cost.bytesOut - last.bytesOut });
        last = cost;
      });
      return host.connect();
    },
    runCommand: async (id, functionName) => void (await host.invokeCommand(functionName, id)),
    setLocale: (next) => setGridLocale(univer, next),
  };
}
