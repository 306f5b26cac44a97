/** Numbers as offices write them: 12, 十二, 二十, 廿五, 两. */

const digitOf: ReadonlyMap<string, number> = new Map([
  ['〇', 0],
  ['零', 0],
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);
const tensOf: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['廿', 20],
  ['卅', 30],
]);

/** The characters a number can begin with. */
export const DIGITS = '0123456789';
export const NUMERAL_STARTS = `${DIGITS}一二两三四五六七八九十廿卅`;

/** A number of up to three digits, Arabic or Chinese, as a pattern piece. */
export const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十百〇零廿卅]{1,5})';

/** The value of up to four Arabic digits, null for anything else. */
function arabicNumber(text: string): number | null {
  if (text.length === 0 || text.length > 4) return null;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The value of a number below 1000.
 * @example parseNumber('十二') // 12
 * @example parseNumber('廿五') // 25
 * @returns null when the characters are no number (十十, 一二)
 */
export function parseNumber(text: string): number | null {
  const arabic = arabicNumber(text);
  if (arabic !== null) return arabic;
  let total = 0;
  let digit: number | null = null;
  let room = 1000;
  for (const character of text) {
    const value = digitOf.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const unit = character === '百' ? 100 : tensOf.get(character);
    if (unit === undefined || unit >= room * 10) return null;
    const scale = unit === 100 ? 100 : 10;
    if (scale >= room) return null;
    const factor = unit > 10 && scale === 10 ? unit / 10 : (digit ?? 1);
    if (factor === 0) return null;
    total += factor * scale;
    room = scale;
    digit = null;
  }
  if (digit !== null && room <= 1) return null;
  return total + (digit ?? 0);
}

/**
 * The year that digits name: 2024, 二〇二四, or two digits of this century (24 → 2024).
 * @returns null when they name none
 */
export function parseYear(text: string): number | null {
  let value = arabicNumber(text) ?? 0;
  for (const character of value > 0 ? '' : text) {
    const digit = digitOf.get(character) ?? (character >= '0' && character <= '9' ? Number(character) : null);
    if (digit === null) return null;
    value = value * 10 + digit;
  }
  return value < 100 ? 2000 + value : value;
}
