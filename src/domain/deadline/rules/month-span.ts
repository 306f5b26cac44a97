import { DATE_STARTS, MONTH, YEAR, numberIn, yearOf, periodOf } from '../lexicon/dates';
import { NUMBER } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';

/** 3-6月, 2024年1至2月: months whose first has no 月 of its own. */
export const monthSpan: Rule = {
  name: 'month-span',
  says: '“3—6月”从头一个月的第一天开始，到最后一个月的最后一天为止。',
  examples: ['3-6月', '2024年3—6月', '1—12月'],
  starts: DATE_STARTS,
  needs: '-~至到 月.',
  pattern: pattern(
    `(?:${YEAR}|(?<plainYear>(?:19|20)\\d{2})[./])?${MONTH}(?:[-~]{1,2}|[至到])(?<last>${NUMBER})(?:月份?(?:月?[底末])?|(?<=\\d[.]\\d{1,2}[-~]\\d{1,2})(?=$))(?!\\d)`,
  ),
  read: ({ groups }) => {
    const first = numberIn(groups.month, 1, 12);
    const last = numberIn(groups.last, 1, 12);
    if (first === null || last === null) return null;
    const year = groups.plainYear ? ({ kind: 'said', year: Number(groups.plainYear) } as const) : yearOf(groups);
    return {
      type: 'date',
      period: periodOf(year, { month: first, day: 1 }, { month: last, day: 'end' }, { window: true }),
    };
  },
};
