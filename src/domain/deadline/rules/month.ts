import { endsWithOneOf } from '../lexicon/characters';
import { DATE_STARTS, MONTH, YEAR, monthsPeriod, numberIn, yearOf } from '../lexicon/dates';
import { namesThing } from '../lexicon/neighbours';
import { pattern, type Rule } from '../grammar/rule';

/** 5月—12月数据审核: the end of a window is no part of a name. */
const inWindow = (text: string, at: number): boolean => at > 0 && '-~至到'.includes(text.charAt(at - 1));

/** 2020年7月底前, 7月, 7月末: the last day of the month. */
export const month: Rule = {
  name: 'month',
  says: '只写到月的（月底、月末、月前、月内或者只写月份），最后一天是当月最后一天。',
  examples: ['2020年7月底前', '2024年2月末', '10月前', '9月份'],
  starts: DATE_STARTS,
  needs: '月底',
  pattern: pattern(`(?:${YEAR})?${MONTH}(?:月份?|(?<=年\\d{1,2})(?=底前))(?:月?[底末]|月?(?<early>初)|(?!\\d))`),
  read: ({ groups, slice, text, at, end }) => {
    const value = numberIn(groups.month, 1, 12);
    if (value === null || (!inWindow(text, at) && namesThing(text, end))) return null;
    const period = monthsPeriod(yearOf(groups), value, value);
    if (groups.early) return { type: 'date', period: { ...period, last: { month: value, day: 10 }, vague: true } };
    const loose = !endsWithOneOf(slice, '底末') && /^[之以]?前(?!后)/.test(text.slice(end, end + 3));
    return { type: 'date', period: loose ? { ...period, alternative: 'previous-month' } : period };
  },
};
