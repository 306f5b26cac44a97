import { chineseDay } from '../../deadline/explain/words';
import type { Deadline, IsoDate } from '../../deadline/types';
import type { SheetView } from '../../grid/sheet-view';
import { headerMeaning } from '../../table/header-meaning';
import { leafOf } from '../../table/leaf-of';
import type { TableColumn } from '../../table/types';
import { contentPatterns } from '../../table/words/content-words';
import type { Source } from '../types';
import { dayOf, readDate } from './cell-date';
import { type CellField, readCell } from './cell-field';
import { type LimitLegend, limitFromMarks, monthWords } from './limit-marks';

/** A limit that several cells make up. */
export interface JoinedLimit {
  readonly text: string;
  readonly date: Deadline | null;
  readonly source: Source;
  /** What stands under 启动, where the text is the end of a span. */
  readonly from?: string;
}

/** 即时启动 under 起 is no day to start on. */
export const namesTime = /\d|[〇一二三四五六七八九十]+[年月日]|[年月]底|年内|季度?末?|旬/;

/** The level is said by what stands before the word for the limit: 市级完成时限 → 市级. */
const limitWord = /(?<=.)(?:完成|整改|办理|落实)?(?:时限|期限|时间|日期|节点)(?:要求)?$/;

/** A cell of a part column; `name` is the last header it reaches over (一季度 and 二季度 merged: 二季度). */
export interface PartCell {
  readonly cell: CellField;
  readonly part: TableColumn['part'];
  name: string;
  columns: number;
}

/** One limit out of several columns: 起 and 止; 市局 and 县局; 一季度 … 四季度. */
export function joinParts(
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
export function wholeSpan(
  [only, ...others]: readonly PartCell[],
  columns: number,
  read: (text: string) => Deadline,
): JoinedLimit | null {
  if (!only || others.length > 0 || only.part !== 'period' || columns < 2 || only.columns < columns) return null;
  const { text, source } = only.cell;
  return ['none', 'unread'].includes(read(text).kind) ? null : { text, date: null, source };
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

/** The filled cells of the part columns in a task's rows; one merged over several of them counts once. */
export function partCells(view: SheetView, parts: readonly TableColumn[], row: number, rowEnd: number): PartCell[] {
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

/** A limit with the day on which its task begins, as a column of its own says; its reason names that day. */
export function begunOn(deadline: Deadline, start: IsoDate | null): Deadline {
  return start === null
    ? deadline
    : deadline.with({ start }, () => `${deadline.why}；另一栏写明从${chineseDay(start)}开始`);
}

/** 启动 and 完成 of a task: the limit is the end. */
export function joinRange(view: SheetView, start: CellField, end: CellField): JoinedLimit {
  const startDay = dayOf(view, start);
  const to = readDate(view, end);
  const date =
    to &&
    begunOn(to, startDay).with({
      milestones: to.milestones.map((milestone) => ({ ...milestone, start: startDay })),
    });
  return { text: end.text, date, source: end.source, from: start.text };
}
