import { cellAddress } from '../../grid/address';
import type { SheetView } from '../../grid/sheet-view';
import type { Source, Via } from '../types';

/** A text with the cell it was read from. */
export interface CellField {
  readonly text: string;
  readonly source: Source;
  /** Row and column of the cell that holds the text (a merge's top-left cell). */
  readonly row: number;
  readonly column: number;
}

/**
 * What a column says for the rows of a task: its own cell or the merge over it, with what continuation rows add
 * (joined with `glue`).
 */
export function readCell(view: SheetView, column: number, row: number, rowEnd = row, glue = '\n'): CellField | null {
  const merge = view.merge(row, column);
  const top = merge?.top ?? row;
  const left = merge?.left ?? column;
  let text = view.text(top, left);
  for (let next = row + 1; next <= rowEnd; next++) {
    const more = view.text(next, column);
    if (more !== '') text = text === '' ? more : `${text}${glue}${more}`;
  }
  if (text === '') return null;
  const via: Via = top === row && left === column ? 'own' : 'merge';
  return { text, source: { cell: cellAddress(top, left), via }, row: top, column: left };
}
