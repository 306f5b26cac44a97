import { COMPARISONS } from './comparison';
import { needed, whatIf } from './needed';
import { percentText, thresholdText } from './percent';
import type { RatioRule } from './types';

/** A unit with its two counts, as far as they are known. */
export interface RatioInput {
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** `法制审核人员7人÷执法人员总数141人=4.96%`. */
function quotient(rule: RatioRule, numerator: number, denominator: number): string {
  const word = rule.measureWord ?? '';
  const share = percentText(numerator, denominator, rule.comparison);
  return `${rule.numerator}${numerator}${word}÷${rule.denominator}${denominator}${word}=${share}`;
}

/** The sum as an inspector would check it: both counts, the share, the threshold, what is missing. */
export function explainJudged(
  rule: RatioRule,
  unit: string,
  numerator: number,
  denominator: number,
  met: boolean,
): string {
  const word = rule.measureWord ?? '';
  const threshold = thresholdText(rule.threshold);
  const { side, good, bad } = COMPARISONS[rule.comparison];
  const least = `${side === 'ge' ? '至少需' : '最多可有'}${needed(denominator, rule)}${word}`;
  const sum = `${unit}：${quotient(rule, numerator, denominator)}`;
  if (met) return `${sum}，${good}${threshold}，达标（${least}）。`;
  const advice = whatIf({ numerator, denominator, measureWord: word }, rule);
  const tone = rule.tone === 'principle' ? '；属“原则上”要求，可记录原因' : '';
  return `${sum}，${bad}${threshold}，未达标；${least}，${advice}${tone}。`;
}

/** Why no ratio is shown. */
export function explainMissing(rule: RatioRule, { unit, numerator, denominator }: RatioInput): string {
  const missing = [numerator === null ? rule.numerator : '', denominator === null ? rule.denominator : ''];
  const names = missing.filter((name) => name !== '').join('、');
  return `${unit}：${names}未填或无法认定，不能计算；空白不按0计，请补填后再算。`;
}

/** Zero below the line. */
export function explainNothing(rule: RatioRule, unit: string): string {
  return `${unit}：${rule.denominator}为0，本项不适用。`;
}

/** More above the line than below, where those above are part of those below. */
export function explainImpossible(rule: RatioRule, unit: string, numerator: number, denominator: number): string {
  const word = rule.measureWord ?? '';
  return `${unit}：${rule.numerator}${numerator}${word}多于${rule.denominator}${denominator}${word}，数据有误，不作判定；请核对两个数。`;
}
