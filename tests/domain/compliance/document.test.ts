import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeUnit } from '../../../src/domain/compliance/evaluate-rule';
import { percentText } from '../../../src/domain/compliance/percent';
import { PLAN_RATIOS } from '../../../src/domain/compliance/plan-ratio-words';
import { findRule, RATIO_RULES } from '../../../src/domain/compliance/rules';

/** The tables of docs/ratios.md say what the program does. */

const text = readFileSync(join(__dirname, '../../../docs/ratios.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('every rule stands in the document with its counts', () => {
  const listed = rows.filter(([id = '']) => findRule(id) !== null).map((row) => row.slice(0, 4));
  expect(listed).toEqual(
    RATIO_RULES.map(({ id, title, numerator, denominator }) => [id, title, numerator, denominator]),
  );
});

test('every ratio of the plan stands in the document with its formula', () => {
  for (const { title, formula } of PLAN_RATIOS)
    expect(rows.map((row) => row.slice(0, 2))).toContainEqual([title, formula]);
});

const examples = rows.filter(([first = '']) => /^\d+$/.test(first));

test.each(examples)('%s staff, %s reviewers', (staff, reviewers, share, required, gap, result) => {
  const rule = findRule('legal-reviewers');
  if (!rule) throw new Error('no rule');
  const [denominator, numerator] = [Number(staff), Number(reviewers)];
  const unit = judgeUnit(rule, { unit: '甲', numerator, denominator });
  expect(percentText(numerator, denominator, 'ge')).toBe(share);
  expect(unit).toMatchObject({
    required: Number(required),
    gap: Number(gap),
    result: result === '达标' ? 'met' : 'notMet',
  });
});

test('the document has examples', () => expect(examples).toHaveLength(7));
