import { Inflate } from 'fflate';
import { BookError } from './book-error';
import type { ZipEntry } from './zip-directory';

const stored = 0;
const deflated = 8;
/** Deflate grows a byte to at most 1,032, so a step of this size can never flood memory before we look. */
const step = 32 * 1024;

/**
 * Unpacks one entry piece by piece and hands each piece to `take`; stops with `tooLarge` when more than `most` bytes
 * come out, whatever the directory claimed. Returns how many bytes came out.
 */
export function unpack(entry: ZipEntry, most: number, take: (piece: Uint8Array) => void): number {
  let total = 0;
  const count = (piece: Uint8Array): void => {
    total += piece.length;
    if (total > most) throw new BookError('tooLarge', `${entry.name} unzips to more than ${most} bytes`);
    take(piece);
  };
  if (entry.method === stored) {
    count(entry.packed);
    return total;
  }
  if (entry.method !== deflated) throw new BookError('damaged', `${entry.name}: zip method ${entry.method}`);
  const inflate = new Inflate(count);
  try {
    for (let at = 0; at < entry.packed.length; at += step) {
      inflate.push(entry.packed.subarray(at, at + step), at + step >= entry.packed.length);
    }
  } catch (error) {
    if (error instanceof BookError) throw error;
    throw new BookError('damaged', entry.name, { cause: error });
  }
  return total;
}

/** The whole of a small entry as text. */
export function unpackText(entry: ZipEntry, most: number): string {
  const decoder = new TextDecoder();
  let text = '';
  unpack(entry, most, (piece) => (text += decoder.decode(piece, { stream: true })));
  return text + decoder.decode();
}
