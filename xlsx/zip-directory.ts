import { BookError } from './book-error';

/** One file inside a zip, as its central directory describes it. Sizes are what the file claims. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** The packed bytes, a view into the file. */
  readonly packed: Uint8Array;
}

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;
const localRecord = 0x04034b50;
const endLength = 22;
const directoryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
/** Stands in a 32-bit field whose value is in the zip64 extra field. */
const elsewhere = 0xffffffff;

/** Lists a zip without unpacking it. Throws `BookError` `damaged` when the directory is cut or contradicts itself. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + directoryLength > bytes.length || view.getUint32(at, true) !== directoryRecord) {
      throw new BookError('damaged', `zip directory entry ${index}`);
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    entries.push(readEntry(bytes, view, at, nameLength));
    at += directoryLength + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  throw new BookError('damaged', 'zip end record missing');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + directoryLength, at + directoryLength + nameLength));
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packedSize === elsewhere || size === elsewhere || local === elsewhere) {
    throw new BookError('tooLarge', `zip64 entry ${name}`);
  }
  if (local + localLength > bytes.length || view.getUint32(local, true) !== localRecord) {
    throw new BookError('damaged', `zip entry ${name}`);
  }
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new BookError('damaged', `zip entry ${name} is cut`);
  return {
    name,
    method: view.getUint16(at + 10, true),
    packedSize,
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}
