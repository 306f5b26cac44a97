import { cellAddress } from '../grid/address';
import type { SheetView } from '../grid/sheet-view';
import type { ColumnSet } from '../table/row-facts';
import type { GroupLabel } from './group-label';

/** The row's number is 2, not （1） or 2.1. */
export function isPlainNumber(view: SheetView, columns: ColumnSet, row: number): boolean {
  const column = columns.of('no').at(-1)?.column;
  return column !== undefined && /^\d+[.、．]?$/.test(view.text(row, column).trim());
}

/**
 * A task split into （1）, （2） below its row, in a table whose groups stand in columns: its text is what those measures
 * share. Null for any other heading.
 *
 * @example 2 | 开展绩效目标审核。 | | // { label: '开展绩效目标审核。', … }
 */
export function splitTask(view: SheetView, columns: ColumnSet, row: number): GroupLabel | null {
  if (!isPlainNumber(view, columns, row)) return null;
  const column = columns.plain('measure').find((one) => view.text(row, one.column) !== '')?.column;
  if (column === undefined) return null;
  return { label: view.text(row, column), source: { cell: cellAddress(row, column), via: 'section' } };
}
