import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { closeAll, embeddedFile } from '../helpers/embedded-workbook';
import { memoryWorkbook } from '../helpers/memory-workbook';
import { ratiosOf } from '../helpers/ratios-of';

afterEach(closeAll);

const folder = resolve(__dirname, '../../seeds/hechi-2019');
const expected = JSON.parse(readFileSync(`${folder}/staffing.expected.json`, 'utf8')) as {
  units: { unit: string; required: number; gap: number | null; result: string }[];
  metCount: number;
  judgedCount: number;
};

test('the staffing sheet through Excel gives the answers of its answer file', async () => {
  const { port } = await embeddedFile(`${folder}/staffing.xlsx`);
  const found = await ratiosOf(port);
  const report = found?.reports.find(({ rule }) => rule.numerator === '法制审核人员');
  expect(report?.units.map(({ unit, required, gap, result }) => ({ unit, required, gap, result }))).toEqual(
    expected.units.map(({ unit, required, gap, result }) => ({ unit, required, gap, result })),
  );
  expect(report).toMatchObject({ metCount: expected.metCount, judgedCount: expected.judgedCount });
});

test('a rule whose columns a table lacks is left out, hidden sheets are not read', async () => {
  const values = [
    ['单位', '执法人员总数', '法制审核人员'],
    ['甲区局', 100, 5],
    ['乙县局', 62, 3],
  ];
  const book = memoryWorkbook([
    { name: '人员情况表', values },
    { name: '旧表', values, hidden: true },
  ]);
  const found = await ratiosOf(book.port);
  expect(found?.table.sheet).toBe('人员情况表');
  expect(found?.reports.map(({ rule }) => [rule.numerator, rule.denominator])).toEqual([
    ['法制审核人员', '执法人员总数'],
  ]);
});

test('a workbook without a staffing table gives none', async () => {
  expect(await ratiosOf(memoryWorkbook([{ name: '空', values: [] }]).port)).toBeNull();
});
