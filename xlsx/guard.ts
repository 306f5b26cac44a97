import { BookError } from './book-error';
import { limits } from './limits';
import { type PartSummary, createMarkupScan } from './markup-scan';
import { unpack } from './unpack';
import { type ZipEntry, readZipDirectory } from './zip-directory';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b];

/** A part of a workbook file that has passed. */
export interface GuardedPart extends ZipEntry, Partial<PartSummary> {}

/**
 * Looks at a file before any reader touches it: is it an .xlsx at all, and is it of a size we can hold?
 * Returns its parts; throws `BookError` with the reason otherwise. Reads each XML part once as a stream.
 */
export function guardBook(bytes: Uint8Array): GuardedPart[] {
  if (bytes.length === 0) throw new BookError('empty');
  if (bytes.length > limits.fileBytes) throw new BookError('tooLarge', `file of ${bytes.length} bytes`);
  if (startsWith(bytes, compoundFile)) {
    throw new BookError(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldFormat');
  }
  if (!startsWith(bytes, zipFile)) throw new BookError('notAWorkbook');
  const entries = readZipDirectory(bytes);
  guardShape(entries);
  return guardContent(entries);
}

function guardShape(entries: readonly ZipEntry[]): void {
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.length > limits.entries) throw new BookError('tooLarge', `${entries.length} files in the zip`);
  if (!names.has('[Content_Types].xml') || ![...names].some((name) => /^\/?xl\/.*\.xml$/i.test(name))) {
    throw new BookError('otherFormat');
  }
  const sheets = entries.filter((entry) => /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name)).length;
  if (sheets > limits.sheets) throw new BookError('tooLarge', `${sheets} sheets`);
}

function guardContent(entries: readonly ZipEntry[]): GuardedPart[] {
  const scan = createMarkupScan();
  let left: number = limits.unzippedBytes;
  return entries.map((entry) => {
    const isMarkup = /\.(?:xml|rels|vml)$/i.test(entry.name);
    const most = Math.min(left, Math.max(limits.ratioFreeBytes, entry.packedSize * limits.ratio));
    if (!isMarkup) {
      if (entry.size > most) throw new BookError('tooLarge', `${entry.name} claims ${entry.size} bytes`);
      left -= entry.size;
      return entry;
    }
    scan.start();
    left -= unpack(entry, most, scan.take);
    return { ...entry, ...scan.finish(entry.name) };
  });
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Stream names in a compound file are UTF-16; the directory may stand anywhere. */
function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes([...word].join('\0'));
}
