import type { SheetView } from '../../grid/sheet-view';
import type { ColumnSet } from '../../table/row-facts';
import { type CellField, readCell } from './cell-field';

/** What is to be done, and the text above it that several tasks share. */
export interface MeasureField {
  readonly measure: CellField | null;
  readonly parent: CellField | null;
}

/**
 * Reads the measure columns of a task's rows, coarse to fine: the last text is the measure, the one before it the
 * parent. A cell merged over several of them is one text.
 */
export function readMeasure(view: SheetView, columns: ColumnSet, row: number, rowEnd: number): MeasureField {
  const cells: CellField[] = [];
  const parents = columns.parts('measure', 'parent');
  for (const { column } of [...parents, ...columns.plain('measure')]) {
    const cell = readCell(view, column, row, rowEnd, '');
    const last = cells.at(-1);
    if (cell && !(last?.row === cell.row && last.column === cell.column))
      cells.push(cell.row === row && cell.source.via !== 'own' ? own(cell) : cell);
  }
  return { measure: cells.at(-1) ?? null, parent: cells.at(-2) ?? null };
}

/** A text merged sideways in the task's own row is its own. */
function own(cell: CellField): CellField {
  return { ...cell, source: { ...cell.source, via: 'own' } };
}
