import { createHost, createUniverEngine, PROFILES } from '../../host';
import { createGrid, joinTabOrder, setGridLocale, showOpenBook } from '../grid/create-grid';
import { fitWidth } from '../grid/fit-width';
import type { PageLocale } from '../messages/types';
import type { EmbeddedExcel, SessionOptions } from './embedded-excel';
import { inspect } from './inspection';

/** The embedded Excel, drawing into `canvas`. `addinId` owns the add-in's settings inside a book. */
export async function createExcel(canvas: HTMLElement, locale: PageLocale, addinId: string): Promise<EmbeddedExcel> {
  const univer = await createGrid(canvas, locale);
  const engine = createUniverEngine(univer);
  const host = createHost({ engine, addinId, locale });
  let stopCounting: () => void = () => undefined;

  return {
    async open(bytes, name) {
      await host.open(bytes, name);
      host.document.settings.clear();
      showOpenBook(univer);
      fitWidth(univer, canvas.clientWidth);
      joinTabOrder(canvas);
    },
    save: () => Promise.reject(new Error('the host cannot write files yet')),
    putSetting: (key, value) => void host.document.settings.set(key, JSON.stringify(value)),
    startSession(options: SessionOptions) {
      host.profile = PROFILES[options.edition];
      host.locale = options.locale;
      host.onPane = options.onPane;
      stopCounting();
      let before = host.counter.current;
      stopCounting = host.counter.watch((cost) => {
        options.onCall({ sent: cost.bytesIn - before.bytesIn, received: cost.bytesOut - before.bytesOut });
        before = cost;
      });
      return host.connect();
    },
    runCommand: async (id, functionName) => void (await host.invokeCommand(functionName, id)),
    setLocale: (next) => setGridLocale(univer, next),
    inspection: inspect(univer, engine),
  };
}
