/** Whatever stands on the staffing sheet: the report's formulas say what the domain says, also after a count has changed. */
import fc from 'fast-check';
import { reportedRatios } from '../../src/app/ratios/judge-book';
import { toRatioBook } from '../../src/app/ratios/ratio-book';
import { readWorkbookFacts } from '../../src/app/ratios/read-sheets';
import { planRatioReport, removeReports, standingReports } from '../../src/app/write-reports';
import { percentText } from '../../src/domain/compliance/percent';
import { RATIO_RULES } from '../../src/domain/compliance/rules';
import type { RatioReport, RatioRule, UnitRatio } from '../../src/domain/compliance/types';
import { RATIO_COLUMNS } from '../../src/domain/report/ratio-table';
import { RESULT_WORDS } from '../../src/domain/report/report-words';
import type { CellValue } from '../../src/domain/grid/grid';
import { closeAll, embeddedWorkbook, type EmbeddedWorkbook } from '../helpers/embedded-workbook';
import { ratiosOf } from '../helpers/ratios-of';
import { snapshot } from '../helpers/snapshot';

afterEach(closeAll);
jest.setTimeout(60_000);

const asOf = '2019-10-15';
const rule: RatioRule = { ...(RATIO_RULES[0] as RatioRule) };
const sheet = "人员'情况";

type Pair = readonly [staff: CellValue, reviewers: CellValue];

const staffing = (pairs: readonly Pair[]): CellValue[][] => [
  ['单位', '执法人员总数', '法制审核人员'],
  ...pairs.map(([staff, reviewers], index): CellValue[] => [`第${index + 1}局`, staff, reviewers]),
];

const open = (pairs: readonly Pair[]) => embeddedWorkbook([{ name: sheet, values: staffing(pairs) }]);

/** Judges the sheet with these rules and writes the report. */
async function write({ port }: EmbeddedWorkbook, rules: readonly RatioRule[] = [rule]): Promise<RatioReport> {
  const ratios = await ratiosOf(port, rules);
  const report = ratios && planRatioReport(ratios, asOf);
  if (!ratios?.reports[0] || !report) throw new Error('no report');
  await port.putSheet(report);
  return ratios.reports[0];
}

/** Rows of units as the written sheet shows them. */
async function shownUnits({ port }: EmbeddedWorkbook, count: number): Promise<CellValue[][]> {
  const { values } = await port.readGrid({ sheet: '合规比率' });
  const head = values.findIndex(([first]) => first === '序号');
  return values.slice(head + 1, head + 1 + count).map((row) => [...row]);
}

const fromDomain = (unit: UnitRatio, judgedBy: RatioRule): CellValue[] => [
  unit.numerator ?? '',
  unit.denominator ?? '',
  unit.numerator === null || !unit.denominator
    ? '—'
    : percentText(unit.numerator, unit.denominator, judgedBy.comparison),
  unit.required ?? '',
  unit.gap ?? '',
  RESULT_WORDS[unit.result],
];

const { above, below, share, needed, gap, result } = RATIO_COLUMNS;
const fromSheet = (row: readonly CellValue[]): CellValue[] => {
  const percent = row[share];
  const shown = typeof percent === 'number' ? `${(Math.round(percent * 10_000) / 100).toFixed(2)}%` : (percent ?? '');
  return [row[above] ?? '', row[below] ?? '', shown, row[needed] ?? '', row[gap] ?? '', row[result] ?? ''];
};

async function expectAgreement(book: EmbeddedWorkbook, rules: readonly RatioRule[] = [rule]): Promise<void> {
  const report = await write(book, rules);
  const rows = await shownUnits(book, report.units.length);
  expect(rows.map(fromSheet)).toEqual(report.units.map((unit) => fromDomain(unit, report.rule)));
}

test('boundaries, blanks, zero, texts and impossible counts', async () => {
  const pairs: Pair[] = [
    [1, 0], [19, 1], [20, 1], [21, 1], [40, 2], [41, 2], [141, 7], [541, 27], [0, 0], [0, ''], ['', 3],
    [100, ''], ['35人', '2 人'], [35, '２'], [10, 11], [-5, 1], [20, 1.5], ['若干', 1], [30, '—'], [1e7, 499_999],
    ['43人（含借调3人）', 3], [20, '#REF!'],
  ]; // prettier-ignore
  await expectAgreement(await open(pairs));
});

test('every comparison, on both sides of its threshold', async () => {
  const shares = fc.record({ num: fc.integer({ min: 1, max: 40 }), den: fc.constantFrom(3, 40, 100, 1000) });
  const pairs = fc.array(fc.tuple(fc.nat(600), fc.nat(60)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('ge', 'gt', 'le', 'lt'), shares, pairs, async (comparison, threshold, counts) => {
      const judgedBy = { ...rule, comparison, threshold, partOf: false } as RatioRule;
      await expectAgreement(await open(counts), [judgedBy]).finally(closeAll);
    }),
    { numRuns: 12 },
  );
});

test('a changed count is followed without the add-in, in the total as well', async () => {
  const book = await open([
    [141, 7],
    [100, 5],
  ]);
  await write(book);
  await book.host.user.type(`${sheet}!C2`.replace(sheet, `'${sheet.replaceAll("'", "''")}'`), 8);
  const [first] = await shownUnits(book, 1);
  expect(first && fromSheet(first)).toEqual([8, 141, '5.67%', 8, 0, '达标']);
  const { values } = await book.port.readGrid({ sheet: '合规比率' });
  expect(values.find((row) => row[1] === '合计（仅供参考）')?.[result]).toBe('2/2个达标');
});

test('names that look like formulas stay names; the report is no staffing table', async () => {
  const names = fc.array(
    fc.stringMatching(/^[=+\-@'][A-Z0-9!()"|&']{0,12}$/).map((name) => `${name}局`),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(names, async (units) => {
      const values = [['单位', '执法人员总数', '法制审核人员'], ...units.map((unit) => [`'${unit}`, 20, 1])];
      const book = await embeddedWorkbook([{ name: sheet, values }]);
      const report = await write(book);
      const rows = await shownUnits(book, report.units.length);
      expect(rows.map((row) => row[1])).toEqual(report.units.map(({ unit }) => unit));
      expect((await ratiosOf(book.port, [rule]))?.table.units).toHaveLength(report.units.length);
      closeAll();
    }),
    { numRuns: 8 },
  );
});

test('written, written again, removed: the workbook as before, and a second writing changes nothing', async () => {
  const book = await open([
    [141, 7],
    [100, ''],
  ]);
  const before = snapshot(book.host);
  await write(book);
  const once = snapshot(book.host);
  const requests = await book.host.counter.measure(() => write(book));
  expect(requests.requests).toBeLessThanOrEqual(7);
  expect(snapshot(book.host)).toEqual(once);
  expect(await standingReports(book.port)).toEqual(['合规比率']);
  expect(await removeReports(book.port)).toEqual(['合规比率']);
  expect(snapshot(book.host)).toEqual(before);
});

test('a list kept on two sheets: each count comes from its own', async () => {
  const book = await embeddedWorkbook([
    { name: '市局', values: staffing([[141, 7]]) },
    { name: '县区局', values: [['单位', '执法人员总数', '法制审核人员'], ['乙县局', 41, 2]] },
  ]); // prettier-ignore
  const settings = toRatioBook(null);
  const ratios = reportedRatios(await readWorkbookFacts(book.port, settings), settings);
  const report = ratios && planRatioReport(ratios, asOf);
  if (!report) throw new Error('no report');
  await book.port.putSheet(report);
  await book.host.user.type('县区局!C2', 3);
  const rows = await shownUnits(book, 2);
  expect(rows.map((row) => [row[1], ...fromSheet(row)])).toEqual([
    ['第1局', 7, 141, '4.96%', 8, 1, '未达标'],
    ['乙县局', 3, 41, '7.31%', 3, 0, '达标'],
  ]);
});
