import { DAY, DATE_STARTS, MONTH, YEAR, dayPeriod, numberIn, yearOf } from '../lexicon/dates';
import { LIMIT } from '../lexicon/limits';
import { pattern, type Rule } from '../grammar/rule';

/** 9月30日前; 日 may be missing before a limit word or at the end of a clause (2019年6月30前). */
export const monthDay: Rule = {
  name: 'month-day',
  says: '写明月、日的，最后一天就是那一天（含当天）；漏写“日”字的照样认。没有写年份的，用前一个日期的年份，再没有就用文件年份。',
  examples: ['2019年9月30日前', '7月31日前', '2019年6月30前', '二〇二〇年七月廿五日'],
  starts: DATE_STARTS,
  needs: '月',
  pattern: pattern(`(?:${YEAR})?${MONTH}月份?的?${DAY}(?:[日号]|(?=${LIMIT}|[-~至到，。；、（）\\n]|完成|$))`),
  read: ({ groups }) => {
    const month = numberIn(groups.month, 1, 12);
    const day = numberIn(groups.day, 1, 99);
    if (month === null || day === null) return null;
    return { type: 'date', period: dayPeriod(yearOf(groups), month, day) };
  },
};
