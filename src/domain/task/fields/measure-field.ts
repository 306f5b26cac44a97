import type { SheetView } from '../../grid/sheet-view';
import { joinLabel } from '../../table/fold-label';
import type { ColumnSet } from '../../table/row-facts';
import type { TableColumn } from '../../table/types';
import { type CellField, readCell } from './cell-field';

/** What is to be done, and the text above it that several tasks share. */
export interface MeasureField {
  readonly measure: CellField | null;
  readonly parent: CellField | null;
}

/**
 * Reads the measure columns of a task's rows, coarse to fine: the last text is the measure, the one before it the
 * parent. A cell merged over several of them is one text, and so is one sentence that runs on into the next cell, or
 * into the rows `behindBreak`, below a repeated header.
 */
export function readMeasure(
  view: SheetView,
  columns: ColumnSet,
  row: number,
  rowEnd: number,
  behindBreak: readonly number[] = [],
): MeasureField {
  let measure: CellField | null = null;
  let parent: CellField | null = null;
  let before: TableColumn | null = null;
  for (const column of columns.measures) {
    const cell = readCell(view, column.column, row, rowEnd, '');
    if (!cell || (measure && isSameCell(measure, cell))) continue;
    if (measure && before?.header === column.header && runsOn(view, measure, cell, { row, rowEnd })) {
      measure = joined(measure, cell.text);
    } else {
      parent = measure;
      measure = cell.row === row && cell.source.via !== 'own' ? own(cell) : cell;
    }
    before = column;
  }
  return {
    measure: measure && withRest(view, measure, behindBreak),
    parent: parent && { ...parent, text: unbroken(parent.text) },
  };
}

const isSameCell = (one: CellField, other: CellField): boolean => one.row === other.row && one.column === other.column;

/** One sentence over several cells. */
const joined = (first: CellField, rest: string): CellField => ({ ...first, text: first.text + rest });

function withRest(view: SheetView, measure: CellField, rows: readonly number[]): CellField {
  return rows.reduce((whole, row) => joined(whole, view.text(row, measure.column)), measure);
}

/** 临时⏎展览: a label broken by a narrow column; sentences and lists keep their lines. */
const unbroken = (text: string): string =>
  /^\p{Script=Han}{1,6}(?:\s\p{Script=Han}{1,6}){1,3}$/u.test(text) ? joinLabel(text) : text;

/** A text merged sideways in the task's own row is its own. */
function own(cell: CellField): CellField {
  return { ...cell, source: { ...cell.source, via: 'own' } };
}

/** No sentence and no label ends so: 招商不少于, 3所学校的, 完善设施，. */
const brokenOff = /(?:[，、（(的和及与]|[不至]少于|不低于|超过|[达提升高降增长]+[到至])$/;

/** Two neighbouring cells of one task under one header hold one sentence, which the first breaks off; others do not share it. */
function runsOn(
  view: SheetView,
  first: CellField,
  second: CellField,
  { row, rowEnd }: { readonly row: number; readonly rowEnd: number },
): boolean {
  if (first.row !== row || second.row !== row || first.column === second.column) return false;
  if (view.merge(first.row, first.column) || !brokenOff.test(first.text.trim())) return false;
  // Blank below, beside a measure of its own: the text stands for several rows and has lost its merge.
  const isShared = view.text(rowEnd + 1, first.column) === '' && view.text(rowEnd + 1, second.column) !== '';
  return !isShared || view.merge(rowEnd + 1, first.column) !== null;
}
