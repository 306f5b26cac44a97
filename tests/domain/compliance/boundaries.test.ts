/** Every comparison on both sides of its threshold; needed, gap and result were worked out by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeUnit } from '../../../src/domain/compliance/evaluate-rule';
import type { Comparison } from '../../../src/domain/compliance/comparison';
import { percentText } from '../../../src/domain/compliance/percent';
import { RATIO_RULES } from '../../../src/domain/compliance/rules';
import type { RatioRule } from '../../../src/domain/compliance/types';

const rows = readFileSync(join(__dirname, 'cases/boundaries.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [Comparison, ...string[]]);

const number = (text: string | undefined) => (text === '-' ? null : Number(text));

test.each(rows)('%s 5 % of %s, %s', (comparison, staff, have, required, gap, result, printed) => {
  const rule = { ...(RATIO_RULES[0] as RatioRule), comparison };
  const [denominator, numerator] = [Number(staff), Number(have)];
  expect(judgeUnit(rule, { unit: '甲局', numerator, denominator })).toMatchObject({
    required: number(required),
    gap: number(gap),
    result,
  });
  if (printed !== '-') expect(percentText(numerator, denominator, comparison)).toBe(printed);
});
