import type { SheetView } from '../../grid/sheet-view';
import { joinLabel } from '../../table/fold-label';
import type { ColumnSet } from '../../table/row-facts';
import type { Source } from '../types';
import { readCell } from './cell-field';

/** A task's number as shown; several number columns are joined with `/`. */
export function readNumber(view: SheetView, columns: ColumnSet, row: number): { no: string; source: Source | null } {
  const [only, ...more] = columns.of('no');
  if (!only) return { no: '', source: null };
  if (more.length === 0) {
    const cell = readCell(view, only.column, row);
    return { no: cell ? joinLabel(cell.text) : '', source: cell?.source ?? null };
  }
  const cells = columns.of('no').flatMap(({ column }) => readCell(view, column, row) ?? []);
  const distinct = cells.filter(
    (cell, index) => cells.findIndex((other) => other.source.cell === cell.source.cell) === index,
  );
  return { no: distinct.map(({ text }) => joinLabel(text)).join('/'), source: distinct.at(-1)?.source ?? null };
}
