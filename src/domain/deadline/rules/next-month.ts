import { DAY, numberIn } from '../lexicon/dates';
import { pattern, type Rule } from '../grammar/rule';
import { twoDigits } from '../resolve/days';

/** 次月10日前: every month, on the 10th of the month after. */
export const nextMonth: Rule = {
  name: 'next-month',
  says: '“次月10日前”每月一次，上个月的事在下个月10日到期。',
  examples: ['次月10日前', '每月情况于次月5日前报送'],
  starts: '次翌月',
  needs: '次翌后',
  pattern: pattern(`(?:[次翌]月的?|月后(?=\\d{1,2}[日号]))(?:${DAY}[日号]|(?<end>月?[底末])|上旬)?`),
  read: ({ groups, slice }) => {
    const day = numberIn(groups.day, 1, 31);
    const rule =
      day !== null ? `next-${twoDigits(day)}` : slice.endsWith('上旬') ? 'next-10' : groups.end ? 'end' : null;
    return { type: 'every', recurrence: { freq: 'month', rule } };
  },
};
