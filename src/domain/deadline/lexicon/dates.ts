/** Named pieces of a calendar date; every date rule is put together from these. */
import type { MonthDay, Period, YearRef } from '../grammar/meaning';
import type { Groups } from '../grammar/rule';
import { DIGITS, NUMBER, NUMERAL_STARTS, parseNumber, parseYear } from './numerals';

/** Words for a year, counted from the document's or from the one before it in the text. */
const countedYears: Readonly<Record<string, { plus: number; from: 'document' | 'previous' }>> = {
  今年: { plus: 0, from: 'document' },
  本年: { plus: 0, from: 'document' },
  当年: { plus: 0, from: 'previous' },
  同年: { plus: 0, from: 'previous' },
  明年: { plus: 1, from: 'document' },
  来年: { plus: 1, from: 'document' },
  下一年: { plus: 1, from: 'previous' },
  下年: { plus: 1, from: 'previous' },
  次年: { plus: 1, from: 'previous' },
  翌年: { plus: 1, from: 'previous' },
  后年: { plus: 2, from: 'document' },
  去年: { plus: -1, from: 'document' },
  上年: { plus: -1, from: 'document' },
};

/** The characters that a named year can begin with. */
export const YEAR_STARTS = `${DIGITS}二今本当同明来下次翌后去上`;

/** Four digits, or two of this century where a month, a quarter or 底 follows (24年6月). */
const yearDigits = '(?:19|20|21)\\d{2}|[1-4]\\d(?=年(?:\\d|[一二三四上下年底末]))|二[〇零][〇零一二三四五六七八九]{2}';

/** 2024上半年, 2024-Q1, 2024.一季度, 2024底: forms and exports leave 年 out where what follows says what the number is. */
const yearLeftOut = '[.-]?(?=[上下]半年|第?[一二三四1-4]季|[QqHh][1-4](?![\\dA-Za-z])|[底末](?:$|[前，。；完]))';

/** 2024年, 24年, 二〇二四年, 今年, 次年; with 度 and 的. */
export const YEAR = `(?:(?<year>${yearDigits})(?:年|(?<=[\\d〇零一二三四五六七八九]{4})${yearLeftOut})|(?<yearWord>${Object.keys(countedYears).join('|')}))度?的?`;

/** A month's number, 元 for the first; 月 is left to the rule. */
export const MONTH = `(?<month>${NUMBER}|元)`;
export const DAY = `(?<day>${NUMBER})`;

/** The characters that a date can begin with. */
export const DATE_STARTS = `${NUMERAL_STARTS}${YEAR_STARTS}元`;

/** The year that a match names, null when it names none. */
export function yearOf(groups: Groups): YearRef | null {
  if (groups.year) {
    const year = parseYear(groups.year);
    return year === null ? null : { kind: 'said', year };
  }
  const counted = groups.yearWord === undefined ? undefined : countedYears[groups.yearWord];
  return counted ? { kind: 'counted', ...counted } : null;
}

/** A number within bounds, else null. */
export function numberIn(text: string | undefined, low: number, high: number): number | null {
  const value = text === undefined ? null : text === '元' ? 1 : parseNumber(text);
  return value !== null && value >= low && value <= high ? value : null;
}

/** A period; all are made here, for objects of one shape are read faster. */
export function periodOf(
  year: YearRef | null,
  first: MonthDay,
  last: MonthDay,
  { lastYear = null, vague = false, window = false, alternative = null }: Partial<Period> = {},
): Period {
  return { year, first, last, lastYear, vague, window, alternative };
}

/** One day as a period. */
export function dayPeriod(year: YearRef | null, month: number | null, day: number): Period {
  const only: MonthDay = { month, day };
  return periodOf(year, only, only);
}

/** Whole months, both included, as a period. */
export function monthsPeriod(year: YearRef | null, first: number, last: number): Period {
  return periodOf(year, { month: first, day: 1 }, { month: last, day: 'end' });
}

/** Whole years, both included, as a window. */
export function yearsPeriod(year: YearRef, lastYear: YearRef): Period {
  return periodOf(year, { month: 1, day: 1 }, { month: 12, day: 'end' }, { lastYear, window: true });
}
