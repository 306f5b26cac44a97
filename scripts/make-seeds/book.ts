import type { Drawing } from './sheet';

/** A seed workbook: where it is written (below `seeds/`) and its sheets in order. */
export interface Book {
  readonly file: string;
  readonly sheets: readonly Drawing[];
  readonly dateSystem?: '1900' | '1904';
}
