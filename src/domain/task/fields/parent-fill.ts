import { cellAddress } from '../../grid/address';
import type { SheetView } from '../../grid/sheet-view';
import { hasTallMerge } from '../../table/tall-merge';
import type { ColumnSet } from '../../table/row-facts';
import type { TableLayout } from '../../table/types';
import type { CellField } from './cell-field';

/** Gives the parent a task has lost with its merge: the one above in the same group, as a guess; null when none is. */
export type ParentFill = (row: number, parent: CellField | null, group: string) => CellField | null;

/**
 * Follows the parent columns (问题, 项目) down a table. Where such a column has merges its blanks are true blanks;
 * where it has none, a blank below a parent belongs to it until the group changes.
 */
export function createParentFill(view: SheetView, columns: ColumnSet, layout: TableLayout): ParentFill {
  const lost = columns.parts('measure', 'parent').filter(({ column }) => !hasTallMerge(view, column, layout));
  let last: { readonly parent: CellField; readonly group: string } | null = null;
  return (row, parent, group) => {
    if (lost.length === 0) return parent;
    if (parent) last = { parent, group };
    else if (last?.group !== group) last = null;
    if (parent || !last || !lost.some(({ column }) => view.text(row, column) === '')) return parent;
    const { row: top, column } = last.parent;
    return { ...last.parent, source: { cell: cellAddress(top, column), via: 'guess' } };
  };
}
