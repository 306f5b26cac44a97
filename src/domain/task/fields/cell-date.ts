import { readDateCell, serialDay } from '../../deadline/read-date-cell';
import type { Deadline, IsoDate } from '../../deadline/types';
import type { SheetView } from '../../grid/sheet-view';
import type { CellField } from './cell-field';

/** A cell that holds a real date; null for texts and plain numbers. */
export function readDate(view: SheetView, { row, column }: CellField): Deadline | null {
  const value = view.value(row, column);
  if (typeof value !== 'number') return null;
  const read = readDateCell(value, view.format(row, column), view.grid.dateSystem);
  return read?.with({ text: view.text(row, column) }) ?? null;
}

/** The day of such a cell; null for texts and plain numbers. */
export function dayOf(view: SheetView, cell: CellField): IsoDate | null {
  return readDate(view, cell) && serialDay(Number(view.value(cell.row, cell.column)), view.grid.dateSystem);
}
