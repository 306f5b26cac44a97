import type { Meaning } from '../grammar/meaning';
import { DAY, numberIn } from '../lexicon/dates';
import { NUMBER } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';
import { daysInMonth, monthDayText } from '../resolve/days';
import type { Recurrence } from '../types';

/** Lengths that have a frequency of their own; any other comes back by months. */
const frequency: Readonly<Record<number, Recurrence['freq']>> = { 3: 'quarter', 6: 'half-year', 12: 'year' };

/** 每逢双月20日: six days of the year; without a number the last of each month. */
function onEach(first: 1 | 2, day: number | null): Meaning {
  const months = [0, 2, 4, 6, 8, 10].map((plus) => first + plus);
  const days = months.map((month) => monthDayText(month, Math.min(day ?? 31, daysInMonth(2023, month))));
  return { type: 'every', recurrence: { freq: 'year', rule: days.join(',') } };
}

/** 每三个月, 每两个月: every so many months. */
export const everyMonths: Rule = {
  name: 'every-months',
  says: '“每三个月”就是每季度，“每六个月”就是每半年；“每两个月”按月重复，没有写哪一天；“每逢双月20日”是2月、4月……12月20日。',
  examples: ['每两个月', '每三个月', '每6个月一次'],
  starts: '每',
  needs: '月',
  pattern: pattern(
    `(?:每隔?(?:满)?(?<count>${NUMBER})(?:个月(?<end>[底末])?|月(?![底末]))(?![\\d初上中下日份]|的?\\d)|每逢?(?<parity>[单双])月的?(?:${DAY}[日号]|(?<monthEnd>月?[底末]))?)(?:开展|组织|报送|调度|召开)?(?:一次|1次)?`,
  ),
  read: ({ groups }) => {
    if (groups.parity && (groups.day || groups.monthEnd))
      return onEach(groups.parity === '单' ? 1 : 2, numberIn(groups.day, 1, 31));
    const count = groups.count === undefined ? 2 : numberIn(groups.count, 2, 36);
    if (count === null) return null;
    const freq = frequency[count] ?? 'month';
    return { type: 'every', recurrence: { freq, rule: groups.end && freq !== 'month' ? 'end' : null } };
  },
};
