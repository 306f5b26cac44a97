import { pageMessages } from '../messages/messages';
import type { Notice } from '../store';
import { download, withoutExtension } from './download';
import { fetchSample } from './fetch-sample';
import { pickFile } from './pick-file';
import { samples, type Sample } from './samples';
import { showBook, type Desk } from './show-book';

export interface BookActions {
  readonly pickBook: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSample: (id: string) => void;
  readonly saveCopy: () => void;
  /** Shows the pages of the active sheet as they would be printed. */
  readonly printPreview: () => void;
}

/** Work on the book, and what to tell the user of it; null for nothing. It never rejects. */
type BookWork = (desk: Desk) => Promise<Notice | null>;

const openFile =
  (file: File): BookWork =>
  async (desk) =>
    showBook(desk, new Uint8Array(await file.arrayBuffer()), { name: file.name, sample: null }, null);

const openSample =
  (sample: Sample): BookWork =>
  async (desk) => {
    const bytes = await fetchSample(sample).catch(() => null);
    if (!bytes) return { kind: 'error', say: (messages) => messages.sampleMissing(sample.name) };
    return showBook(desk, bytes, { name: sample.name, sample: sample.id }, sample.asOf);
  };

const saveCopy: BookWork = async ({ store, excel }) => {
  try {
    const { locale, book } = store.get();
    const name = pageMessages[locale].copyName(withoutExtension(book?.name ?? ''));
    download(await (await excel).save(), name);
    return { kind: 'info', say: (messages) => messages.copySaved(name) };
  } catch (error) {
    console.error(error);
    return { kind: 'error', say: (messages) => messages.saveFailed };
  }
};

const printPreview: BookWork = async ({ store, excel }) => {
  try {
    const preview = await (await excel).printSheet();
    store.set({ preview });
    return preview ? null : { kind: 'info', say: ({ print }) => print.nothing };
  } catch (error) {
    console.error(error);
    return { kind: 'error', say: ({ print }) => print.failed };
  }
};

/** Opening and saving. Each ends with a book on the screen or a sentence that says why not; the open book stays till then. */
export function createBookActions(desk: Desk): BookActions {
  const { store } = desk;

  /** One thing at a time; what comes meanwhile is left out. */
  const whileBusy = async (work: BookWork, opening = false) => {
    if (store.get().busy) return;
    store.set({ busy: true, opening, notice: null });
    const notice = await work(desk);
    store.set({ busy: false, opening: false, notice });
  };

  return {
    pickBook: () => void pickFile().then((file) => file && whileBusy(openFile(file), true)),
    openFiles: ([file]) => file && void whileBusy(openFile(file), true),
    openSample(id) {
      const sample = samples.find((candidate) => candidate.id === id);
      if (sample) void whileBusy(openSample(sample), true);
    },
    saveCopy: () => void whileBusy(saveCopy),
    printPreview: () => void whileBusy(printPreview),
  };
}
