import { COMPARISONS, sideOf } from '../compliance/comparison';
import { ruleState } from '../compliance/evaluate-rule';
import { thresholdText } from '../compliance/percent';
import type { RatioReport, RatioRule, StaffingTable } from '../compliance/types';
import type { IsoDate } from '../deadline/types';
import { RATIO_COLUMNS, totalRow, unitRow } from './ratio-table';
import type { ReportSheet } from './report-sheet';
import { blanks, dayText, ordinal, RATIO_SHEET, REPORT_MARK, RESULT_WORDS } from './report-words';
import { textLines } from './text-lines';
import { FACES, SheetDraft } from './sheet-draft';

/** What a report is written from: a staffing table and what each rule says of its units. */
export interface RatioReportRequest {
  readonly table: StaffingTable;
  readonly reports: readonly RatioReport[];
  readonly asOf: IsoDate;
}

/** Together less than a page is wide, so that it is printed without being made smaller. */
const WIDTHS = [26, 150, 74, 76, 76, 62, 54, 54, 54, 74];
const CHART_ROWS = 9;
const CHART_ROW_HEIGHT = 15;
const TEXT = { font: FACES.body, size: 11 } as const;
const CELL = { font: FACES.table, size: 11, horizontal: 'Center', vertical: 'Center', wrap: true } as const;

const SMALL = { ...TEXT, size: 9 } as const;

function dueText(rule: RatioRule, asOf: IsoDate): string {
  const { due } = rule;
  if (due === null) return '未规定期限';
  return `期限${dayText(due)}（${ruleState(rule, asOf) === 'passed' ? '截至日已过期限' : '期限内'}）`;
}

/** Whole percentages without digits behind the point. */
function thresholdFormat({ threshold: { num, den } }: RatioRule): string {
  return (num * 100) % den === 0 ? '0%' : '0.00%';
}

function demand({ tone, comparison, threshold }: RatioRule): string {
  return `${tone === 'principle' ? '原则上' : ''}${COMPARISONS[comparison].good}${thresholdText(threshold)}`;
}

function header({ numerator, denominator, measureWord, comparison }: RatioRule): string[] {
  const word = measureWord ? `\n（${measureWord}）` : '';
  const [needed, gap] = sideOf(comparison) === 'ge' ? ['需配数', '缺口'] : ['限额', '超出'];
  return ['序号', '单位', '层级', `${numerator}${word}`, `${denominator}${word}`, '占比', '标准', needed, gap, '结论'];
}

/** Result words stand out, on paper by weight, on the screen by colour as well. */
function markResults(draft: SheetDraft, top: number, bottom: number): void {
  const column = RATIO_COLUMNS.result;
  const range = { top, bottom, left: column, right: column };
  const at = `$J${top + 1}`;
  draft.mark({
    range,
    formula: `=${at}="${RESULT_WORDS.notMet}"`,
    look: { fill: '#FFC7CE', color: '#9C0006', bold: true },
  });
  draft.mark({ range, formula: `=${at}="${RESULT_WORDS.met}"`, look: { fill: '#E2EFDA', color: '#375623' } });
  draft.mark({
    range,
    formula: `=OR(${at}="${RESULT_WORDS.insufficient}",${at}="${RESULT_WORDS.notApplicable}")`,
    look: { fill: '#EDEDED', color: '#404040' },
  });
}

function drawShares(draft: SheetDraft, rule: RatioRule, top: number, bottom: number): void {
  const column = (at: number) => ({ top, bottom, left: at, right: at });
  const first = draft.space(CHART_ROWS, CHART_ROW_HEIGHT);
  draft.chart({
    kind: 'ColumnClustered',
    title: `各单位${rule.title}与标准`,
    categories: column(RATIO_COLUMNS.unit),
    series: [
      { name: '占比', color: '#4472C4', values: column(RATIO_COLUMNS.share), labels: bottom - top < 16 },
      {
        name: `标准（${thresholdText(rule.threshold)}）`,
        color: '#C00000',
        values: column(RATIO_COLUMNS.threshold),
        line: true,
      },
    ],
    place: { top: first, bottom: first + CHART_ROWS - 1, left: 0, right: draft.lastColumn },
    valueFormat: '0.0%',
  });
}

/** One rule: what it asks, how all was counted, the table, its notes, and a picture of it. Returns the header's row. */
function section(draft: SheetDraft, { table, asOf }: RatioReportRequest, report: RatioReport, number: number): number {
  const { rule, units } = report;
  const heading = { font: FACES.heading, size: 13 };
  draft.line(`${ordinal(number)}、${rule.title}（${demand(rule)}）`, { look: heading, height: 26 });
  draft.line(`口径：${rule.basis}`, { look: TEXT });
  draft.line(`标准：${demand(rule)}；${dueText(rule, asOf)}。依据：${rule.source}`, { look: TEXT });
  const head = draft.row(header(rule), { look: { ...CELL, bold: true, fill: '#F2F2F2' }, height: 30 });
  const first = draft.next;
  const notes: string[] = [];
  units.forEach((_, index) => {
    const row = unitRow(table, report, index, draft.next);
    notes.push(...row.notes);
    draft.row(row.cells, {
      look: CELL,
      height: Math.max(18, textLines(String(row.cells[1]), WIDTHS[1] ?? 0, 11) * 15),
    });
  });
  const last = draft.next - 1;
  draft.row(totalRow(report, first, last, draft.next), { look: { ...CELL, bold: true }, height: 20 });
  draft.rule(draft.across(head, draft.next - 1));
  draft.dress(
    { top: first, bottom: last, left: RATIO_COLUMNS.unit, right: RATIO_COLUMNS.unit },
    { horizontal: 'Left' },
  );
  draft.format({ top: first, bottom: last + 1, left: RATIO_COLUMNS.share, right: RATIO_COLUMNS.share }, '0.00%');
  draft.format(
    { top: first, bottom: last, left: RATIO_COLUMNS.threshold, right: RATIO_COLUMNS.threshold },
    thresholdFormat(rule),
  );
  markResults(draft, first, last);
  for (const note of notes) draft.line(`注：${note}`, { look: SMALL });
  draft.space(1, 8);
  if (report.judgedCount > 0) drawShares(draft, rule, first, last);
  draft.space(1, 8);
  return head;
}

const EXPLANATIONS = [
  '一、占比＝分子÷分母，显示值只向一边取整，不会越过标准；是否达标按整数比较判定，不按显示的百分数判定。',
  '二、需配数是达标所需的最少人数（件、台），有小数进一；缺口＝需配数－现有数。不超过类规则相应为限额和超出。',
  '三、空白不按0计，列“数据不足”；分母为0，列“不适用”。各单位分别判定；合计为可判定单位之和相除，仅供参考。',
];

/** Sheet 合规比率: per rule a table with live formulas over the staffing sheet, readable and calculating without the add-in. */
export function ratioReport(request: RatioReportRequest): ReportSheet {
  const { table, reports, asOf } = request;
  const draft = new SheetDraft(WIDTHS);
  draft.line('合规比率情况表', { look: { font: FACES.title, size: 20, horizontal: 'Center' }, height: 36 });
  draft.line(`截至${dayText(asOf)}${blanks(2)}数据来源：本工作簿“${table.sheet}”`, {
    look: { ...TEXT, horizontal: 'Center' },
    height: 20,
  });
  const heads = reports.map((report, index) => section(draft, request, report, index + 1));
  draft.line('说明', { look: { font: FACES.heading, size: 11 }, height: 20 });
  for (const text of EXPLANATIONS) draft.line(text, { look: SMALL });
  draft.line(`填表单位（盖章）：${blanks(9)}审核人：${blanks(7)}填表人：${blanks(7)}${dayText(asOf)}`, {
    look: { ...TEXT, horizontal: 'Right' },
    height: 30,
  });
  draft.line(`${REPORT_MARK}：人数取自工作表“${table.sheet}”，改动人数后本表自动重算；增减单位后请重新生成。`, {
    look: SMALL,
  });
  const [only, ...others] = heads;
  return draft.finish({
    name: RATIO_SHEET,
    footer: `${RATIO_SHEET}${blanks(1)}截至${dayText(asOf)}`,
    repeatedRows: { first: 0, last: others.length === 0 && only !== undefined ? only : 1 },
    frozenRows: 2,
  });
}
