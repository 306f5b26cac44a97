import { DATE_STARTS, MONTH, YEAR, monthsPeriod, numberIn, yearOf } from '../lexicon/dates';
import { pattern, type Rule } from '../grammar/rule';

/** What a month belongs to when it is no time limit: 3月份数据, 6月例会. */
const named = '(?!份?的?(?:数据|报表|例会|月报|工资|税款|考核|统计|情况|当月|销售|产值))';

/** 2020年7月底前, 7月, 7月末: the last day of the month. */
export const month: Rule = {
  name: 'month',
  says: '只写到月的（月底、月末、月前、月内或者只写月份），最后一天是当月最后一天。',
  examples: ['2020年7月底前', '2024年2月末', '10月前', '9月份'],
  starts: DATE_STARTS,
  pattern: pattern(`(?:${YEAR})?${MONTH}月${named}份?(?:月?[底末]|月?(?<early>初))?(?!\\d)`),
  read: ({ groups, slice, text, end }) => {
    const value = numberIn(groups.month, 1, 12);
    if (value === null) return null;
    const period = monthsPeriod(yearOf(groups), value, value);
    if (groups.early) return { type: 'date', period: { ...period, last: { month: value, day: 10 }, vague: true } };
    const loose = !/[底末]$/.test(slice) && /^[之以]?前(?!后)/.test(text.slice(end, end + 3));
    return { type: 'date', period: loose ? { ...period, alternative: 'previous-month' } : period };
  },
};
