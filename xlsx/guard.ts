import { BookError } from './book-error';
import { limits } from './limits';
import { createMarkupScan } from './markup-scan';
import { unpack } from './unpack';
import { type ZipEntry, readZipDirectory } from './zip-directory';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b];
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;

/**
 * Looks at a file before any reader touches it: is it an .xlsx at all, and is it of a size we can hold?
 * Returns its zip entries; throws `BookError` with the reason otherwise. Reads each XML part once as a stream.
 */
export function guardBook(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length === 0) throw new BookError('empty');
  if (bytes.length > limits.fileBytes) throw new BookError('tooLarge', `file of ${bytes.length} bytes`);
  if (startsWith(bytes, compoundFile)) {
    throw new BookError(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldFormat');
  }
  if (!startsWith(bytes, zipFile)) throw new BookError('notAWorkbook');
  const entries = readZipDirectory(bytes);
  guardShape(entries);
  guardContent(entries);
  return entries;
}

function guardShape(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.length > limits.entries) throw new BookError('tooLarge', `${entries.length} files in the zip`);
  if (!names.has('[Content_Types].xml') || ![...names].some((name) => /^\/?xl\/.*\.xml$/i.test(name))) {
    throw new BookError('otherFormat');
  }
  const sheets = entries.filter((entry) => sheetPart.test(entry.name)).length;
  if (sheets > limits.sheets) throw new BookError('tooLarge', `${sheets} sheets`);
}

function guardContent(entries: readonly ZipEntry[]): void {
  const scan = createMarkupScan();
  let left: number = limits.unzippedBytes;
  for (const entry of entries) {
    const isMarkup = /\.(?:xml|rels|vml)$/i.test(entry.name);
    const most = Math.min(left, Math.max(limits.ratioFreeBytes, entry.packedSize * limits.ratio));
    if (!isMarkup) {
      if (entry.size > most) throw new BookError('tooLarge', `${entry.name} claims ${entry.size} bytes`);
      left -= entry.size;
      continue;
    }
    scan.start();
    left -= unpack(entry, most, scan.take);
    if (sheetPart.test(entry.name) && !scan.closed('worksheet')) throw new BookError('damaged', `${entry.name} is cut`);
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Stream names in a compound file are UTF-16; the directory may stand anywhere. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes([...word].join('\0'));
}
