import { type Zippable, unzipSync, zipSync } from 'fflate';
import { EncryptedFileError } from 'hucre';
import { type RoundtripWorkbook, type Sheet, openXlsx } from 'hucre/xlsx';
import { BookError } from './book-error';
import { nameChineseDateFormats } from './chinese-date-formats';
import { type GuardedPart, guardBook } from './guard';
import { limits } from './limits';
import { longSheet, trimTail } from './trim-tail';
import { unpackText } from './unpack';

/** An open workbook; parts we do not understand are kept inside it for saving. */
export type Book = RoundtripWorkbook;
/** One worksheet of a book: `rows` with values, `cells` (keyed `row,column` from 0) with styles, `merges` and the rest. */
export type BookSheet = Sheet;

const stylesPart = 'xl/styles.xml';

/**
 * Opens the bytes of an .xlsx or .xlsm file with all it holds, so that `saveBook` loses nothing.
 * Rejects with a `BookError` for everything that cannot be read: not a workbook, encrypted, old, damaged, too large.
 *
 * @example const book = await openBook(await readFile('sheet.xlsx')); book.sheets[0]?.name
 */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  const parts = guardBook(bytes);
  try {
    return await openXlsx(withRepairs(bytes, parts), { readStyles: true });
  } catch (error) {
    throw asBookError(error);
  }
}

/** The same file with what the reader behind us cannot take put right: nameless date formats, endless empty tails. */
function withRepairs(bytes: Uint8Array, parts: readonly GuardedPart[]): Uint8Array {
  const repaired = new Map<string, string>();
  for (const part of parts) {
    const text = repair(part);
    if (text !== null) repaired.set(part.name, text);
  }
  if (repaired.size === 0) return bytes;
  const files: Zippable = unzipSync(bytes, { filter: ({ name }) => !repaired.has(name) });
  for (const [name, text] of repaired) files[name] = new TextEncoder().encode(text);
  return zipSync(files, { level: 1 });
}

function repair(part: GuardedPart): string | null {
  if (part.name === stylesPart) return nameChineseDateFormats(unpackText(part, limits.unzippedBytes));
  if ((part.lastRow ?? 0) > longSheet) return trimTail(unpackText(part, limits.unzippedBytes));
  return null;
}

function asBookError(error: unknown): BookError {
  if (error instanceof BookError) return error;
  if (error instanceof EncryptedFileError) return new BookError('encrypted', '', { cause: error });
  const detail = error instanceof Error ? error.message : String(error);
  return new BookError(/limit|too (?:large|many)/i.test(detail) ? 'tooLarge' : 'damaged', detail, { cause: error });
}
