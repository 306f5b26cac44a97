import { PLAN_RATIOS, type PlanRatioId } from '../compliance/plan-ratio-words';
import type { JudgedTask } from '../compliance/plan-ratios';
import { percentText } from '../compliance/percent';
import { cellAddress } from '../grid/address';
import type { CellRange } from '../grid/grid';
import type { LightOptions } from '../task/types';
import type { ReportCell } from './report-sheet';
import { cutShare } from './share-formula';
import { FACES, type SheetDraft } from './sheet-draft';
import { textLines } from './text-lines';
import { countStandings, groupTasks, type Grouping, type StandingCounts } from './standing-counts';

/** Columns of the table, from 0: ordinal, name, counts, ratios. */
const COLUMNS = [
  ['total', '任务数'],
  ['overdue', '逾期未完成'],
  ['dueSoon', '即将到期'],
  ['later', '未到期'],
  ['done', '已完成'],
  ['leftOut', '不计入'],
  ['inTime', '按期完成'],
  ['late', '逾期完成'],
  ['dayUnknown', '日期不明'],
  ['early', '提前完成'],
] as const;
type Column = (typeof COLUMNS)[number][0];

const FIRST = 2;
const columnOf = (name: Column): number => FIRST + COLUMNS.findIndex(([key]) => key === name);

/** Widths of all columns, in points: together less than a page, so that it is printed without being made smaller. */
export const STANDING_WIDTHS = [26, 104, ...COLUMNS.map(() => 35), ...PLAN_RATIOS.map(() => 42)];

const PARTS: readonly Column[] = ['overdue', 'dueSoon', 'later', 'done', 'leftOut'];
const DONE: readonly (keyof StandingCounts & Column)[] = ['inTime', 'late', 'dayUnknown', 'early'];

/** What each ratio adds up, by columns of the table; see `PLAN_RATIOS` for the words. */
const RATIO_PARTS: Readonly<
  Record<PlanRatioId, { readonly above: readonly Column[]; readonly below: readonly Column[] }>
> = {
  completed: { above: ['done'], below: ['done', 'overdue', 'dueSoon', 'later'] },
  'due-completed': { above: ['inTime', 'late', 'dayUnknown'], below: ['inTime', 'late', 'dayUnknown', 'overdue'] },
  'in-time': { above: ['inTime'], below: ['inTime', 'late', 'overdue'] },
  overdue: { above: ['overdue'], below: ['inTime', 'late', 'dayUnknown', 'overdue'] },
  'overdue-completed': { above: ['late'], below: ['late', 'overdue'] },
};

const CELL = { font: FACES.table, size: 9, horizontal: 'Center', vertical: 'Center', wrap: true } as const;
const HEAD = { ...CELL, bold: true, fill: '#F2F2F2' } as const;

type Numbers = Readonly<Record<Column, number>>;

function numbersOf(counts: StandingCounts): Numbers {
  const done = DONE.reduce((sum, key) => sum + counts[key], 0);
  const total = counts.overdue + counts.dueSoon + counts.later + done + counts.leftOut;
  return { ...counts, done, total };
}

/** A row of the table at the worksheet row `row`: counts as they were found, sums and ratios as formulas over them. */
function standingRow(ordinal: ReportCell, name: string, counts: StandingCounts, row: number): ReportCell[] {
  const numbers = numbersOf(counts);
  const at = (column: Column) => cellAddress(row, columnOf(column));
  const added = (columns: readonly Column[]) => columns.map(at).join('+');
  const sumOf = (columns: readonly Column[]) => columns.reduce((sum, column) => sum + numbers[column], 0);
  const cells = COLUMNS.map(([column]): ReportCell => {
    if (column === 'total') return { formula: `=${added(PARTS)}`, shows: numbers.total };
    if (column === 'done') return { formula: `=${added(DONE)}`, shows: numbers.done };
    return numbers[column];
  });
  const ratios = PLAN_RATIOS.map(({ id, better }): ReportCell => {
    const { above, below } = RATIO_PARTS[id];
    const comparison = better === 'high' ? 'ge' : 'le';
    const [top, bottom] = [sumOf(above), sumOf(below)];
    const text = bottom === 0 ? null : percentText(top, bottom, comparison);
    const shows = text === null ? '—' : Number(text.replace(/[.%]/g, '')) / 10_000;
    const below1 = `(${added(below)})`;
    return { formula: `=IF(${below1}=0,"—",${cutShare(`(${added(above)})`, below1, comparison)})`, shows };
  });
  return [ordinal, name, ...cells, ...ratios];
}

/** Where a table stands: its first and last group, without the row of the whole. */
interface Laid {
  readonly first: number;
  readonly last: number;
}

/** The table of one way to part the plan, with the whole plan in its last row. Null where the plan is not parted so. */
export function standingTable(
  draft: SheetDraft,
  tasks: readonly JudgedTask[],
  options: LightOptions,
  grouping: Grouping,
): Laid | null {
  const groups = groupTasks(tasks, options, grouping);
  const titles = COLUMNS.map(([, title]) => title);
  const outer = titles.slice(0, -DONE.length);
  const top = draft.row(
    [
      '序号',
      grouping.head,
      ...outer,
      { cell: '已完成其中', span: DONE.length },
      ...PLAN_RATIOS.map(({ title }) => title),
    ],
    { look: HEAD, height: 18 },
  );
  const ends = outer.length + FIRST;
  draft.row(['', '', ...outer.map(() => ''), ...titles.slice(-DONE.length), ...PLAN_RATIOS.map(() => '')], {
    look: HEAD,
    height: 30,
  });
  const columns = STANDING_WIDTHS.map((_, column) => column).filter(
    (column) => column < ends || column >= ends + DONE.length,
  );
  for (const column of columns) draft.merge({ top, bottom: top + 1, left: column, right: column });
  const first = draft.next;
  groups.forEach(({ name, tasks: own, options: judged }, index) =>
    draft.row(standingRow(index + 1, name, countStandings(own, judged), draft.next), {
      look: CELL,
      height: Math.max(18, textLines(name, draft.width(1, 1), 9) * 13 + 4),
    }),
  );
  const last = draft.next - 1;
  draft.row(standingRow('', '全部任务', countStandings(tasks, options), draft.next), {
    look: { ...CELL, bold: true },
    height: 20,
  });
  draft.rule(draft.across(top, draft.next - 1));
  const ratios = FIRST + COLUMNS.length;
  draft.format({ top: first, bottom: draft.next - 1, left: ratios, right: draft.lastColumn }, '0.00%');
  draft.dress({ top: first, bottom: draft.next - 1, left: 1, right: 1 }, { horizontal: 'Left' });
  const late = columnOf('overdue');
  draft.mark({
    range: { top: first, bottom: draft.next - 1, left: late, right: late },
    formula: `=$${cellAddress(first, late)}>0`,
    look: { color: '#9C0006', bold: true },
  });
  return groups.length > 0 ? { first, last } : null;
}

const LIGHT_SERIES = [
  ['overdue', '逾期未完成', '#C00000'],
  ['dueSoon', '即将到期', '#FFC000'],
  ['later', '未到期', '#9DC3E6'],
  ['done', '已完成', '#70AD47'],
  ['leftOut', '不计入', '#BFBFBF'],
] as const;

/** Most groups that a picture can show side by side and be read. */
const MOST_BARS = 18;

/** Leaves room for the picture of so many groups, near the top of a page, where no page ends. Returns its place. */
export function roomForStandings(draft: SheetDraft, groups: number): CellRange {
  const rows = Math.max(9, Math.min(groups, MOST_BARS) + 6);
  const top = draft.space(rows, 14);
  return { top, bottom: top + rows - 1, left: 0, right: draft.lastColumn };
}

/** Stacked bars of the table's groups; those with the most overdue tasks when there are too many. */
export function drawStandings(draft: SheetDraft, place: CellRange, title: string, { first, last }: Laid): void {
  const bottom = Math.min(last, first + MOST_BARS - 1);
  const column = (at: number) => ({ top: first, bottom, left: at, right: at });
  draft.chart({
    kind: 'BarStacked',
    title: bottom < last ? `${title}（前${MOST_BARS}个）` : title,
    categories: column(1),
    series: LIGHT_SERIES.map(([key, name, color]) => ({ name, color, values: column(columnOf(key)) })),
    place,
    valueFormat: '0',
  });
}
