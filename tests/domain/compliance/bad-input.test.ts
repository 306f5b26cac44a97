/** Whatever is wrong with counts is said in a sentence of its own, as a person would put it; no ratio is shown for it. */
import { judgeBook } from '../../../src/app/ratios/judge-book';
import { toRatioBook } from '../../../src/app/ratios/ratio-book';
import { factsOf } from '../../../src/app/ratios/read-sheets';
import { parseAddress } from '../../../src/domain/grid/address';
import type { CellValue } from '../../../src/domain/grid/grid';
import { memoryGrid } from '../../helpers/memory-grid';

type Rows = readonly (readonly CellValue[])[];

interface Sheet {
  readonly name: string;
  readonly rows: Rows;
  readonly formats?: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
}

const HEAD = ['单位', '执法人员总数', '法制审核人员'];

/** What the page says of a workbook: sentences to look at, and why each unit has its result. */
function said(...sheets: readonly Sheet[]) {
  const book = toRatioBook(null);
  const facts = sheets.map(({ name, rows, formats = {}, texts = {}, merges = [] }) => {
    const ranges = merges.map(parseAddress).filter((range) => range !== null);
    return factsOf(memoryGrid({ name, values: rows, merges: ranges, formats, texts }, new Set()), book);
  });
  const { judged, findings } = judgeBook(facts, book);
  const units = judged.flatMap(({ report }) => report.units);
  return {
    findings: findings.map(({ message }) => message),
    results: units.map(({ result }) => result),
    why: units.map(({ why }) => why),
  };
}

const one = (staff: CellValue, reviewers: CellValue, more: Omit<Sheet, 'name' | 'rows'> = {}) =>
  said({ name: '人员', rows: [HEAD, ['甲局', staff, reviewers]], ...more });

const missing = (what: string) => `甲局：${what}未填或无法认定，不能计算；空白不按0计，请补填后再算。`;

test('zero staff: does not apply, nothing to look at', () => {
  expect(one(0, 0)).toEqual({
    findings: [],
    results: ['notApplicable'],
    why: ['甲局：执法人员总数为0，本项不适用。'],
  });
});

test('more reviewers than staff', () => {
  expect(one(3, 4)).toEqual({
    findings: ['C2：甲局的法制审核人员4多于执法人员总数3，数据有误；请核对。'],
    results: ['insufficient'],
    why: ['甲局：法制审核人员4人多于执法人员总数3人，数据有误，不作判定；请核对两个数。'],
  });
});

test.each([
  ['a negative count', -5, 1, {}, 'B2（执法人员总数）是负数-5，未计入；请核对。'],
  ['a fraction', 30.5, 1, {}, 'B2（执法人员总数）是小数30.5，人数应为整数，未计入；请核对。'],
  ['a word', '若干', 1, {}, 'B2（执法人员总数）写的是“若干”，不是数字，未计入；请改填人数。'],
  ['a rough number', '约40人', 1, {}, 'B2（执法人员总数）写的是“约40人”，不是数字，未计入；请改填人数。'],
  ['a blank', '', 1, {}, 'B2：甲局的执法人员总数为空白，不按0计，该单位暂不能判定；请补填。'],
  ['a dash', '—', 1, {}, 'B2（执法人员总数）填的是“—”，未按0计；确为0请填0，没有数据请留空。'],
  [
    'a percentage',
    0.05,
    1,
    { formats: { B2: '0%' }, texts: { B2: '5%' } },
    'B2（执法人员总数）是百分比5%，此处应填人数，未计入；请改填。',
  ],
  ['a percentage as text', '5%', 1, {}, 'B2（执法人员总数）是百分比5%，此处应填人数，未计入；请改填。'],
  ['a broken formula', '#REF!', 1, {}, 'B2（执法人员总数）是公式错误#REF!，未计入；请修正公式。'],
])('%s below the line', (_case, staff, reviewers, more, sentence) => {
  expect(one(staff, reviewers, more)).toEqual({
    findings: [sentence],
    results: ['insufficient'],
    why: [missing('执法人员总数')],
  });
});

test('the same above the line, and on both sides', () => {
  expect(one(40, '')).toEqual({
    findings: ['C2：甲局的法制审核人员为空白，不按0计，该单位暂不能判定；请补填。'],
    results: ['insufficient'],
    why: [missing('法制审核人员')],
  });
  const rows = [HEAD, ['甲局', '', ''], ['乙局', 20, 1]];
  expect(said({ name: '人员', rows }).why[0]).toBe(missing('法制审核人员、执法人员总数'));
});

test('a number that is text counts, and it is said', () => {
  expect(one('35人', 2)).toEqual({
    findings: ['B2（执法人员总数）是文本“35人”，已按其中的数字计；表内SUM公式会跳过文本，请改为数字。'],
    results: ['met'],
    why: ['甲局：法制审核人员2人÷执法人员总数35人=5.71%，不低于5%，达标（至少需2人）。'],
  });
});

test('a count merged over two units', () => {
  const rows = [HEAD, ['甲局', 40, 2], ['乙局', '', 1]];
  expect(said({ name: '人员', rows, merges: ['B2:B3'] }).findings.slice(0, 2)).toEqual([
    'B2（执法人员总数）是跨行合并单元格，分不清属于哪个单位，未计入；请分行填写。',
    'B3（执法人员总数）是跨行合并单元格，分不清属于哪个单位，未计入；请分行填写。',
  ]);
});

const plan = (...bodies: readonly string[]): Sheet => ({
  name: '分工表',
  rows: [
    ['序号', '工作措施', '责任单位', '完成时限'],
    ...bodies.map((body, at): CellValue[] => [at + 1, `公开第${at + 1}项信息`, body, '2020年7月底前']),
  ],
});
const staff = (...units: readonly string[]): Sheet => ({
  name: '人员',
  rows: [HEAD, ...units.map((unit): CellValue[] => [unit, 20, 1])],
});

test('units the plan lacks, and units the staffing sheet lacks', () => {
  expect(said(plan('甲县局', '乙县局', '丁县局'), staff('甲县局', '乙县局', '丙县局')).findings).toEqual([
    '人员情况表有1个单位在分工表中没有出现：丙县局；请核对单位名称，或确认它们没有任务。',
    '分工表有1个单位不在人员情况表中：丁县局；这些单位没有计算，请补填人数或核对名称。',
  ]);
  expect(said(plan('甲县局', '乙县局'), staff('甲县局', '乙县局')).findings).toEqual([]);
});

test('two sheets that both look like staffing', () => {
  const last = { ...staff('甲县局', '乙县局'), name: '2023年人员' };
  const now = { ...staff('甲县局', '乙县局'), name: '2024年人员' };
  expect(said(last, now).findings).toEqual([
    '有几张表都像人员情况表：“2023年人员”、“2024年人员”；现在用的是“2023年人员”，请核对，或在上方改选。',
  ]);
});

test('a unit named twice, numbers without a unit, a wrong total', () => {
  const rows = [HEAD, ['甲局', 20, 1], ['甲局', 41, 2], ['', 5, 1], ['合计', 70, 4]];
  expect(said({ name: '人员', rows }).findings).toEqual([
    'A3与A2都是“甲局”，两行分别判定；如为同一单位请合并填写。',
    '第4行有数字但没有单位名称，未计入；请补填单位。',
    'B5“合计”写的是70，各单位相加为61，相差9；请核对合计公式。',
    'C5“合计”写的是4，各单位相加为3，相差1；请核对合计公式。',
  ]);
});

test('no two of the sentences are the same but for cell and number', () => {
  const kinds: CellValue[] = [-5, 30.5, '若干', '', '—', '5%', '#REF!', '35人', '43人（含借调3人）'];
  const sentences = kinds.map((kind) =>
    one(kind, 1)
      .findings.join('')
      .replaceAll(/[A-Z]?\d+/g, ''),
  );
  expect(new Set(sentences).size).toBe(kinds.length);
});
