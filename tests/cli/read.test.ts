import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import type { ReadAnswer } from '../../src/cli/read-json';
import { duban } from '../helpers/run-cli';
import { seedNames } from '../helpers/read-seed';

const sample = 'seeds/hechi-2019/sheet.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'duban-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function bookOf(name: string, rows: CellValue[][], sheet = '表一'): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await writeXlsx({ sheets: [{ name: sheet, rows }] }));
  return path;
}

async function readJson(...args: string[]): Promise<ReadAnswer> {
  return JSON.parse((await duban(['read', ...args, '--json'])).out) as ReadAnswer;
}

test.each(seedNames())('the answer for seed %s fits its schema', async (name) => {
  const schema = JSON.parse(readFileSync('tests/schema/read.schema.json', 'utf8')) as object;
  const validate = new Ajv({ allErrors: true }).compile(schema);
  validate(await readJson(`seeds/${name}/sheet.xlsx`));
  expect(validate.errors ?? []).toEqual([]);
});

test('the sample: 19 of 38 are overdue on 2019-10-01', async () => {
  const [table] = (await readJson(sample, '--as-of', '2019-10-01')).tables;
  expect(table?.tasks).toHaveLength(38);
  expect(table?.tasks.filter(({ light }) => light === 'overdue')).toHaveLength(19);
  expect(table?.columns).toMatchObject({
    no: ['A'],
    system: ['B'],
    stage: ['C'],
    measure: ['D', 'E'],
    deadline: ['J'],
  });
});

test('without a day it is judged for today', async () => {
  const answer = await readJson(sample);
  expect(answer.asOf).toBe('2019-10-15');
  expect(answer.tables[0]?.tasks[0]).toMatchObject({ light: 'overdue', due: '2019-09-30', daysLate: 15 });
});

test('a level binds its own date', async () => {
  const county = await readJson(sample, '--as-of', '2019-07-15', '--level', '县（区）局');
  const city = await readJson(sample, '--as-of', '2019-07-15', '--level', '市局');
  const light = (answer: ReadAnswer): string | undefined =>
    answer.tables[0]?.tasks.find(({ no }) => no === '33')?.light;
  expect([light(county), light(city)]).toEqual(['onTrack', 'overdue']);
});

test('the document date decides years nobody wrote', async () => {
  const [table] = (await readJson(sample, '--document-date', '2021-03-01')).tables;
  expect(table?.documentYear).toBe(2021);
  expect(table?.tasks.find(({ no }) => no === '29')?.due).toBe('2021-07-31');
});

test('the list and the CSV show every task', async () => {
  const list = await duban(['read', sample]);
  const csv = await duban(['read', sample, '--csv']);
  expect(list.out).toContain('截至 2019-10-15：共 38 项；逾期 19');
  expect(csv.out.split('\r\n').filter((line) => line.startsWith('工作任务分工安排,'))).toHaveLength(38);
});

test('the list and the CSV have the words of the pane, in its order; the JSON keeps its own', async () => {
  const book = await bookOf('lights.xlsx', [
    ['序号', '工作措施', '责任单位', '完成时限'],
    [1, '公开执法主体', '法制部门', '2019年9月30日前'],
    [2, '清理执法人员', '人事部门', '2019年10月18日前'],
    [3, '开展执法培训', '人事部门', '2019年12月31日前'],
    [4, '开展日常巡查', '法制部门', '长期坚持'],
    [5, '建立工作台账', '法制部门', ''],
  ]);
  const { out } = await duban(['read', book]);
  expect(out).toContain('共 5 项；逾期 1，即将到期 1，推进中 1，持续 1，未定时限 1');
  expect(out).toContain('[即将到期] 第3行');
  const csv = (await duban(['read', book, '--csv'])).out.split('\r\n');
  expect(csv.slice(1, 6).map((line) => line.split(',')[13])).toEqual([
    '逾期',
    '即将到期',
    '推进中',
    '持续',
    '未定时限',
  ]);
  const [table] = (await readJson(book)).tables;
  expect(table?.tasks.map(({ light }) => light)).toEqual(['overdue', 'dueSoon', 'onTrack', 'ongoing', 'undated']);
});

test('a sheet may bear a name that every object knows', async () => {
  const rows = [
    ['序号', '工作措施', '责任单位', '完成时限'],
    [1, '公开执法主体', '法制部门', '2019年9月30日前'],
  ];
  const [table] = (await readJson(await bookOf('constructor.xlsx', rows, 'constructor'))).tables;
  expect([table?.sheet, table?.tasks.length]).toEqual(['constructor', 1]);
});

test('--explain says what each column and row was taken for, and why', async () => {
  const { out } = await duban(['read', sample, '--explain']);
  expect(out).toContain('F   “责任单位” → 责任单位（层级）（把握 90%）：责任部门另有一列，这一列是承担任务的单位');
  expect(out).toContain('第 4–41 行  任务');
  expect(out).toContain('第 42 行  备注');
});

test('cells that look like formulas stay text in the CSV', async () => {
  const path = await bookOf('formula.xlsx', [
    ['序号', '工作措施', '责任单位'],
    [1, '=1+1 这样开头', '市财政局'],
  ]);
  expect((await duban(['read', path, '--csv'])).out).toContain("'=1+1 这样开头");
});

describe('bad input', () => {
  test.each([
    ['an empty sheet', [[]], '工作表是空的'],
    ['no table', [['会议通知'], ['定于明天开会']], '没有找到任务分工表'],
    ['a header alone', [['序号', '工作措施', '责任单位', '完成时限']], '没有找到任务分工表'],
  ])('%s ends with 2 and a sentence', async (name, rows, sentence) => {
    const run = await duban(['read', await bookOf(`${name}.xlsx`, rows), '--json']);
    expect(run.code).toBe(2);
    expect(run.err).toContain(sentence);
    expect((JSON.parse(run.out) as ReadAnswer).tables).toEqual([]);
  });

  test('a sheet that is not there names those that are', async () => {
    const run = await duban(['read', sample, '--sheet', '附件9']);
    expect([run.code, run.err]).toEqual([2, '没有名为“附件9”的工作表。这个文件里有：工作任务分工安排。\n']);
  });

  test.each([
    ['a file that is not there', 'no-such.xlsx', '没有这个文件'],
    ['a folder', 'seeds', '这是文件夹'],
    ['a file that is no workbook', 'package.json', '不是 Excel 工作簿'],
  ])('%s ends with 1 and a sentence', async (_, path, sentence) => {
    const run = await duban(['read', path]);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain(sentence);
  });

  test.each([
    [['read'], '请给出一个工作簿文件'],
    [['read', sample, '--as-of', '2019-02-30'], '不是日期'],
    [['read', sample, '--colour'], '没有“--colour”这个选项'],
    [['read', sample, '--json', '--csv'], '只能选一个'],
    [['paint'], '没有“paint”这个命令'],
  ])('%p is told what is wrong', async (args, sentence) => {
    const run = await duban(args);
    expect(run.code).toBe(1);
    expect(run.err).toContain(sentence);
  });

  test('help names every command', async () => {
    const run = await duban(['--help']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('duban read FILE');
  });
});

describe('--answers', () => {
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  test('dates and corrects what the sheet leaves open', async () => {
    const book = await bookOf('open.xlsx', [
      ['2024年任务分工表'],
      ['序号', '工作措施', '责任单位', '完成时限'],
      [1, '甲', 'A局', '10月底前'],
      [2, '乙', 'A局', '市局5月底前；县局6月底前'],
    ]);
    const [first, second] = (await readJson(book)).tables[0]?.tasks ?? [];
    const said = (task: typeof first, content: object) => ({
      ...content,
      sheet: '表一',
      tasks: [task?.id],
      text: task?.deadline.text,
      on: '2024-06-01',
    });
    const answers = file(
      'answers.json',
      JSON.stringify({
        answers: [said(first, { kind: 'year', year: 2025 }), said(second, { kind: 'met', index: 0, doneOn: null })],
      }),
    );
    const answer = await readJson(book, '--answers', answers, '--as-of', '2024-06-10');
    expect(answer.tables[0]?.tasks.map(({ due, light }) => [due, light])).toEqual([
      ['2025-10-31', 'onTrack'],
      ['2024-06-30', 'onTrack'],
    ]);
    const schema = JSON.parse(readFileSync('tests/schema/read.schema.json', 'utf8')) as object;
    expect(new Ajv({ allErrors: true }).compile(schema)(answer)).toBe(true);
  });

  test.each([
    ['no such file', () => join(folder, 'none.json'), '没有这个文件'],
    ['no JSON', () => file('text.json', '甲'), '不是 JSON 文件'],
    ['something else', () => file('other.json', '[{"kind":"vote"}]'), '1条答复看不懂'],
  ])('%s is said in a sentence', async (_, path, sentence) => {
    const { code, err } = await duban(['read', sample, '--answers', path()]);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });
});
