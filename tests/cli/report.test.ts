/** The copy with the report sheets: written whole or not at all, the original untouched, the user's own sheets respected. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { writeAddinSettings } from '../../xlsx/addin-settings';
import { readBesideCells } from '../../xlsx/beside-cells';
import { readCharts } from '../../xlsx/charts/read-charts';
import { openBook } from '../../xlsx/open';
import { addinId } from '../helpers/addin-id';
import { duban } from '../helpers/run-cli';

const seed = join(__dirname, '../../seeds/hechi-2019');
const staffing = join(seed, 'staffing.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'duban-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const target = (name: string) => join(folder, name);
const sheetNames = async (file: string) => (await openBook(readFileSync(file))).sheets.map(({ name }) => name);

type Rows = (string | number | null)[][];
async function fileOf(
  name: string,
  sheets: readonly { name: string; rows: Rows; pictures?: number }[],
): Promise<string> {
  const dot = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  const images = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      data: dot,
      type: 'png' as const,
      anchor: { from: { row: 9 + at, col: 1 } },
    }));
  const bytes = await writeXlsx({
    sheets: sheets.map(({ pictures = 0, ...sheet }) => ({ ...sheet, ...(pictures && { images: images(pictures) }) })),
  });
  writeFileSync(target(name), bytes);
  return target(name);
}

const people: Rows = [
  ['单位', '执法人员总数', '法制审核人员'],
  ['甲局', 20, 1],
  ['乙局', 41, 2],
];

test('a new file holds the old sheets and the report, the original is as it was', async () => {
  const before = readFileSync(staffing);
  const out = target('new.xlsx');
  const { code, out: said } = await duban(['report', staffing, '--out', out, '--only', 'ratio']);
  expect(code).toBe(0);
  expect(said).toContain('“合规比率”：1条规则，12个单位，人数取自“人员情况表”。');
  expect(said).toContain('原文件没有改动');
  expect(readFileSync(staffing).equals(before)).toBe(true);
  expect(await sheetNames(out)).toEqual([...(await sheetNames(staffing)), '合规比率']);
  const bytes = readFileSync(out);
  expect(readBesideCells(bytes).properties.at(-1)).toEqual({ duban: 'sheet' });
  expect(readCharts(bytes).map(({ charts }) => charts.length)).toEqual([0, 1]);
  const sheet = (await openBook(bytes)).sheets.at(-1);
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
  expect(sheet?.pageSetup?.printTitlesRow).toBe('$1:$6');
});

test('both reports of a workbook that holds a plan and a staffing table', async () => {
  const plan: Rows = [
    ['序号', '工作措施', '责任单位', '完成时限'],
    [1, '公开执法主体', '法制部门', '2019年9月30日前'],
    [2, '清理执法人员', '人事部门', '2019年12月31日前'],
  ];
  const file = await fileOf('both.xlsx', [
    { name: '分工', rows: plan },
    { name: '人员', rows: people },
  ]);
  const { code, out, err } = await duban(['report', file, '--out', target('both-new.xlsx')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('“督办通报”：2项任务，逾期1项，取自“分工”。');
  expect(await sheetNames(target('both-new.xlsx'))).toEqual(['分工', '人员', '合规比率', '督办通报']);
});

test('the notice follows what the pane keeps in the workbook: document date and days of warning', async () => {
  const plan: Rows = [
    ['序号', '工作措施', '责任单位', '完成时限'],
    [1, '公开执法主体', '法制部门', '9月30日前'],
    [2, '清理执法人员', '人事部门', '2019年11月10日前'],
  ];
  const file = await fileOf('kept.xlsx', [{ name: '分工', rows: plan }]);
  const settings = new Map([['duban.preferences', JSON.stringify({ documentDate: '2019-03-01', warningDays: 30 })]]);
  writeFileSync(file, writeAddinSettings(readFileSync(file), { addinId, settings }));
  const out = target('kept-new.xlsx');
  const { out: said } = await duban(['report', file, '--out', out, '--only', 'notice']);
  expect(said).toContain(
    '“督办通报”：2项任务，逾期1项，取自“分工”。已采用工作簿里保存的文件日期2019-03-01，与窗格所见一致。',
  );
  const rows = (await openBook(readFileSync(out))).sheets.at(-1)?.rows.flat() ?? [];
  expect(rows.find((cell) => typeof cell === 'string' && cell.includes('共有任务'))).toContain('逾期1项、即将到期1项');
});

describe('the notice judges as the pane does', () => {
  // 13 October 2019 is a Sunday.
  const plan: Rows = [
    ['序号', '工作措施', '责任单位', '完成时限'],
    [1, '公开执法主体', '政策法规部门', '2019年10月13日前'],
    [2, '清理执法人员', '法制部门', '2019年10月14日前'],
  ];
  async function noticeWith(preferences: object, ...more: readonly string[]) {
    const file = await fileOf('judged.xlsx', [{ name: '分工', rows: plan }]);
    const settings = new Map([['duban.preferences', JSON.stringify(preferences)]]);
    writeFileSync(file, writeAddinSettings(readFileSync(file), { addinId, settings }));
    const out = target('judged-new.xlsx');
    const { out: said } = await duban(['report', file, '--out', out, '--only', 'notice', '--force', ...more]);
    return { said, cells: (await openBook(readFileSync(out))).sheets.at(-1)?.rows.flat() ?? [] };
  }
  const ownHoliday = { years: [{ year: 2019, notice: null, off: [['本单位休息', '10-13', '10-14']], work: [] }] };

  test.each([
    ['a rest day binds as written', {}, '2019-10-14', 1],
    ['a rest day goes to the next working day', { restDays: 'forward' }, '2019-10-14', 0],
    ['the organisation’s own days of rest count', { restDays: 'forward', holidays: ownHoliday }, '2019-10-15', 0],
    ['without them both are late on the day after', { restDays: 'forward' }, '2019-10-15', 2],
  ])('%s', async (_case, preferences, asOf, overdue) => {
    const { said } = await noticeWith(preferences, '--as-of', asOf);
    expect(said).toContain(`2项任务，逾期${overdue}项`);
  });

  test('a day that the pane is set to stands for today, and it is said; a call’s own goes before', async () => {
    const set = await noticeWith({ asOf: '2019-10-14' });
    expect(set.said).toContain('2项任务，逾期1项');
    expect(set.said).toContain('截至日期用工作簿里保存的2019-10-14，与窗格所见一致；要用别的日期，请加 --as-of。');
    const own = await noticeWith({ asOf: '2019-10-14' }, '--as-of', '2019-10-15');
    expect(own.said).toContain('2项任务，逾期2项');
    expect(own.said).not.toContain('2019-10-14');
  });

  test('bodies stand under the names that the user counts them by', async () => {
    const { cells } = await noticeWith({ aliases: { 政策法规部门: '法制部门' } });
    expect(cells).toContain('法制部门');
    expect(cells).not.toContain('政策法规部门');
  });
});

test('written again from its own copy: in the same place, once', async () => {
  const first = target('once.xlsx');
  await duban(['report', staffing, '--out', first, '--only', 'ratio']);
  const second = target('twice.xlsx');
  expect((await duban(['report', first, '--out', second, '--only', 'ratio'])).code).toBe(0);
  expect(await sheetNames(second)).toEqual(await sheetNames(first));
  const cells = async (file: string) => (await openBook(readFileSync(file))).sheets.at(-1)?.rows;
  expect(await cells(second)).toEqual(await cells(first));
});

test("a user's own sheet of that name is neither overwritten nor passed over", async () => {
  const file = await fileOf('own.xlsx', [{ name: '合规比率', rows: people }]);
  const { code, err } = await duban(['report', file, '--out', target('own-new.xlsx'), '--only', 'ratio']);
  expect({ code, err }).toEqual({
    code: 1,
    err: '工作簿里已经有一张名为“合规比率”的工作表，不是督办生成的，没有写入，也没有改动它。请先把那张表改名，再生成报表。\n',
  });
  expect(existsSync(target('own-new.xlsx'))).toBe(false);
  // The staffing table on it still counts.
  expect((await duban(['ratio', file])).out).toContain('乙局  2/41 = 4.87%');
});

test('pictures of another sheet stay', async () => {
  const file = await fileOf('picture.xlsx', [{ name: '人员', rows: people, pictures: 2 }]);
  const { err } = await duban(['report', file, '--out', target('picture-new.xlsx'), '--only', 'ratio']);
  expect(err).toBe('');
  expect((await openBook(readFileSync(target('picture-new.xlsx')))).sheets[0]?.images).toHaveLength(2);
});

describe('refused, nothing written', () => {
  const standing = target('standing.xlsx');
  beforeAll(() => {
    copyFileSync(staffing, standing);
    mkdirSync(target('folder.xlsx'));
  });

  test.each([
    ['no target', [staffing], '请用 --out 给出新文件的名字；原文件不会改动。'],
    ['the original', [standing, '--out', standing, '--force'], '--out 就是原文件，没有写入'],
    ['a file that stands', [staffing, '--out', standing], '已经存在，没有覆盖。请换一个文件名，或加 --force 覆盖它。'],
    ['another ending', [staffing, '--out', target('a.xls')], '应以 .xlsx 结尾'],
    ['a folder that is not there', [staffing, '--out', target('none/a.xlsx')], '没有这个文件夹'],
    ['a folder as the target', [staffing, '--out', target('folder.xlsx'), '--force'], '无法写入'],
    [
      'no such sheet',
      [staffing, '--out', target('a.xlsx'), '--staffing', '人事'],
      '没有名为“人事”的工作表。这个文件里有：人员情况表。',
    ],
    [
      'an unknown report',
      [staffing, '--out', target('a.xlsx'), '--only', 'all'],
      '--only 只能是 ratio（合规比率）或 notice（督办通报）。',
    ],
    ['no such file', [target('none.xlsx'), '--out', target('a.xlsx')], '没有这个文件'],
  ])('%s', async (_case, args, sentence) => {
    const { code, err } = await duban(['report', ...args, ...(args.includes('--only') ? [] : ['--only', 'ratio'])]);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp') || name === 'a.xlsx')).toEqual([]);
  });

  test('a file without either table', async () => {
    const file = await fileOf('nothing.xlsx', [{ name: '其他', rows: [['随便', '写写']] }]);
    const { code, err } = await duban(['report', file, '--out', target('a.xlsx')]);
    expect(code).toBe(2);
    expect(err).toContain('没有写“合规比率”');
    expect(err).toContain('没有可写的报表，没有生成文件。');
  });

  test('--force writes over a file that is not the original', async () => {
    expect((await duban(['report', staffing, '--out', standing, '--only', 'ratio', '--force'])).code).toBe(0);
    expect(await sheetNames(standing)).toContain('合规比率');
  });
});
