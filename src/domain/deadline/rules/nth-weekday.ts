import { pattern, type Rule } from '../grammar/rule';
import { DATE_STARTS, MONTH, YEAR, numberIn, periodOf, yearOf } from '../lexicon/dates';
import { weekdayNumber } from '../lexicon/weekdays';

const ordinals = '一二三四五';

/** 5月第三个星期日, 6月第一个周五, 9月最后一个星期六. */
export const nthWeekday: Rule = {
  name: 'nth-weekday',
  says: '“5月第三个星期日”按日历数到那一天。',
  examples: ['5月第三个星期日', '2024年6月第一个周五前', '9月最后一个星期六'],
  starts: DATE_STARTS,
  needs: '周星礼',
  pattern: pattern(
    `(?:${YEAR})?${MONTH}月份?的?(?:第(?<nth>[${ordinals}])个?|(?<last>最后一?个?))(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])`,
  ),
  read: ({ groups }) => {
    const month = numberIn(groups.month, 1, 12);
    const weekday = weekdayNumber(groups.weekday ?? '');
    if (month === null || weekday === null) return null;
    const nth = groups.last === undefined ? ordinals.indexOf(groups.nth ?? '') + 1 : 'last';
    const day = { month, day: { nth, weekday } } as const;
    return { type: 'date', period: periodOf(yearOf(groups), day, day) };
  },
};
