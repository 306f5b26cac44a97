import type { Meaning } from '../grammar/meaning';
import { pattern, type Rule } from '../grammar/rule';
import { namesThing } from '../lexicon/neighbours';
import { YEAR, YEAR_STARTS, monthsPeriod, yearOf } from '../lexicon/dates';

/** 上半年 = 30 June, 下半年 = 31 December, 年中 = 30 June. */
export const halfYear: Rule = {
  name: 'half-year',
  says: '上半年（年中）最后一天是6月30日，下半年是12月31日。',
  examples: ['上半年', '2024年下半年', '2024上半年', '明年上半年底前完成', '年中'],
  starts: `${YEAR_STARTS}年`,
  needs: '半中Hh',
  pattern: pattern(
    `(?:${YEAR})?(?:(?<both>上、下半年|上半年和下半年|上下半年)|(?<half>[上下])半年度?|(?<=[\\d年.-])[Hh](?<latin>[12])(?![\\dA-Za-z])|年中(?![秋国央心小学考]))(?:[底末内])?`,
  ),
  read: ({ groups, text, end }): Meaning | readonly Meaning[] | null => {
    if (namesThing(text, end)) return null;
    const year = yearOf(groups);
    const first: Meaning = { type: 'date', period: monthsPeriod(year, 1, 6) };
    const second: Meaning = { type: 'date', period: monthsPeriod(year, 7, 12) };
    if (groups.both) return [first, second];
    return groups.half === '下' || groups.latin === '2' ? second : first;
  },
};
