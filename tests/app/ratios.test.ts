import { judgeBook, reportedRatios, TYPED } from '../../src/app/ratios/judge-book';
import { openDemands } from '../../src/app/ratios/demands';
import { readRatioBook, ratioBookKey, toRatioBook, writeRatioBook } from '../../src/app/ratios/ratio-book';
import { ratioSection } from '../../src/app/ratios/ratio-section';
import { ratioText } from '../../src/app/ratios/ratio-text';
import { readWorkbookFacts } from '../../src/app/ratios/read-sheets';
import { ownRule, rulesOf, withRule, withoutRule } from '../../src/app/ratios/rules-of';
import { RATIO_RULES } from '../../src/domain/compliance/rules';
import type { RatioRule } from '../../src/domain/compliance/types';
import { memoryWorkbook, type MemorySheet } from '../helpers/memory-workbook';

const plan: MemorySheet = {
  name: '分工表',
  values: [
    ['某市税务局2020年任务分工表'],
    ['序号', '工作措施', '牵头部门', '完成时限'],
    [1, '法制审核人员原则上不少于本单位执法人员总数的5%。', '法制部门', '2020年7月底前'],
    [2, '重大执法决定网上公示率达到100%。', '法制部门', '2020年9月底前'],
    [3, '税收收入同比增长5%。', '收入核算部门', '2020年12月底前'],
  ],
  merges: ['A1:D1'],
};
const staff: MemorySheet = {
  name: '人员',
  values: [
    ['单位', '执法人员总数', '法制审核人员'],
    ['甲局', 141, 7],
    ['乙局', 100, 5],
    ['丙局', 40, ''],
  ],
};
const partly: MemorySheet = {
  name: '分类',
  values: [
    ['单位', '执法人员总数', '法制部门审核人员', '稽查审理人员', '公职律师'],
    ['甲局', 100, 4, 1, 2],
  ],
};

async function outcome(sheets: readonly MemorySheet[], kept: object = {}) {
  const book = toRatioBook(kept);
  const facts = await readWorkbookFacts(memoryWorkbook(sheets).port, book);
  return { book, facts, ...judgeBook(facts, book) };
}

const results = ({ judged }: Awaited<ReturnType<typeof outcome>>) =>
  judged.map(({ rule, report }) => [rule.id, report.units.map(({ result }) => result).join(' ')]);

test('a plan offers its ratios with cell, words and the date of the task; growth is none', async () => {
  const { facts, book } = await outcome([plan, staff]);
  const demands = openDemands(
    facts.flatMap((sheet) => sheet.demands),
    book,
  );
  expect(demands.map(({ cell, rule, found }) => [cell, rule?.id ?? null, found.due])).toEqual([
    ['B3', 'legal-reviewers', '2020-07-31'],
    ['B4', null, '2020-09-30'],
  ]);
});

test('an accepted demand takes the place of the shipped rule, a dismissed one is not asked again', async () => {
  const { facts, book } = await outcome([plan, staff]);
  const [first, second] = openDemands(
    facts.flatMap((sheet) => sheet.demands),
    book,
  );
  if (!first?.rule || !second) throw new Error('no demands');
  const next = toRatioBook({ ...book, ...withRule(book, first.rule), dismissed: [second.key] });
  const { judged } = judgeBook(facts, next);
  expect(judged.map(({ rule }) => [rule.id, rule.origin, rule.cell])).toEqual([
    ['legal-reviewers', 'changed', { sheet: '分工表', cell: 'B3' }],
  ]);
  expect(
    openDemands(
      facts.flatMap((sheet) => sheet.demands),
      next,
    ),
  ).toEqual([]);
});

test('parts are added up only when they were chosen, and the choice is printed', async () => {
  expect(results(await outcome([partly]))).toEqual([['legal-reviewers', 'insufficient']]);
  const chosen = await outcome([partly], { basis: { 法制审核人员: ['法制部门审核人员', '稽查审理人员'] } });
  expect(results(chosen)).toEqual([['legal-reviewers', 'met']]);
  expect(chosen.judged[0]?.rule.basis).toContain('法制审核人员＝法制部门审核人员＋稽查审理人员');
  const fewer = await outcome([partly], { basis: { 法制审核人员: ['法制部门审核人员'] } });
  expect(results(fewer)).toEqual([['legal-reviewers', 'notMet']]);
});

test('picked ranges are judged cell by cell; ranges of different length are not, and say so', async () => {
  const rule = (numerator: string) => ({
    ...{ id: 'own-1', title: '女性占比', numerator: '女性', denominator: '全部', comparison: 'ge' },
    threshold: { num: 1, den: 2 },
    ranges: { sheet: '人员', numerator, denominator: 'B2:B4', units: 'A2:A4' },
  });
  const fits = await outcome([staff], { rules: [rule('C2:C4')] });
  expect(results(fits)).toContainEqual(['own-1', 'notMet notMet insufficient']);
  expect(fits.judged.at(-1)?.report.units.map(({ unit }) => unit)).toEqual(['甲局', '乙局', '丙局']);
  const unlike = await outcome([staff], { rules: [rule('C2:C3')] });
  expect(unlike.findings.map(({ code }) => code)).toContain('staffing.ranges-differ');
});

test('typed counts stand in for a sheet', async () => {
  const typed = [{ unit: '丁局', level: null, counts: { 执法人员总数: 20, 法制审核人员: 1 } }];
  const judged = await outcome([], { typed, table: TYPED });
  expect(results(judged)).toEqual([['legal-reviewers', 'met']]);
  expect(judged.judged[0]?.report.units[0]?.cells).toBeNull();
});

test('two sheets that both look like staffing are said, until one is chosen', async () => {
  const second = { ...staff, name: '去年' };
  const both = await outcome([staff, second]);
  expect(both.source?.table.sheet).toBe('人员');
  expect(both.findings[0]).toMatchObject({ code: 'staffing.several-tables' });
  const chosen = await outcome([staff, second], { table: both.sources[1]?.key });
  expect(chosen.source?.table.sheet).toBe('去年');
  expect(chosen.findings.map(({ code }) => code)).not.toContain('staffing.several-tables');
});

test('sheets that hold one list together are judged as one, until one of them is chosen', async () => {
  const rest = { ...staff, name: '派出机构', values: [staff.values[0] ?? [], ['丁局', 20, 1]] };
  const found = await outcome([staff, rest]);
  expect(found.source?.table.sheet).toBe('人员、派出机构');
  expect(results(found)).toEqual([['legal-reviewers', 'notMet met insufficient met']]);
  expect(found.findings.map(({ code, sheet }) => [code, sheet])).toEqual([
    ['staffing.joined', undefined],
    ['staffing.blank', '人员'],
  ]);
  const chosen = await outcome([staff, rest], { table: found.sources.at(-1)?.key });
  expect(results(chosen)).toEqual([['legal-reviewers', 'met']]);
});

test('a sheet of the user is read whatever its name, a report of ours is not', async () => {
  const own = { ...staff, name: '合规比率' };
  expect(results(await outcome([own]))).toEqual([['legal-reviewers', 'notMet met insufficient']]);
  const values = [...staff.values, ['本表由“督办”生成：人数取自工作表“人员”，改动人数后本表自动重算。']];
  const report = { ...staff, name: '合规比率 (2)', values };
  expect((await outcome([report])).sources).toEqual([]);
});

test('units that only one of plan and staffing sheet names are said; a plan of departments is not compared', async () => {
  const named: MemorySheet = {
    ...plan,
    values: [
      ...plan.values.slice(0, 2),
      [1, '开展检查。', '甲局、乙局、戊局', '2020年7月底前'],
      [2, '开展培训。', '甲局', '2020年8月底前'],
    ],
  };
  const codes = (await outcome([named, staff])).findings.map(({ code, message }) => [code, message]);
  expect(codes).toContainEqual(['staffing.not-in-plan', expect.stringContaining('1个单位在分工表中没有出现：丙局')]);
  expect(codes).toContainEqual(['staffing.not-staffed', expect.stringContaining('1个单位不在人员情况表中：戊局')]);
  const other = (await outcome([plan, staff])).findings.map(({ code }) => code);
  expect(other).not.toContain('staffing.not-in-plan');
  expect(other).not.toContain('staffing.not-staffed');
});

test('rules of the office: changed, restored, turned off, deleted', () => {
  const book = toRatioBook({});
  const [shipped] = rulesOf(book);
  if (!shipped) throw new Error('no rules');
  const changed = toRatioBook({ ...book, ...withRule(book, ownRule(shipped, { threshold: { num: 6, den: 100 } })) });
  const [stricter] = rulesOf(changed);
  expect(stricter).toMatchObject({ id: 'legal-reviewers', origin: 'changed', threshold: { num: 6, den: 100 } });
  if (!stricter) throw new Error('no rules');
  expect(rulesOf(toRatioBook({ ...changed, ...withoutRule(changed, stricter) }))[0]).toMatchObject({
    origin: 'shipped',
    threshold: { num: 5, den: 100 },
  });
  const off = toRatioBook({ ...book, ...withoutRule(book, shipped) });
  expect(rulesOf(off).map(({ id }) => id)).not.toContain('legal-reviewers');
});

test('a rule the counts cannot answer says what is missing', async () => {
  const rules = [
    {
      id: 'own-1',
      title: '编外占比',
      numerator: '编外人员',
      denominator: '执法人员总数',
      comparison: 'le',
      threshold: { num: 15, den: 100 },
    },
  ];
  const { unanswered } = await outcome([staff], { rules });
  expect(unanswered.map(({ rule, lacks }) => [rule.id, lacks])).toEqual([['own-1', ['编外人员']]]);
});

test('what is kept: unusable entries fall away alone, unknown ones stay', async () => {
  const { port } = memoryWorkbook([staff]);
  await port.writeSetting(ratioBookKey, {
    rules: [{ id: 'x' }, 7],
    dismissed: ['a', 3],
    typed: [
      { unit: '甲', counts: { 人: 1.5 } },
      { unit: '乙', counts: { 人: 2 } },
    ],
    later: { kept: true },
  });
  expect(await readRatioBook(port)).toMatchObject({ rules: [], dismissed: ['a'], typed: [{ unit: '乙' }] });
  await writeRatioBook(port, { off: ['training'] });
  expect(await port.readSetting(ratioBookKey)).toMatchObject({ off: ['training'], later: { kept: true } });
});

test('the text to copy has state, units, reasons, total and 口径', async () => {
  const { judged } = await outcome([staff]);
  const [first] = judged;
  if (!first) throw new Error('nothing judged');
  const lines = ratioText(first, '2020-08-01', (unit) => (unit === '甲局' ? '编制未满' : '')).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '法制审核人员占比（原则上不低于5%，期限2020-07-31（已过期限））',
    '截至2020-08-01：共3个单位，可判定2个，达标1个。',
    '甲局：7人/141人，4.96%，需8人，缺1人，未达标；原因：编制未满',
    '乙局：5人/100人，5.00%，需5人，达标',
    '丙局：未填/40人，需2人，数据不足',
  ]);
  expect(ratioText(first, '2020-07-31', () => '')).toContain('未到期');
});

test('a report holds what the pane shows', async () => {
  const { facts, book } = await outcome([staff]);
  expect(reportedRatios(facts, book)?.reports.map(({ rule }) => rule.id)).toEqual(['legal-reviewers']);
  expect(reportedRatios([], book)).toBeNull();
});

test('rules go into the office file without what belongs to one workbook, and come back by id', () => {
  const rule = ownRule({ ...(RATIO_RULES[0] as RatioRule), id: 'own-1', title: '本单位规则' });
  const given = ratioSection.give({
    rules: [{ ...rule, cell: { sheet: '表', cell: 'B3' } }],
    off: ['training'],
    typed: [],
  });
  expect(given).toMatchObject({ rules: [{ id: 'own-1', cell: null }], off: ['training'] });
  const { value, lines } = ratioSection.take({ rules: [{ ...rule, title: '旧' }], dismissed: ['a'] }, given);
  expect(value).toMatchObject({ rules: [{ title: '本单位规则' }], off: ['training'], dismissed: ['a'] });
  expect(lines).toEqual([
    { key: 'rules', result: 'taken' },
    { key: 'off', result: 'taken' },
  ]);
  expect(ratioSection.take({}, { rules: [{ id: 'x' }] }).lines).toEqual([{ key: 'rules', result: 'unusable' }]);
});
