import type { RatioResult, UnitRatio } from '../../../src/domain/compliance/types';
import { findRule } from '../../../src/domain/compliance/rules';
import { gapFirst, shareText } from '../../../src/taskpane/state/ratios';

const unit = (name: string, result: RatioResult, gap: number | null): UnitRatio => ({
  unit: name,
  level: null,
  numerator: 1,
  denominator: 20,
  required: 1,
  gap,
  result,
  cells: null,
  why: '',
});

describe('shareText', () => {
  it.each([
    [7, 141, '4.96%'],
    [7, 140, '5.00%'],
    [3, 0, '—'],
    [null, 96, '—'],
    [3, null, '—'],
  ])('%s of %s is %s', (numerator, denominator, text) => {
    const rule = findRule('legal-reviewers');
    expect(rule && shareText({ ...unit('甲', 'met', 0), numerator, denominator }, rule)).toBe(text);
  });
});

describe('gapFirst', () => {
  it('puts the largest gap on top, then what cannot be told, then what is met, in sheet order', () => {
    const units = [
      unit('甲', 'met', 0),
      unit('乙', 'notMet', 1),
      unit('丙', 'notApplicable', null),
      unit('丁', 'insufficient', null),
      unit('戊', 'notMet', 3),
      unit('己', 'met', 0),
    ];
    expect(gapFirst(units).map(({ unit: name }) => name)).toEqual(['戊', '乙', '丁', '甲', '己', '丙']);
  });
});
