import { LEFT_OUT_WORDS, PLAN_RATIOS } from '../compliance/plan-ratio-words';
import { planRatios } from '../compliance/plan-ratios';
import type { IsoDate } from '../deadline/types';
import { cellAddress } from '../grid/address';
import type { CellRange } from '../grid/grid';
import { lightOrder } from '../task/light-order';
import { lightWords } from '../task/light-words';
import type { Light, LightOptions } from '../task/types';
import type { ReportSheet } from './report-sheet';
import { blanks, dayCell, dayText, NOTICE_SHEET, ordinal, REPORT_MARK } from './report-words';
import { FACES, SheetDraft } from './sheet-draft';
import { groupingsOf, groupTasks } from './standing-counts';
import { drawStandings, roomForStandings, STANDING_WIDTHS, standingTable } from './standing-table';
import { taskRows, type ListedTask } from './task-rows';

/** What a notice is written from. `title`: the plan's own, empty when it has none. */
export interface NoticeRequest {
  readonly title: string;
  readonly sheet: string;
  readonly tasks: readonly ListedTask[];
  readonly options: LightOptions;
}

/** The words of the lights in a sentence of an official paper, where 持续 alone says too little. */
const LIGHTS = lightOrder.map((light) => [light, light === 'ongoing' ? '持续开展' : lightWords[light]] as const);

const TEXT = { font: FACES.body, size: 12 } as const;
const SMALL = { font: FACES.body, size: 10 } as const;
const HEADING = { font: FACES.heading, size: 13 } as const;
const CELL = { font: FACES.table, size: 11, horizontal: 'Center', vertical: 'Center', wrap: true } as const;

/** Notice under way: numbered headings, and the cell that holds the as-of date. */
interface Notice {
  readonly draft: SheetDraft;
  readonly asOf: IsoDate;
  readonly asOfCell: string;
  heading(text: string): void;
}

function begin({ title, options: { asOf } }: NoticeRequest): Notice {
  const draft = new SheetDraft(STANDING_WIDTHS);
  const about = title.replaceAll(/\s+/g, '') || '工作任务';
  draft.line(`关于${/^《/.test(about) ? about : `《${about}》`}办理情况的督办通报`, {
    look: { font: FACES.title, size: 18, horizontal: 'Center' },
  });
  const row = draft.row(
    [
      { cell: '', span: 12 },
      { cell: '截至日期', span: 2 },
      { cell: dayCell(asOf), span: 3 },
    ],
    { look: { ...TEXT, horizontal: 'Right', vertical: 'Center' }, height: 22 },
  );
  draft.format({ top: row, bottom: row, left: 14, right: 14 }, 'yyyy"年"m"月"d"日"');
  let number = 0;
  return {
    draft,
    asOf,
    asOfCell: `$O$${row + 1}`,
    heading: (text) => {
      number++;
      draft.line(`${ordinal(number)}、${text}`, { look: HEADING, height: 26 });
    },
  };
}

const withLight = (tasks: readonly ListedTask[], light: Light): readonly ListedTask[] =>
  tasks
    .filter(({ state }) => state.light === light)
    .sort((a, b) => (a.state.due ?? '').localeCompare(b.state.due ?? ''));

function opening({ draft, asOf }: Notice, tasks: readonly ListedTask[]): void {
  const said = LIGHTS.flatMap(([light, word]) => {
    const count = withLight(tasks, light).length;
    return count > 0 ? [`${word}${count}项`] : [];
  });
  draft.line(
    `${blanks(2)}截至${dayText(asOf)}，共有任务${tasks.length}项，其中${said.join('、')}。现将有关情况通报如下。`,
    {
      look: TEXT,
    },
  );
}

/** Lights with their share of all tasks; both lines add up by formulas. */
function lights({ draft, heading }: Notice, tasks: readonly ListedTask[]): void {
  heading('总体情况');
  const [first, last] = [2, 2 + LIGHTS.length - 1];
  const top = draft.row([{ cell: '状态', span: 2 }, ...LIGHTS.map(([, word]) => word), { cell: '合计', span: 2 }], {
    look: { ...CELL, size: 10, bold: true, fill: '#F2F2F2' },
    height: 30,
  });
  const row = draft.next;
  const range = `${cellAddress(row, first)}:${cellAddress(row, last)}`;
  const counts = LIGHTS.map(([light]) => withLight(tasks, light).length);
  const sum = { formula: `=SUM(${range})`, shows: tasks.length };
  draft.row([{ cell: '任务数（项）', span: 2 }, ...counts, { cell: sum, span: 2 }], { look: CELL, height: 20 });
  draft.rule({ top, bottom: row, left: 0, right: last + 2 });
  draft.mark({
    range: { top: row, bottom: row, left: first, right: first },
    formula: `=$${cellAddress(row, first)}>0`,
    look: { color: '#9C0006', bold: true, fill: '#FFC7CE' },
  });
}

function list(
  notice: Notice,
  tasks: readonly ListedTask[],
  words: { title: string; none: string; days: string },
): void {
  notice.heading(`${words.title}（${tasks.length}项）`);
  if (tasks.length === 0) notice.draft.line(`${blanks(2)}${words.none}`, { look: TEXT });
  else taskRows(notice.draft, tasks, { ...notice, days: words.days });
}

/** One table per way to part the plan; the first is drawn as well, in the room left for it. */
function groups(notice: Notice, { tasks, options }: NoticeRequest, room: CellRange): void {
  for (const [index, grouping] of groupingsOf(tasks, options.level).entries()) {
    // A plan of one group is told by the first table already.
    if (index > 0 && groupTasks(tasks, options, grouping).length < 2) continue;
    notice.heading(grouping.title);
    const laid = standingTable(notice.draft, tasks, options, grouping);
    notice.draft.space(1, 8);
    if (index === 0 && laid) drawStandings(notice.draft, room, `各${grouping.head}任务状态`, laid);
  }
}

/** Formulas in words, and what stands in no ratio, with its number. */
function explanations({ draft, heading }: Notice, { tasks, options }: NoticeRequest): void {
  heading('说明');
  const [completed] = planRatios(tasks, options);
  const out = (completed?.leftOut ?? []).map(({ reason, count }) => `${LEFT_OUT_WORDS[reason]}${count}项`);
  const level = options.level === null ? '各层级' : options.level;
  const unit = options.warningUnit === 'day' ? '天' : '个工作日';
  const lines = [
    ...PLAN_RATIOS.map(({ title, formula }) => `${title}＝${formula}。`),
    `“不计入”指不进入任何比率的任务：${out.length > 0 ? out.join('、') : '无'}。`,
    '“到期”指时限最后一天已过，当天不算逾期；有几个节点的，以最后一个节点为完成时限。比率只向不利的一边取整，从不对百分数求平均。',
    '一项任务有几个部门的，在各部门各计一次，各部门之和不等于全部任务。',
    `按${level}时限计算；“即将到期”指${options.warningDays}${unit}内到期。`,
  ];
  for (const [index, line] of lines.entries()) draft.line(`${index + 1}．${line}`, { look: SMALL });
}

function close({ draft, asOf }: Notice, { sheet }: NoticeRequest): void {
  draft.space(1, 10);
  draft.line(`（落款单位）${blanks(6)}`, { look: { ...TEXT, horizontal: 'Right' }, height: 22 });
  draft.line(`${dayText(asOf)}${blanks(6)}`, { look: { ...TEXT, horizontal: 'Right' }, height: 22 });
  draft.line(`${REPORT_MARK}：任务状态取自工作表“${sheet}”，为截至日的结果；任务变动或改换截至日期后请重新生成。`, {
    look: SMALL,
  });
}

/** Sheet 督办通报: lights, what is overdue and what will be, ratios by department and the like with formulas over the counts. */
export function noticeReport(request: NoticeRequest): ReportSheet {
  const { tasks, options } = request;
  const notice = begin(request);
  opening(notice, tasks);
  lights(notice, tasks);
  notice.draft.space(1, 8);
  const [main] = groupingsOf(tasks, options.level);
  const room = roomForStandings(notice.draft, main ? groupTasks(tasks, options, main).length : 0);
  list(notice, withLight(tasks, 'overdue'), {
    title: '逾期未完成任务',
    none: '没有逾期未完成的任务。',
    days: '逾期天数',
  });
  list(notice, withLight(tasks, 'dueSoon'), { title: '即将到期任务', none: '没有即将到期的任务。', days: '剩余天数' });
  groups(notice, request, room);
  explanations(notice, request);
  close(notice, request);
  return notice.draft.finish({
    name: NOTICE_SHEET,
    footer: `${NOTICE_SHEET}${blanks(1)}截至${dayText(options.asOf)}`,
    repeatedRows: { first: 0, last: 1 },
    frozenRows: 2,
  });
}
