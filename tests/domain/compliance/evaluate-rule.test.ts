import fc from 'fast-check';
import { evaluateUnits, judgeUnit, ruleState } from '../../../src/domain/compliance/evaluate-rule';
import { meets, needed, whatIf, whatIfDenominator } from '../../../src/domain/compliance/needed';
import { percentText, thresholdText } from '../../../src/domain/compliance/percent';
import { findRule, RATIO_RULES } from '../../../src/domain/compliance/rules';
import type { RatioRule } from '../../../src/domain/compliance/types';

const base = RATIO_RULES[0];
if (!base) throw new Error('no rules');
const five: RatioRule = base;
const third: RatioRule = { ...five, comparison: 'le', threshold: { num: 1, den: 3 }, tone: 'must' };

describe('不少于5%, one unit', () => {
  test.each([
    // staff, reviewers, required, gap, result
    [1, 0, 1, 1, 'notMet'],
    [1, 1, 1, 0, 'met'],
    [19, 0, 1, 1, 'notMet'],
    [19, 1, 1, 0, 'met'],
    [20, 1, 1, 0, 'met'],
    [20, 0, 1, 1, 'notMet'],
    [21, 1, 2, 1, 'notMet'],
    [21, 2, 2, 0, 'met'],
    [40, 2, 2, 0, 'met'],
    [41, 2, 3, 1, 'notMet'],
    [100, 5, 5, 0, 'met'],
    [100, 4, 5, 1, 'notMet'],
    [101, 5, 6, 1, 'notMet'],
    [141, 7, 8, 1, 'notMet'],
    [541, 27, 28, 1, 'notMet'],
    [541, 28, 28, 0, 'met'],
    [540, 27, 27, 0, 'met'],
    [1000000, 50000, 50000, 0, 'met'],
    [1000000, 49999, 50000, 1, 'notMet'],
  ])('%i staff, %i reviewers', (denominator, numerator, required, gap, result) => {
    expect(judgeUnit(five, { unit: '甲局', numerator, denominator })).toMatchObject({ required, gap, result });
  });

  test.each([
    ['zero staff', 0, 0, { required: null, gap: null, result: 'notApplicable' }],
    ['zero staff, reviewers unknown', 0, null, { required: null, gap: null, result: 'notApplicable' }],
    ['reviewers blank', 81, null, { required: 5, gap: null, result: 'insufficient' }],
    ['staff blank', null, 3, { required: null, gap: null, result: 'insufficient' }],
    ['both blank', null, null, { required: null, gap: null, result: 'insufficient' }],
    ['more reviewers than staff', 3, 4, { required: 1, gap: null, result: 'insufficient' }],
  ])('%s', (_case, denominator, numerator, expected) => {
    expect(judgeUnit(five, { unit: '甲局', numerator, denominator })).toMatchObject(expected);
  });

  test('4.96 % is printed as it is and said to fall short', () => {
    const { why } = judgeUnit(five, { unit: '市局机关', numerator: 7, denominator: 141 });
    expect(why).toBe(
      '市局机关：法制审核人员7人÷执法人员总数141人=4.96%，低于5%，未达标；至少需8人，再配1人即达标；属“原则上”要求，可记录原因。',
    );
  });
});

describe('不超过三分之一, one unit', () => {
  test.each([
    [9, 3, 3, 0, 'met'],
    [9, 4, 3, 1, 'notMet'],
    [10, 3, 3, 0, 'met'],
    [10, 4, 3, 1, 'notMet'],
    [2, 1, 0, 1, 'notMet'],
  ])('of %i, %i', (denominator, numerator, required, gap, result) => {
    expect(judgeUnit(third, { unit: '甲局', numerator, denominator })).toMatchObject({ required, gap, result });
  });
});

describe('several units', () => {
  const units = [
    { unit: '甲', numerator: 1, denominator: 100 },
    { unit: '乙', numerator: 9, denominator: 20 },
    { unit: '丙', numerator: null, denominator: 500 },
    { unit: '丁', numerator: 0, denominator: 0 },
  ];

  test('the total is Σ ÷ Σ over units with both counts, never a mean of percentages', () => {
    const { total, metCount, judgedCount } = evaluateUnits(five, units);
    expect(total).toMatchObject({ numerator: 10, denominator: 120, required: 6, result: 'met' });
    expect({ metCount, judgedCount }).toEqual({ metCount: 1, judgedCount: 2 });
    expect(total.why).toContain('有2个单位未计入');
  });

  test('no unit with both counts gives no total', () => {
    expect(evaluateUnits(five, []).total).toMatchObject({ numerator: null, result: 'insufficient' });
  });

  const anyUnit = fc.record({
    unit: fc.constantFrom('甲', '乙', '丙'),
    numerator: fc.option(fc.nat(2000)),
    denominator: fc.option(fc.nat(2000)),
  });

  test('order of units never matters', () => {
    fc.assert(
      fc.property(fc.array(anyUnit), (list) => {
        const there = evaluateUnits(five, list);
        const back = evaluateUnits(five, [...list].reverse());
        expect(back.total).toEqual(there.total);
        expect([...back.units].reverse()).toEqual(there.units);
      }),
    );
  });
});

describe('properties of needed', () => {
  const threshold = fc.record({ num: fc.nat(1000), den: fc.integer({ min: 1, max: 1000 }) });

  test.each(['ge', 'gt'] as const)('%s: it is the least numerator that meets the rule', (comparison) => {
    fc.assert(
      fc.property(fc.nat(1_000_000), threshold, (denominator, fraction) => {
        const rule = { comparison, threshold: fraction };
        const least = needed(denominator, rule);
        expect(meets(least, denominator, rule)).toBe(true);
        if (least > 0) expect(meets(least - 1, denominator, rule)).toBe(false);
      }),
    );
  });

  test.each(['le', 'lt'] as const)('%s: it is the greatest numerator that meets the rule', (comparison) => {
    fc.assert(
      fc.property(fc.nat(1_000_000), threshold, (denominator, fraction) => {
        const rule = { comparison, threshold: fraction };
        const most = needed(denominator, rule);
        // Nothing is less than 0 %.
        if (most >= 0) expect(meets(most, denominator, rule)).toBe(true);
        expect(meets(most + 1, denominator, rule)).toBe(false);
      }),
    );
  });

  test('a printed percentage is never on the better side of the threshold when the rule is not met', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom('ge', 'gt', 'le', 'lt'),
        (above, below, comparison) => {
          const rule = { comparison, threshold: { num: 5, den: 100 } } as const;
          const printed = Number.parseFloat(percentText(above, below, comparison));
          const holds = { ge: printed >= 5, gt: printed > 5, le: printed <= 5, lt: printed < 5 };
          expect(meets(above, below, rule)).toBe(holds[comparison]);
        },
      ),
    );
  });
});

test.each([
  [7, 141, 'ge', '4.96%'],
  [5, 100, 'ge', '5.00%'],
  [1, 3, 'ge', '33.33%'],
  [1, 3, 'le', '33.34%'],
  [0, 7, 'ge', '0.00%'],
  [7, 7, 'le', '100.00%'],
  [4999, 100000, 'ge', '4.99%'],
] as const)('%i of %i (%s) prints %s', (above, below, comparison, text) => {
  expect(percentText(above, below, comparison)).toBe(text);
});

test('thresholds in words', () => {
  expect(thresholdText({ num: 5, den: 100 })).toBe('5%');
  expect(thresholdText({ num: 55, den: 1000 })).toBe('5.5%');
  expect(thresholdText({ num: 1, den: 3 })).toBe('1/3');
});

test('what if', () => {
  expect(whatIf({ numerator: 6, denominator: 141 }, five)).toBe('再配2人即达标');
  expect(whatIf({ numerator: 5, denominator: 100 }, five)).toBe('正好达标');
  expect(whatIf({ numerator: 7, denominator: 100 }, five)).toBe('已达标，超出2人');
  expect(whatIf({ numerator: 5, denominator: 9 }, third)).toBe('减少2人即达标');
  expect(whatIfDenominator(150, five, '执法人员', '人')).toBe('若执法人员为150人，需8人');
});

test('on the due day the rule is still open', () => {
  expect(ruleState(five, '2020-07-31')).toBe('open');
  expect(ruleState(five, '2020-08-01')).toBe('passed');
  expect(ruleState({ ...five, due: null }, '2020-08-01')).toBe('undated');
});

test('rules have ids of their own and are found by them', () => {
  expect(new Set(RATIO_RULES.map(({ id }) => id)).size).toBe(RATIO_RULES.length);
  expect(findRule('legal-reviewers')).toMatchObject({ threshold: { num: 5, den: 100 }, due: '2020-07-31' });
  expect(findRule('nothing')).toBeNull();
});
