import { createHost, createUniverEngine, PROFILES, type AddinFunctions, type Host } from '../../host';
import { followCharts } from '../charts/follow-charts';
import { createGrid, joinTabOrder, setGridLocale, showOpenBook } from '../grid/create-grid';
import { watchEditing } from '../grid/watch-editing';
import { drawRules } from '../grid/draw-rules';
import { fitHeights } from '../grid/fit-heights';
import { fitWidth } from '../grid/fit-width';
import { followLists } from '../lists/follow-lists';
import { pageMessages } from '../messages/messages';
import type { PageLocale } from '../messages/types';
import { printSheet } from '../print/print-sheet';
import type { EmbeddedExcel, SessionOptions } from './embedded-excel';
import { inspect } from './inspection';

/** Milliseconds after which a command that reports no end is given up. */
const COMMAND_LIMIT = 60_000;
/** Milliseconds that an add-in may take to start. */
const START_LIMIT = 15_000;

export interface ExcelOptions {
  readonly locale: PageLocale;
  /** Owns the add-in's settings inside a book. */
  readonly addinId: string;
  /** Worksheet functions of the add-in; null when there are none or their description could not be loaded. */
  readonly functions: Promise<AddinFunctions | null>;
}

/** The embedded Excel, drawing into `canvas`. */
export async function createExcel(canvas: HTMLElement, options: ExcelOptions): Promise<EmbeddedExcel> {
  const { locale, addinId } = options;
  const [univer, functions] = await Promise.all([createGrid(canvas, locale), options.functions]);
  const engine = createUniverEngine(univer);
  const host = createHost({ engine, addinId, locale, ...(functions ? { functions } : {}) });
  watchEditing(univer, (editing) => (host.editing = editing));
  followCharts(univer, engine);
  drawRules(univer);
  followLists(univer, host, pageMessages[locale].listOf);
  let stopCounting: () => void = () => undefined;

  return {
    async open(bytes, name) {
      await host.open(bytes, name);
      showOpenBook(univer);
      await fitHeights(univer);
      fitWidth(univer, canvas.clientWidth);
      joinTabOrder(canvas);
    },
    save: () => host.save(),
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
    runCommand: (id, functionName) => within(COMMAND_LIMIT, pressWhenStarted(host, functionName, id)),
    setLocale: (next) => setGridLocale(univer, next),
    async printSheet() {
      await host.settle();
      return printSheet(engine);
    },
    inspection: inspect(univer, host),
  };
}

/** Like Excel, keeps a click until the add-in's page has started. */
async function pressWhenStarted(host: Host, functionName: string, id: string): Promise<void> {
  const latest = performance.now() + START_LIMIT;
  for (;;) {
    try {
      await host.invokeCommand(functionName, id);
      return;
    } catch (error) {
      if (performance.now() > latest) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Rejects when work has not ended after so many milliseconds. */
function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no end after ${limit} ms`)), limit);
    void work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
