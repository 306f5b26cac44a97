import type { CellRange } from '../domain/grid/grid';
import { rangeAddress } from '../domain/grid/address';

/** Excel refuses an address text over 8,192 characters; some room is left for the sheet name it may add. */
const MAX_ADDRESS_LENGTH = 8000;

/** Address texts for `worksheet.getRanges` that together name these ranges, each short enough. */
export function addressChunks(ranges: readonly CellRange[]): readonly string[] {
  const chunks: string[] = [];
  for (const address of ranges.map(rangeAddress)) {
    const last = chunks.at(-1);
    const joined = last === undefined ? address : `${last},${address}`;
    if (last !== undefined && joined.length <= MAX_ADDRESS_LENGTH) chunks[chunks.length - 1] = joined;
    else chunks.push(address);
  }
  return chunks;
}
