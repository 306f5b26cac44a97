import { readDateCell, serialDay } from '../../deadline/read-date-cell';
import { readDeadline } from '../../deadline/read-deadline';
import type { Deadline, IsoDate } from '../../deadline/types';
import type { SheetView } from '../../grid/sheet-view';
import { headerMeaning } from '../../table/header-meaning';
import { leafOf } from '../../table/leaf-of';
import type { ColumnSet } from '../../table/row-facts';
import type { TableColumn } from '../../table/types';
import { contentPatterns } from '../../table/words/content-words';
import type { Source } from '../types';
import { type CellField, readCell } from './cell-field';
import { type LimitLegend, limitFromMarks, monthWords } from './limit-marks';
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

/**
 * `documentDate`: the day missing years resolve against, or its year and month, or its year; null when no year is known.
 */
export function createDeadlineReader(
  view: SheetView,
  columns: ColumnSet,
  documentDate: IsoDate | null,
  { legend = new Map(), prevailing = null }: LimitRules = {},
): DeadlineReader {
  const kept = new Map<string, Deadline>();
  const readText = (text: string, above: Deadline | null): Deadline => {
    if (sameAsAbove.test(text)) return readDeadline(text, { documentDate, above });
    const found = kept.get(text);
    if (found) return found;
    const deadline = readDeadline(text, { documentDate, above: null });
    if (kept.size < mostKept) kept.set(text, deadline);
    return deadline;
  };
  const plain = columns.of('deadline').find((column) => prevails(column, prevailing)) ?? columns.plain('deadline')[0];
  const replaced = columns.parts('deadline', 'replaced')[0];
  const parts = columns.of('deadline').filter(({ part }) => part !== undefined && part !== 'replaced');
  const cellOf = (column: TableColumn | undefined, row: number, rowEnd: number): CellField | null =>
    column ? readCell(view, column.column, row, rowEnd) : null;
  const withWho = columns.all.find(({ part }) => part === 'withLimit');
  const starts = columns.parts('deadline', 'start');
  const startOf = (row: number): CellField | null => {
    let first: CellField | null = null;
    for (const { column } of starts) first ??= readCell(view, column, row);
    return first;
  };
  const withStart = (deadline: Deadline, cell: CellField, start: CellField | null): Deadline => {
    if (!start || start.source.cell === cell.source.cell || deadline.kind !== 'fixed' || deadline.start)
      return deadline;
    const range = joinRange(view, start, cell);
    const begin = range.date?.start ?? readText(`${start.text}至${range.text}`, null).start;
    return deadline.with({ start: begin });
  };
  /** 起 2023年1月, 止 长期坚持 or “十四五”末: it goes on from that day. */
  const withBegin = (deadline: Deadline, start: CellField | null): Deadline => {
    if (!start || !['ongoing', 'fixed'].includes(deadline.kind) || deadline.start || !namesTime.test(start.text))
      return deadline;
    const day = readDate(view, start)
      ? serialDay(Number(view.value(start.row, start.column)), view.grid.dateSystem)
      : null;
    return deadline.with({ start: day ?? readText(`${start.text}起`, null).start });
  };
  /** The end of a span takes the year its beginning says; what comes back or hangs on an event does so without one. */
  const readSpan = (text: string, from: string): Deadline => {
    const alone = readText(text, null);
    const whole = readText(`${from}至${text}`, null);
    const isOne =
      alone.kind === 'fixed' && whole.kind === 'fixed' && alone.milestones.length === whole.milestones.length;
    return isOne ? whole.with({ text }) : alone;
  };
  /** What a cell of bodies says of the time as well: 市财政局（6月底前） → 6月底前. */
  const besideWho = (text: string, above: Deadline | null): Deadline | null =>
    sameAsAbove.test(text) ? readText(text, above) : limitBeside(text, (words) => readText(words, null));
  const ofRows: DeadlineReader['ofRows'] = (row, rowEnd, above) => {
    const cell = cellOf(plain, row, rowEnd) ?? cellOf(replaced, row, rowEnd);
    if (cell) {
      const deadline = readDate(view, cell) ?? readText(cell.text, above);
      return { deadline: withStart(deadline, cell, startOf(row)), source: cell.source };
    }
    const cells = partCells(view, parts, row, rowEnd);
    const joined = wholeSpan(cells, parts.length, readText) ?? joinParts(cells, view, legend, parts.length);
    if (joined) {
      const deadline = joined.date ?? (joined.from ? readSpan(joined.text, joined.from) : readText(joined.text, above));
      return { deadline: withBegin(deadline, startOf(row)), source: joined.source };
    }
    const beside = withWho ? readCell(view, withWho.column, row, rowEnd) : null;
    const named = beside && besideWho(beside.text, above);
    if (beside && named) return { deadline: named, source: beside.source };
    return { deadline: readText('', null), source: null };
  };
  return { ofRows, ofText: (text) => readText(text, null) };
}

/** A cell that holds a real date; null for texts and plain numbers. */
function readDate(view: SheetView, { row, column }: CellField): Deadline | null {
  const value = view.value(row, column);
  if (typeof value !== 'number') return null;
  const read = readDateCell(value, view.format(row, column), view.grid.dateSystem);
  return read?.with({ text: view.text(row, column) }) ?? null;
}

interface JoinedLimit {
  readonly text: string;
  readonly date: Deadline | null;
  readonly source: Source;
  /** What stands under 启动, where the text is the end of a span. */
  readonly from?: string;
}

/** 即时启动 under 起 is no day to start on. */
const namesTime = /\d|[〇一二三四五六七八九十]+[年月日]|[年月]底|年内|季度?末?|旬/;

/** The level is said by what stands before the word for the limit: 市级完成时限 → 市级. */
const limitWord = /(?<=.)(?:完成|整改|办理|落实)?(?:时限|期限|时间|日期|节点)(?:要求)?$/;

/** A cell of a part column; `name` is the last header it reaches over (一季度 and 二季度 merged: 二季度). */
interface PartCell {
  readonly cell: CellField;
  readonly part: TableColumn['part'];
  name: string;
  columns: number;
}

/** One limit out of several columns: 起 and 止; 市局 and 县局; 一季度 … 四季度. */
function joinParts(
  cells: readonly PartCell[],
  view: SheetView,
  legend: LimitLegend,
  columns: number,
): JoinedLimit | null {
  const end = cells.find(({ part }) => part === 'end') ?? cells[0];
  if (!end) return null;
  const start = cells.find(({ part }) => part === 'start');
  const isSpan = start && start !== end && namesTime.test(start.cell.text) && namesTime.test(end.cell.text);
  if (isSpan) return joinRange(view, start.cell, end.cell);
  const isWhole =
    end.part === 'start' || end.part === 'end' || (cells.length === 1 && end.part === 'level' && end.columns > 1);
  if (isWhole) return { text: end.cell.text, date: readDate(view, end.cell), source: end.cell.source };
  const marked = end.part === 'period' ? limitFromMarks(cells, legend, columns) : null;
  if (marked) return marked.text === '' ? null : { ...marked, date: null };
  const span = end.part === 'period' ? spanOf(cells) : null;
  if (span !== null) return { text: span, date: null, source: end.cell.source };
  const text = cells.map((one) => (end.part === 'level' ? levelWords(one) : monthWords(one))).join('；');
  return { text, date: null, source: end.cell.source };
}

/** 市局6月底前; under 立行立改 and 限期整改 a mark says the word above it, a day itself. */
function levelWords({ name, cell }: PartCell): string {
  if (contentPatterns.tick.test(cell.text)) return name;
  return headerMeaning(name)?.meaning === 'deadline' ? cell.text : name + cell.text;
}

/** 每季度1次, 持续开展 merged over all quarters is a limit of its own, and not one of the last quarter. */
function wholeSpan(
  [only, ...others]: readonly PartCell[],
  columns: number,
  read: (text: string, above: null) => Deadline,
): JoinedLimit | null {
  if (!only || others.length > 0 || only.part !== 'period' || columns < 2 || only.columns < columns) return null;
  const { text, source } = only.cell;
  return ['none', 'unread'].includes(read(text, null).kind) ? null : { text, date: null, source };
}

const beginWord = /^(?:启动|开始|起)$/;
const endWord = /^(?:完成|结束|止)$/;

/** 启动 under 8月 and 完成 under 10月: nothing but when it begins and ends. Null where a cell says more. */
function spanOf(cells: readonly PartCell[]): string | null {
  const ends = cells.filter(({ cell }) => endWord.test(cell.text));
  const begin = cells.find(({ cell }) => beginWord.test(cell.text));
  if (ends.length === 0 || ends.length + (begin ? 1 : 0) < cells.length) return null;
  const until = ends.map(({ name }) => name).join('、');
  return begin ? `${begin.name}至${until}` : until;
}

/** A dash under a period says that nothing is planned in it. */
const nothingIn = /^[-—–―－/／\\、\s]+$/;

function partCells(view: SheetView, parts: readonly TableColumn[], row: number, rowEnd: number): PartCell[] {
  const cells: PartCell[] = [];
  for (const { column, part, header } of parts) {
    // A row below may say how the period went (计划 over 进展): the plan stands in the first.
    const cell = readCell(view, column, row, part === 'period' ? row : rowEnd);
    if (!cell || (part === 'period' && nothingIn.test(cell.text))) continue;
    const name = part === 'period' ? periodName(header) : leafOf(header).replace(limitWord, '');
    const last = cells.at(-1);
    if (last && last.cell.source.cell === cell.source.cell) {
      last.name = name;
      last.columns++;
    } else cells.push({ cell, part, name, columns: 1 });
  }
  return cells;
}

/** 7月 under 2023年 is 2023年7月; the English name below it (7月/Jul) adds nothing. */
function periodName(header: string): string {
  const year = /(?:^|\/)((?:19|20)\d{2})年?(?:\/|$)/.exec(header)?.[1];
  const leaf = leafOf(header.replace(/(?:\/[a-z. ]+)+$/i, ''));
  return year === undefined || leaf.includes(year) ? leaf : `${year}年${leaf}`;
}

/** 启动 and 完成 of a task: the limit is the end. */
function joinRange(view: SheetView, start: CellField, end: CellField): JoinedLimit {
  const from = view.value(start.row, start.column);
  const startDay = typeof from === 'number' && readDate(view, start) ? serialDay(from, view.grid.dateSystem) : null;
  const to = readDate(view, end);
  const date = to?.with({
    start: startDay,
    milestones: to.milestones.map((milestone) => ({ ...milestone, start: startDay })),
  });
  return { text: end.text, date: date ?? null, source: end.source, from: start.text };
}
