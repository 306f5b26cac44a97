import type { SheetView } from '../../grid/sheet-view';
import { leafOf } from '../../table/leaf-of';
import type { ColumnSet } from '../../table/row-facts';
import type { TableColumn } from '../../table/types';
import { contentPatterns } from '../../table/words/content-words';
import { type CellField, readCell } from './cell-field';
import { type MarkLegend, roleNote } from './mark-legend';

/** What the reading of cells that say who needs besides the row. */
export interface WhoCells {
  readonly view: SheetView;
  readonly columns: ColumnSet;
  /** What marks in the columns of bodies mean. */
  readonly legend: MarkLegend;
}

/** A cell of a column; in a column headed by a body a mark says that this body is meant, and the legend in which role. */
function bodyCell(
  { view, legend }: WhoCells,
  { column, header, part }: TableColumn,
  row: number,
  rowEnd: number,
): CellField | null {
  const cell = readCell(view, column, row, rowEnd);
  if (!cell || part !== 'body' || !contentPatterns.tick.test(cell.text)) return cell;
  const role = legend.get(cell.text);
  return { ...cell, text: `${leafOf(header)}${role ? roleNote(role) : ''}` };
}

/**
 * What the columns of one role say in a task's rows: several (市级、县级责任单位) say it together; beside a column of role
 * words each row says the role of its bodies.
 */
export function whoCell(
  context: WhoCells,
  columns: readonly TableColumn[],
  row: number,
  rowEnd: number,
): CellField | null {
  const only = columns[0];
  if (only && columns.length === 1)
    return labelledRows(context, only, row, rowEnd) ?? bodyCell(context, only, row, rowEnd);
  const cells = columns.flatMap((column) => bodyCell(context, column, row, rowEnd) ?? []);
  const [first] = cells;
  if (!first || cells.length === 1) return first ?? null;
  const distinct = cells.filter(
    (cell, index) => cells.findIndex((other) => other.source.cell === cell.source.cell) === index,
  );
  return { ...first, text: distinct.map(({ text }) => text).join('\n') };
}

/** 牵头 | A局, below it 配合 | B局: as one text 牵头：A局；配合：B局. Null where no column of role words stands beside it. */
function labelledRows(
  { view, columns }: WhoCells,
  { column }: TableColumn,
  row: number,
  rowEnd: number,
): CellField | null {
  const wordColumns = columns.parts('other', 'roleWord');
  if (wordColumns.length === 0) return null;
  const words = wordColumns.find((one) => Math.abs(one.column - column) === 1);
  const first = words ? readCell(view, column, row, rowEnd) : null;
  if (!words || !first) return null;
  const lines: string[] = [];
  for (let at = row; at <= rowEnd; at++) {
    const text = at === row ? (readCell(view, column, row)?.text ?? '') : view.text(at, column);
    const word = readCell(view, words.column, at)?.text.replace(/[:：\s]+$/u, '') ?? '';
    if (text !== '') lines.push(word === '' ? text : `${word}：${text}`);
  }
  return { ...first, text: lines.join('；\n') };
}
