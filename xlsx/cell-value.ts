import { dateToSerial } from 'hucre';
import type { Book, BookSheet } from './open';

/** A cell as Excel's API gives it: dates are serial numbers, errors their text, nothing is `''`. */
export type RawValue = string | number | boolean;

/** Raw value of a zero-based cell. Precise to the millisecond for dates with a time. */
export function cellValue(book: Book, sheet: BookSheet, row: number, column: number): RawValue {
  const value = sheet.rows[row]?.[column] ?? '';
  return value instanceof Date ? dateToSerial(value, book.dateSystem === '1904') : value;
}

/** The cell's number format in en-US form; `General` when it has none. */
export function cellFormat(sheet: BookSheet, row: number, column: number): string {
  return sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? 'General';
}
