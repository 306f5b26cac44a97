import { serialDay } from '../../deadline/read-date-cell';
import { datePrecision } from '../../deadline/number-format';
import { readDeadline } from '../../deadline/read-deadline';
import type { IsoDate } from '../../deadline/types';
import type { SheetView } from '../../grid/sheet-view';
import { leafOf } from '../../table/leaf-of';
import type { ColumnSet } from '../../table/row-facts';
import type { TableColumn } from '../../table/types';
import { contentPatterns } from '../../table/words/content-words';
import { type CellField, readCell } from '../fields/cell-field';
import type { Progress, Source } from '../types';
import { readProgress } from './read-progress';

export interface ProgressField {
  readonly progress: Progress | null;
  readonly source: Source | null;
}

const noColumns: ProgressField = { progress: null, source: null };

/** A progress cell of a task, with what its header asks. */
interface SaidCell extends CellField {
  /** It speaks of several tasks. */
  readonly shared: boolean;
  /** 是否完成, 销号情况: the answer says whether it is done. */
  readonly outright: boolean;
  /** It reports on one of several quarters or months. */
  readonly period: boolean;
}

/** The progress cells that speak of a task: those of it alone go before shared ones, the latest of several periods stands for all. */
function nearest(plain: readonly TableColumn[], view: SheetView, row: number, rowEnd: number): readonly SaidCell[] {
  const said = plain.flatMap<SaidCell>(({ column, header }) => {
    const cell = readCell(view, column, row, rowEnd);
    if (!cell) return [];
    const merge = view.merge(row, column);
    const shared = merge !== null && (merge.top < row || merge.bottom > rowEnd);
    return [
      {
        ...cell,
        shared,
        text: tickedWord(cell.text, header),
        outright: /是否|销号/.test(leafOf(header)),
        period: plain.length > 1 && isOfPeriod(header),
      },
    ];
  });
  // A cell over several tasks speaks of them together; what stands beside this one alone is nearer.
  const ofOne = said.filter(({ shared }) => !shared);
  const near = ofOne.length > 0 ? ofOne : said;
  // 一季度进展, 二季度进展: the latest report says how the task stands.
  const latest = near.findLast(({ period }) => period);
  return near.filter((cell) => !cell.period || cell === latest);
}

/** Reads the progress columns of a task. Null progress: the table has none. */
export function readProgressField(
  view: SheetView,
  columns: ColumnSet,
  row: number,
  rowEnd: number,
  documentDate: IsoDate | null,
): ProgressField {
  const plain = columns.plain('progress');
  const doneColumns = columns.parts('progress', 'doneOn');
  if (plain.length + doneColumns.length === 0) return noColumns;
  const cells = nearest(plain, view, row, rowEnd);
  const doneCell = doneColumns.flatMap(({ column }) => readCell(view, column, row) ?? [])[0];
  const doneOn = doneCell ? readDay(view, doneCell, documentDate) : null;
  const isActual = doneColumns.some(({ header }) => /实际|最终/.test(header));
  // 是否完成 says the state outright, so it is heard first; the words beside it only tell the story.
  const readings = [...cells]
    .sort((a, b) => Number(b.outright) - Number(a.outright))
    .map((cell) => readProgress(shownShare(view, cell), documentDate));
  // 是 beside a story adds nothing to its words.
  const stories = cells.filter(({ outright }) => !outright);
  const told = stories.length > 0 ? stories : cells;
  const joined = readProgress(told.map((cell) => shownShare(view, cell)).join('；'), documentDate);
  const states = readings.flatMap(({ state }) => state ?? []);
  // 否 says no more than that it is not done; the story beside it says how far it is.
  const isNearer = states[0] === 'notDone' && stories.length > 0 && joined.state !== 'done';
  const worded = (isNearer ? joined.state : null) ?? states[0] ?? null;
  // 已更换部件 beside 实际完成日期: the day says that nothing is left. A 验收时间 may still be to come.
  const state = doneOn && (worded === null || (isActual && worded === 'inProgress')) ? 'done' : worded;
  const first = cells[0] ?? doneCell;
  return { progress: { ...joined, state, doneOn }, source: first?.source ?? null };
}

/** The column reports on one quarter or month. */
function isOfPeriod(header: string): boolean {
  return /季度|半年|\d月|[一二三四五六七八九十]月|^[上本][月周期旬]/.test(leafOf(header));
}

/** 完成情况 over 已完成, 正在推进, 未启动: a tick says the word above it. */
function tickedWord(text: string, header: string): string {
  const word = leafOf(header);
  const isTick = header !== word && contentPatterns.tick.test(text.trim());
  return isTick && readProgress(word, null).state !== null ? word : text;
}

/** A share typed as a number (0.8 shown as 80%) reads as it is shown; 1 in a plain cell beside percents stays text. */
function shownShare(view: SheetView, cell: CellField): string {
  const value = view.value(cell.row, cell.column);
  return typeof value === 'boolean' ? (value ? '是' : '否') : cell.text;
}

function readDay(view: SheetView, cell: CellField, documentDate: IsoDate | null): IsoDate | null {
  const value = view.value(cell.row, cell.column);
  if (typeof value === 'number' && datePrecision(view.format(cell.row, cell.column)) !== null) {
    return serialDay(value, view.grid.dateSystem);
  }
  return readDeadline(cell.text, { documentDate }).milestones[0]?.due ?? null;
}
