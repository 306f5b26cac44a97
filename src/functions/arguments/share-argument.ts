import { readShare } from '../../domain/compliance/read-share';
import type { Fraction } from '../../domain/compliance/types';
import { FunctionError } from '../function-error';
import { isBlank } from './blank';

/** Denominators of shares that people write: a quotient that equals such a fraction is that fraction. */
const LARGEST_DENOMINATOR = 1000;

/**
 * A share as an exact fraction. Numbers are as Excel keeps percentages: 5% is 0.05, at most 1. A number above 1 is refused,
 * for 5 may mean 5 % or five times. Texts may be 5%, 百分之五, 三分之一.
 */
export function shareArgument(value: unknown, name: string): Fraction {
  if (isBlank(value)) throw new FunctionError('notAvailable', `${name}没有填写，请写成 5% 或“百分之五”。`);
  const share = typeof value === 'number' ? fromNumber(value) : typeof value === 'string' ? readShare(value) : null;
  if (share === null) {
    throw new FunctionError('value', `${name}“${String(value)}”不是比例，请写成 5%、0.05 或“百分之五”。`);
  }
  if (share.num > share.den) {
    throw new FunctionError('value', `${name}“${String(value)}”大于 100%。要写百分之五，请写成 5% 或 0.05，不要写 5。`);
  }
  return share;
}

/** 0.05 → 1/20; ⅚, which no decimal number holds, → 5/6. */
function fromNumber(value: number): Fraction | null {
  if (!Number.isFinite(value) || value < 0) return null;
  for (let den = 1; den <= LARGEST_DENOMINATOR; den++) {
    const num = Math.round(value * den);
    if (num / den === value) return { num, den };
  }
  return decimal(value);
}

/** The digits of a number that is no such fraction, exactly as Excel shows them: 0.12345 → 12345/100000. */
function decimal(value: number): Fraction {
  const places = 15;
  const num = Math.round(value * 10 ** places);
  return { num, den: 10 ** places };
}
