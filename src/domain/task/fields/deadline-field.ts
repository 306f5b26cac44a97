import { readDeadline } from '../../deadline/read-deadline';
import type { Deadline, IsoDate } from '../../deadline/types';
import type { SheetView } from '../../grid/sheet-view';
import { leafOf } from '../../table/leaf-of';
import type { ColumnSet } from '../../table/row-facts';
import type { TableColumn } from '../../table/types';
import type { Source } from '../types';
import { readDate } from './cell-date';
import { type CellField, readCell } from './cell-field';
import type { LimitLegend } from './limit-marks';
import { joinParts, partCells, wholeSpan } from './limit-parts';
import { readSpan, withBegin, withStart } from './limit-start';
import { limitBeside } from './limit-words';

export interface DeadlineField {
  readonly deadline: Deadline;
  readonly source: Source | null;
}

/** Reads the time limits of one table; texts that repeat are read once. */
export interface DeadlineReader {
  /** The limit in a task's rows; `above` is the task before it, for 同上. */
  ofRows(row: number, rowEnd: number, above: Deadline | null): DeadlineField;
  /** A limit named elsewhere (in a section's title). */
  ofText(text: string): Deadline;
}

/** What the lines of a sheet say of its time limits. */
export interface LimitRules {
  /** What marks under months mean. */
  readonly legend?: LimitLegend;
  /** 以“区定”为准: the header of the column that counts among several, null when no line says so. */
  readonly prevailing?: string | null;
}

/** Whether a column is the one of which the sheet says that it counts. */
export const prevails = ({ header }: TableColumn, prevailing: string | null): boolean =>
  prevailing !== null && leafOf(header) === prevailing;

const sameAsAbove = /^(?:同\s*上|同\s*前|[〃″"”])/;
const mostKept = 20_000;

type ReadAbove = (text: string, above: Deadline | null) => Deadline;

/** Reads texts as time limits, each but once. */
function createTextReader(documentDate: IsoDate | null): ReadAbove {
  const kept = new Map<string, Deadline>();
  return (text, above) => {
    if (sameAsAbove.test(text)) return readDeadline(text, { documentDate, above });
    const found = kept.get(text);
    if (found) return found;
    const deadline = readDeadline(text, { documentDate, above: null });
    if (kept.size < mostKept) kept.set(text, deadline);
    return deadline;
  };
}

/** The columns that say until when, by what they are for. */
function limitColumns(columns: ColumnSet, prevailing: string | null) {
  const all = columns.of('deadline');
  return {
    plain: all.find((column) => prevails(column, prevailing)) ?? columns.plain('deadline')[0],
    replaced: columns.parts('deadline', 'replaced')[0],
    parts: all.filter(({ part }) => part !== undefined && part !== 'replaced'),
    starts: columns.parts('deadline', 'start'),
    withWho: columns.all.find(({ part }) => part === 'withLimit'),
  };
}

/**
 * `documentDate`: the day missing years resolve against, or its year and month, or its year; null when no year is known.
 */
export function createDeadlineReader(
  view: SheetView,
  columns: ColumnSet,
  documentDate: IsoDate | null,
  { legend = new Map(), prevailing = null }: LimitRules = {},
): DeadlineReader {
  const { plain, replaced, parts, starts, withWho } = limitColumns(columns, prevailing);
  const readAbove = createTextReader(documentDate);
  const read = (text: string): Deadline => readAbove(text, null);
  const cellIn = (column: TableColumn | undefined, row: number, rowEnd = row): CellField | null =>
    column ? readCell(view, column.column, row, rowEnd) : null;
  const startOf = (row: number): CellField | null => {
    let first: CellField | null = null;
    for (const column of starts) first ??= cellIn(column, row);
    return first;
  };
  /** What a cell of bodies says of the time as well: 市财政局（6月底前） → 6月底前. */
  const besideWho = (text: string, above: Deadline | null): Deadline | null =>
    sameAsAbove.test(text) ? readAbove(text, above) : limitBeside(text, read);
  const ofRows: DeadlineReader['ofRows'] = (row, rowEnd, above) => {
    const cell = cellIn(plain, row, rowEnd) ?? cellIn(replaced, row, rowEnd);
    if (cell) {
      const deadline = readDate(view, cell) ?? readAbove(cell.text, above);
      return { deadline: withStart(view, read, deadline, cell, startOf(row)), source: cell.source };
    }
    const cells = partCells(view, parts, row, rowEnd);
    const joined = wholeSpan(cells, parts.length, read) ?? joinParts(cells, view, legend, parts.length);
    if (joined) {
      const { text, date, source, from } = joined;
      const deadline = date ?? (from === undefined ? readAbove(text, above) : readSpan(read, from, text));
      return { deadline: withBegin(view, read, deadline, startOf(row)), source };
    }
    const beside = cellIn(withWho, row, rowEnd);
    const named = beside && besideWho(beside.text, above);
    return named ? { deadline: named, source: beside.source } : { deadline: read(''), source: null };
  };
  return { ofRows, ofText: read };
}
