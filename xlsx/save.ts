import { saveXlsx } from 'hucre/xlsx';
import type { Book } from './open';

/** Writes a book from `openBook` back as .xlsx bytes, with the parts nobody touched as they were. */
export function saveBook(book: Book): Promise<Uint8Array> {
  return saveXlsx(book);
}
