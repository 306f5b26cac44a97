import { COMPARISONS, type Comparison } from './comparison';
import type { Fraction } from './types';

/** Digits behind the point in a printed percentage. */
const SCALE = 100;

/**
 * A share as a percentage with two digits, cut so that it never stands on the other side of the threshold: down for 不少于
 * and 低于, up for 不超过 and 超过. The denominator must be above 0.
 *
 * @example percentText(7, 141, 'ge') // '4.96%'
 * @example percentText(5001, 100000, 'le') // '5.01%'
 */
export function percentText(numerator: number, denominator: number, comparison: Comparison): string {
  const scaled = BigInt(numerator) * BigInt(100 * SCALE);
  const below = BigInt(denominator);
  const cut = COMPARISONS[comparison].cut === 'down' ? scaled / below : (scaled + below - 1n) / below;
  const digits = String(cut).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

/**
 * A threshold in words: hundredths as a percentage, anything else as a fraction.
 *
 * @example thresholdText({ num: 5, den: 100 }) // '5%'
 * @example thresholdText({ num: 1, den: 3 }) // '1/3'
 */
export function thresholdText({ num, den }: Fraction): string {
  const hundredths = (num * 10000) / den;
  return Number.isInteger(hundredths) ? `${hundredths / 100}%` : `${num}/${den}`;
}
