import { DATE_STARTS, DAY, MONTH, YEAR, numberIn, yearOf, periodOf } from '../lexicon/dates';
import { NUMBER } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';

/** 3月1-15日: days whose first has no 日 of its own. */
export const daySpan: Rule = {
  name: 'day-span',
  says: '“3月1—15日”从头一天开始，到后一天为止。',
  examples: ['3月1-15日', '2024年6月1至30日'],
  starts: DATE_STARTS,
  needs: '-~至到 日号',
  pattern: pattern(`(?:${YEAR})?${MONTH}月份?${DAY}(?:[-~]{1,2}|[至到])(?<last>${NUMBER})[日号]`),
  read: ({ groups }) => {
    const month = numberIn(groups.month, 1, 12);
    const first = numberIn(groups.day, 1, 99);
    const last = numberIn(groups.last, 1, 99);
    if (month === null || first === null || last === null) return null;
    return {
      type: 'date',
      period: periodOf(yearOf(groups), { month, day: first }, { month, day: last }, { window: true }),
    };
  },
};
