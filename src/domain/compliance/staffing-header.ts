import type { SheetView } from '../grid/sheet-view';
import { countName } from './count-names';
import { latestColumns, periodOf, withoutPeriods, type DatedColumn, type SetAside } from './count-periods';
import { sheetSays } from './sheet-says';
import { takeStandIn, type StandIn } from './stand-in';
import { CORNER, DASH_IS_NONE, LEVEL_HEADER, NUMBER_HEADER, PARTS_ADD_UP, UNIT_HEADER } from './staffing-words';
import type { CountColumn } from './types';

/** Where a staffing table's header stands and what its columns hold. Rows and columns of the worksheet, from 0. */
export interface StaffingHeader {
  readonly rows: readonly number[];
  /** Columns of the unit's name; the last non-empty one is the unit, those before it its level. */
  readonly unitColumns: readonly number[];
  readonly levelColumn: number | null;
  readonly columns: readonly CountColumn[];
  /** Columns of earlier years, which are not used. */
  readonly setAside: readonly SetAside[];
  /** Counts of different years that stand in one table. */
  readonly mixed: readonly string[];
  /** What is counted for want of a column 执法人员总数. */
  readonly standIn: StandIn | null;
  /** A note of the sheet says that a dash stands for none: 注：“—”表示无此类人员. */
  readonly dashIsNone: boolean;
  /** A note of the sheet says that the kinds of reviewers add up. */
  readonly partsAddUp: boolean;
}

/** A header has at most this many rows. */
const MOST_ROWS = 3;

const bare = (text: string) => text.replace(/\s/gu, '');

/** 单位, 单位名称（盖章）, 县（区）局: the header over the units' names. */
function isUnitHeader(text: string): boolean {
  return UNIT_HEADER.test(text) || UNIT_HEADER.test(text.replace(/[（(][^）)]*[）)]/gu, ''));
}

/**
 * Whether a row below the unit's header still belongs to it: texts but no number, and under 单位 nothing or 名称, 层级.
 * Reads own cells only, for a covered cell repeats what stands above.
 */
function continuesHeader(view: SheetView, row: number, unitColumn: number): boolean {
  const own = bare(view.text(row, unitColumn));
  if (row > view.bottom || !(own === '' || isUnitHeader(own) || LEVEL_HEADER.test(own))) return false;
  let texts = 0;
  for (let column = unitColumn + 1; column <= view.right; column++) {
    if (typeof view.value(row, column) === 'number') return false;
    if (view.text(row, column) !== '') texts++;
  }
  return texts > 0;
}

/** Whether the row above holds group headers over the counts (单位 standing only in the lowest header row). */
function groupsAbove(view: SheetView, row: number, unitColumn: number): boolean {
  if (row <= view.top || view.label(row - 1, unitColumn) !== '') return false;
  for (let column = unitColumn + 1; column <= view.right; column++) {
    const text = view.text(row - 1, column);
    if (text !== '' && !/[:：]/u.test(text)) return true;
  }
  return false;
}

function headerRows(view: SheetView, row: number, unitColumn: number): number[] {
  let bottom = view.merge(row, unitColumn)?.bottom ?? row;
  while (bottom - row + 1 < MOST_ROWS && continuesHeader(view, bottom + 1, unitColumn)) bottom++;
  const top = bottom - row + 1 < MOST_ROWS && groupsAbove(view, row, unitColumn) ? row - 1 : row;
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

/** Headers over a column, top to bottom, each merged one once. */
function headersOf(view: SheetView, rows: readonly number[], column: number): string[] {
  const labels = rows.map((row) => bare(view.label(row, column))).filter((label) => label !== '');
  return labels.filter((label, at) => label !== labels[at - 1]);
}

function countColumns(view: SheetView, rows: readonly number[], taken: ReadonlySet<number>): DatedColumn[] {
  const columns: DatedColumn[] = [];
  for (let column = view.left; column <= view.right; column++) {
    const headers = taken.has(column) ? [] : headersOf(view, rows, column);
    const leaf = headers.at(-1);
    // 其中：… without a header over it is a part of the column before.
    const before = columns.at(-1);
    if (headers.length === 1 && leaf?.startsWith('其中') === true && before?.column === column - 1) {
      headers.unshift(before.header.split('/')[0] ?? '');
    }
    if (leaf === undefined || NUMBER_HEADER.test(leaf)) continue;
    const name = countName(withoutPeriods(headers)) ?? leaf;
    columns.push({ name, header: headers.join('/'), column, period: periodOf(headers) });
  }
  return columns;
}

/** Whether these columns make a staffing table: a count we know by name, and two columns of counts at least. */
function areCounts(view: SheetView, rows: readonly number[], columns: readonly CountColumn[]): boolean {
  const known = columns.filter(({ column }) => countName(withoutPeriods(headersOf(view, rows, column))) !== null);
  return known.length > 0 && columns.length > 1;
}

function readHeaderAt(view: SheetView, row: number, unitColumn: number): StaffingHeader | null {
  const rows = headerRows(view, row, unitColumn);
  const width = view.merge(row, unitColumn);
  const unitColumns = [];
  for (let column = unitColumn; column <= (width?.right ?? unitColumn); column++) unitColumns.push(column);
  let levelColumn: number | null = null;
  for (let column = view.left; column <= view.right; column++) {
    if (LEVEL_HEADER.test(headersOf(view, rows, column).at(-1) ?? '')) levelColumn = column;
  }
  const taken = new Set([...unitColumns, ...(levelColumn === null ? [] : [levelColumn])]);
  const columns = countColumns(view, rows, taken);
  if (!areCounts(view, rows, columns)) return null;
  const taking = takeStandIn(view, columns);
  return {
    rows,
    unitColumns,
    levelColumn,
    standIn: taking.standIn,
    dashIsNone: sheetSays(view, DASH_IS_NONE),
    partsAddUp: sheetSays(view, PARTS_ADD_UP),
    ...latestColumns(taking.columns),
  };
}

/**
 * Halves of a list that is printed twice beside itself: each begins with its own 序号 or 单位 and has counts of the same
 * names. One half for an ordinary table.
 */
export function halvesOf(view: SheetView, header: StaffingHeader): SheetView[] {
  const last = header.rows.at(-1) ?? view.top;
  const starts: number[] = [];
  for (let column = view.left; column <= view.right; column++) {
    const label = bare(view.label(last, column));
    if (!isUnitHeader(label) || view.isCovered(last, column)) continue;
    const numbered = column > view.left && NUMBER_HEADER.test(bare(view.label(last, column - 1)));
    const between = header.columns.some((each) => each.column < column && each.column > (starts.at(-1) ?? -1));
    if (starts.length === 0 || between) starts.push(numbered ? column - 1 : column);
  }
  if (starts.length < 2) return [view];
  return starts.map((left, at) => ({
    ...view,
    left: at === 0 ? view.left : left,
    right: (starts[at + 1] ?? view.right + 1) - 1,
  }));
}

/** The first staffing header at or below a row; null when there is none. */
export function findStaffingHeader(view: SheetView, from: number): StaffingHeader | null {
  for (let row = from; row <= view.bottom; row++) {
    for (let column = view.left; column <= view.right; column++) {
      const label = bare(view.text(row, column));
      if (!isUnitHeader(label) && !(view.turned && CORNER.test(label))) continue;
      const header = readHeaderAt(view, row, column);
      if (header) return header;
    }
  }
  return null;
}
