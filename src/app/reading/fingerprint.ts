import type { Grid } from '../../domain/grid/grid';
import { rangeAddress } from '../../domain/grid/address';

/**
 * A short text that changes when the sheet's values, place or merges change, and stays when only colours or hidden
 * rows do. Two readings with the same fingerprint give the same tasks.
 */
export function fingerprint(grid: Grid): string {
  const hash = new Hash();
  hash.add(`${grid.top},${grid.left},${grid.dateSystem}`);
  for (const row of grid.values) {
    for (const value of row) hash.add(typeof value === 'string' ? value : `\t${value}`);
    hash.add('\n');
  }
  for (const merge of grid.merges) hash.add(rangeAddress(merge));
  return hash.text();
}

/** FNV-1a over UTF-16 units, in two 32-bit lanes. */
class Hash {
  private low = 0x811c9dc5;
  private high = 0x01000193;

  add(text: string): void {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      this.low = Math.imul(this.low ^ unit, 0x01000193);
      this.high = Math.imul(this.high ^ unit, 0x85ebca6b);
    }
    this.low = Math.imul(this.low ^ 0xffff, 0x01000193);
  }

  text(): string {
    return [this.low, this.high].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
