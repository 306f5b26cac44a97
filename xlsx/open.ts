import { type Zippable, unzipSync, zipSync } from 'fflate';
import { EncryptedFileError } from 'hucre';
import { type RoundtripWorkbook, type Sheet, openXlsx } from 'hucre/xlsx';
import { BookError } from './book-error';
import { nameChineseDateFormats } from './chinese-date-formats';
import { guardBook } from './guard';
import { unpackText } from './unpack';
import type { ZipEntry } from './zip-directory';

/** An open workbook; parts we do not understand are kept inside it for saving. */
export type Book = RoundtripWorkbook;
/** One worksheet of a book: `rows` with values, `cells` (keyed `row,column` from 0) with styles, `merges` and the rest. */
export type BookSheet = Sheet;

const stylesPart = 'xl/styles.xml';
const mostStyleBytes = 32 * 2 ** 20;

/**
 * Opens the bytes of an .xlsx or .xlsm file with all it holds, so that `saveBook` loses nothing.
 * Rejects with a `BookError` for everything that cannot be read: not a workbook, encrypted, old, damaged, too large.
 *
 * @example const book = await openBook(await readFile('sheet.xlsx')); book.sheets[0]?.name
 */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  const entries = guardBook(bytes);
  try {
    return await openXlsx(withNamedFormats(bytes, entries), { readStyles: true });
  } catch (error) {
    throw asBookError(error);
  }
}

/** The same file with the built-in Chinese date formats written out, which the reader behind us does not know. */
function withNamedFormats(bytes: Uint8Array, entries: readonly ZipEntry[]): Uint8Array {
  const entry = entries.find(({ name }) => name === stylesPart);
  const styles = entry && nameChineseDateFormats(unpackText(entry, mostStyleBytes));
  if (!styles) return bytes;
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) files[name] = content;
  files[stylesPart] = new TextEncoder().encode(styles);
  return zipSync(files, { level: 1 });
}

function asBookError(error: unknown): BookError {
  if (error instanceof BookError) return error;
  if (error instanceof EncryptedFileError) return new BookError('encrypted', '', { cause: error });
  const detail = error instanceof Error ? error.message : String(error);
  return new BookError(/limit|too (?:large|many)/i.test(detail) ? 'tooLarge' : 'damaged', detail, { cause: error });
}
