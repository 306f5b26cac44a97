import type { Area } from '../engine/area';
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from '../engine/area';
import type { CellValue } from '../engine/engine';
import { HostError, invalidArgument } from '../errors';

/** Excel reads at most so many cells at once and then answers null without an error. */
const READ_LIMIT = 5_000_000;

/** `A:C`, `3:5` and the whole sheet have no values of their own. */
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

/** What `read` gives, or null where Excel gives null: unbounded and too large ranges. */
export function readBlock<T>(area: Area, read: () => T): T | null {
  return isUnbounded(area) || cellCount(area) > READ_LIMIT ? null : read();
}

/** The one value that all give, or null when they differ, as Excel does for formats of a range. */
export function common<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  let seen = false;
  for (const value of values) {
    if (seen && value !== first) return null;
    first = value;
    seen = true;
  }
  return seen ? (first as T) : null;
}

function isCellValue(value: unknown): value is CellValue {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

/**
 * A value for the whole range, or a block of the range's shape. null inside a block means "leave this cell"
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values).
 */
export function writeBlock(area: Area, value: unknown): (CellValue | undefined)[][] {
  if (isUnbounded(area)) throw new HostError('InvalidArgument', 'An unbounded range cannot be written.');
  if (isCellValue(value)) {
    return Array.from({ length: rowCount(area) }, () => Array<CellValue>(columnCount(area)).fill(value));
  }
  if (!Array.isArray(value) || value.length !== rowCount(area)) throw shapeError(value, area);
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columnCount(area)) throw shapeError(value, area);
    return row.map((cell: unknown) => {
      if (cell === null) return undefined;
      if (!isCellValue(cell)) throw invalidArgument();
      return cell;
    });
  });
}

function shapeError(value: unknown, area: Area): HostError {
  if (!Array.isArray(value)) return invalidArgument();
  return new HostError(
    'InvalidArgument',
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rowCount(area)} × ${columnCount(area)}).`,
  );
}
