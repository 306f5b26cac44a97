import { numberIn } from '../lexicon/dates';
import { NUMBER } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';
import type { Recurrence } from '../types';

/** Lengths that have a frequency of their own; any other comes back by months. */
const frequency: Readonly<Record<number, Recurrence['freq']>> = { 3: 'quarter', 6: 'half-year', 12: 'year' };

/** 每三个月, 每两个月: every so many months. */
export const everyMonths: Rule = {
  name: 'every-months',
  says: '“每三个月”就是每季度，“每六个月”就是每半年；“每两个月”按月重复，没有写哪一天。',
  examples: ['每两个月', '每三个月', '每6个月一次'],
  starts: '每',
  needs: '月',
  pattern: pattern(
    `(?:每隔?(?:满)?(?<count>${NUMBER})(?:个月(?<end>[底末])?|月(?![底末]))(?![\\d初上中下日份]|的?\\d)|每逢?[单双]月(?:[底末])?)(?:开展|组织|报送|调度|召开)?(?:一次|1次)?`,
  ),
  read: ({ groups }) => {
    const count = groups.count === undefined ? 2 : numberIn(groups.count, 2, 36);
    if (count === null) return null;
    const freq = frequency[count] ?? 'month';
    return { type: 'every', recurrence: { freq, rule: groups.end && freq !== 'month' ? 'end' : null } };
  },
};
