import { parseNumber } from '../deadline/lexicon/numerals';
import type { Fraction } from './types';

const DIGITS = '零一二三四五六七八九';

/** 12.5 or 五点五 as digits and how many of them stand behind the point. */
function decimal(text: string): { readonly digits: number; readonly scale: number } | null {
  const arabic = /^(?<whole>\d+)(?:\.(?<rest>\d{1,4}))?$/u.exec(text);
  if (arabic) {
    const { whole = '', rest = '' } = arabic.groups ?? {};
    return { digits: Number(whole + rest), scale: 10 ** rest.length };
  }
  const [whole = '', rest = ''] = text.split('点');
  const integer = parseNumber(whole);
  if (integer === null) return null;
  const tail = [...rest].map((digit) => DIGITS.indexOf(digit)).join('');
  return { digits: Number(`${integer}${tail}`), scale: 10 ** rest.length };
}

const BASES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000 };
const NUMBER = '(?:\\d+(?:\\.\\d{1,4})?|[零一二三四五六七八九十百两]+(?:点[零一二三四五六七八九]+)?)';

/** A share in any of its spellings: 5%, 百分之五, 千分之三, 三分之一, 七成, 一半. Groups stay unnamed to be used inside others. */
export const SHARE = `(?:\\d+(?:\\.\\d{1,4})?\\s*[%％‰]|[百千万]分之${NUMBER}|百分百|[二三四五六七八九十百]{1,3}分之[一二三四五六七八九十]{1,3}|[一二三四五六七八九]成|\\d{1,2}/\\d{1,2}|一半|半数)`;

/**
 * Reads a share as an exact fraction; null when it is none.
 *
 * @example readShare('百分之五') // { num: 5, den: 100 }
 * @example readShare('12.5%') // { num: 125, den: 1000 }
 */
export function readShare(text: string): Fraction | null {
  const bare = text.normalize('NFKC').replace(/\s/gu, '');
  if (bare === '一半' || bare === '半数') return { num: 1, den: 2 };
  if (bare === '百分百') return { num: 100, den: 100 };
  if (/^.成$/u.test(bare)) return fraction(parseNumber(bare.slice(0, -1)), 10);
  const slash = /^(?<num>\d{1,2})\/(?<den>\d{1,2})$/u.exec(bare)?.groups;
  if (slash) return fraction(Number(slash['num']), Number(slash['den']));
  const sign = /^(?<number>.+?)(?<sign>[%‰])$/u.exec(bare)?.groups;
  if (sign) return scaled(sign['number'] ?? '', sign['sign'] === '‰' ? 1000 : 100);
  const based = /^(?<base>[百千万])分之(?<number>.+)$/u.exec(bare)?.groups;
  if (based) return scaled(based['number'] ?? '', BASES[based['base'] ?? ''] ?? 100);
  const parts = /^(?<den>.+)分之(?<num>.+)$/u.exec(bare)?.groups;
  return parts ? fraction(parseNumber(parts['num'] ?? ''), parseNumber(parts['den'] ?? '')) : null;
}

function scaled(text: string, base: number): Fraction | null {
  const number = decimal(text);
  return number === null ? null : fraction(number.digits, number.scale * base);
}

function fraction(num: number | null, den: number | null): Fraction | null {
  return num === null || den === null || den <= 0 || num < 0 ? null : { num, den };
}
