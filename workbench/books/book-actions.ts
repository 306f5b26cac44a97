import { BookError } from '../../xlsx/book-error';
import type { EmbeddedExcel } from '../excel/embedded-excel';
import { pageMessages } from '../messages/messages';
import type { Notice, OpenedBook, Store } from '../store';
import { download, withoutExtension } from './download';
import { fetchSample } from './fetch-sample';
import { pickFile } from './pick-file';
import { samples, type Sample } from './samples';

/** Where the add-in keeps its preferences in a workbook; a sample brings its as-of date there, as a saved book would. */
const PREFERENCES_KEY = 'duban.preferences';

export interface BookActions {
  readonly pickBook: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSample: (id: string) => void;
  readonly saveCopy: () => void;
  /** Shows the pages of the active sheet as they would be printed. */
  readonly printPreview: () => void;
}

/** Opening and saving. Each ends with a book on the screen or a sentence that says why not; the open book stays till then. */
export function createBookActions(
  store: Store,
  excel: Promise<EmbeddedExcel>,
  restartPane: () => Promise<void>,
): BookActions {
  /** Reads bytes into Excel; returns what to tell the user, null for nothing. */
  const show = async (bytes: Uint8Array, book: OpenedBook, asOf: string | null): Promise<Notice | null> => {
    try {
      const ready = await excel;
      await ready.open(bytes, book.name);
      if (asOf) ready.putSetting(PREFERENCES_KEY, { asOf });
      store.set({ book });
      await restartPane();
      return asOf ? { kind: 'info', say: (messages) => messages.asOfFixed(asOf) } : null;
    } catch (error) {
      const kind = error instanceof BookError ? error.kind : 'damaged';
      if (!(error instanceof BookError)) console.error(error);
      return { kind: 'error', say: (messages) => messages.notOpened(book.name, kind) };
    }
  };

  /** One thing at a time; what comes meanwhile is left out. */
  const whileBusy = async (opening: boolean, work: () => Promise<Notice | null>) => {
    if (store.get().busy) return;
    store.set({ busy: true, opening, notice: null });
    const notice = await work();
    store.set({ busy: false, opening: false, notice });
  };

  const openFile = (file: File) =>
    whileBusy(true, async () =>
      show(new Uint8Array(await file.arrayBuffer()), { name: file.name, sample: null }, null),
    );

  const openSample = (sample: Sample) =>
    whileBusy(true, async () => {
      const bytes = await fetchSample(sample).catch(() => null);
      if (!bytes) return { kind: 'error', say: (messages) => messages.sampleMissing(sample.name) };
      return show(bytes, { name: sample.name, sample: sample.id }, sample.asOf);
    });

  const saveCopy = () =>
    whileBusy(false, async () => {
      try {
        const { locale, book } = store.get();
        const name = pageMessages[locale].copyName(withoutExtension(book?.name ?? ''));
        download(await (await excel).save(), name);
        return { kind: 'info', say: (messages) => messages.copySaved(name) };
      } catch (error) {
        console.error(error);
        return { kind: 'error', say: (messages) => messages.saveFailed };
      }
    });

  const printPreview = () =>
    whileBusy(false, async () => {
      try {
        const preview = await (await excel).printSheet();
        store.set({ preview });
        return preview ? null : { kind: 'info', say: ({ print }) => print.nothing };
      } catch (error) {
        console.error(error);
        return { kind: 'error', say: ({ print }) => print.failed };
      }
    });

  return {
    pickBook: () => void pickFile().then((file) => file && openFile(file)),
    openFiles: ([file]) => file && void openFile(file),
    openSample(id) {
      const sample = samples.find((candidate) => candidate.id === id);
      if (sample) void openSample(sample);
    },
    saveCopy: () => void saveCopy(),
    printPreview: () => void printPreview(),
  };
}
