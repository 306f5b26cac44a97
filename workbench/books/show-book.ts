import { BookError } from '../../xlsx/book-error';
import type { EmbeddedExcel } from '../excel/embedded-excel';
import type { Notice, OpenedBook, Store } from '../store';

/** Where the add-in keeps its preferences in a workbook; a sample brings its as-of date there, as a saved book would. */
const PREFERENCES_KEY = 'duban.preferences';

/** What opening and saving work with. */
export interface Desk {
  readonly store: Store;
  /** May arrive later than the page. */
  readonly excel: Promise<EmbeddedExcel>;
  /** The add-in's page begins anew, as it does in Excel beside another book. */
  readonly restartPane: () => Promise<void>;
}

/** Reads bytes into Excel; returns what to tell the user, null for nothing. The open book stays when they are no book. */
export async function showBook(
  { store, excel, restartPane }: Desk,
  bytes: Uint8Array,
  book: OpenedBook,
  asOf: string | null,
): Promise<Notice | null> {
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
}
