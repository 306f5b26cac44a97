import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duban } from '../helpers/run-cli';

const seed = join(__dirname, '../../seeds/hechi-2019');
const staffing = join(seed, 'staffing.xlsx');

interface Answer {
  readonly rules: readonly { readonly id: string; readonly units: readonly object[]; readonly total: object }[];
  readonly findings: readonly { readonly code: string; readonly cell: string | null }[];
}

test('the JSON agrees with the answers of the seed', async () => {
  const expected = JSON.parse(readFileSync(join(seed, 'staffing.expected.json'), 'utf8')) as {
    units: { row: number }[];
    total: { numerator: number; denominator: number; required: number; gap: number };
  };
  const { code, out } = await duban(['ratio', staffing, '--json']);
  expect(code).toBe(0);
  const answer = JSON.parse(out) as Answer;
  expect(answer.rules).toHaveLength(1);
  expect(answer.rules[0]).toMatchObject({
    id: 'legal-reviewers',
    threshold: { num: 5, den: 100 },
    comparison: 'ge',
    tone: 'principle',
    units: expected.units.map(({ row, ...unit }) => ({ ...unit, cells: { unit: `A${row}`, denominator: `B${row}` } })),
  });
  const { numerator, denominator, required, gap } = expected.total;
  expect(answer.rules[0]?.total).toMatchObject({ numerator, denominator, required, gap });
  expect(answer.findings).toMatchObject([{ code: 'staffing.blank', cell: 'H9' }]);
});

test('the list names the share as it is and the gap', async () => {
  const { code, out } = await duban(['ratio', staffing]);
  expect(code).toBe(0);
  expect(out).toContain('市局机关  7/141 = 4.96%，需8，缺1');
  expect(out).toContain('达标8个，可判定11个，共12个单位');
});

test('a rule may be chosen; what the table lacks is said, never guessed', async () => {
  const { code, out } = await duban(['ratio', staffing, '--rule', 'staff-certified', '--json']);
  expect(code).toBe(0);
  const { units } = (JSON.parse(out) as Answer).rules[0] ?? { units: [] };
  expect(units).toHaveLength(12);
  for (const unit of units) expect(unit).toMatchObject({ numerator: null, result: 'insufficient' });
});

test('an unknown rule ends with the list of rules', async () => {
  const { code, err } = await duban(['ratio', staffing, '--rule', 'nothing']);
  expect(code).toBe(1);
  expect(err).toContain('legal-reviewers');
});

test('a workbook without a staffing table is readable and has none', async () => {
  const { code, out, err } = await duban(['ratio', join(seed, 'sheet.xlsx'), '--json']);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toEqual({ rules: [], findings: [] });
  expect(err).toContain('没有找到人员情况表');
});

test('a file that is not there ends with a sentence', async () => {
  const { code, err } = await duban(['ratio', join(seed, 'none.xlsx')]);
  expect(code).toBe(1);
  expect(err).toContain('没有这个文件');
});
