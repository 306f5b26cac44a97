import type { Meaning, YearRef } from '../grammar/meaning';
import { pattern, type Rule } from '../grammar/rule';
import { YEAR, YEAR_STARTS, monthsPeriod, numberIn, yearOf } from '../lexicon/dates';
import { namesThing } from '../lexicon/neighbours';
import { NUMERAL_STARTS } from '../lexicon/numerals';

const q = '[一二三四1-4]';

/** 一季度 = 31 March …; 前三季度 = 30 September; 二、三季度 and 一至三季度 are windows, 一、三季度 are two dates. */
export const quarter: Rule = {
  name: 'quarter',
  says: '一、二、三、四季度最后一天分别是3月31日、6月30日、9月30日、12月31日；“前三季度”到9月30日。',
  examples: ['一季度', '2024年三季度末前完成', '前三季度', '2024年Q3', '2024-Q3'],
  starts: `${NUMERAL_STARTS}${YEAR_STARTS}第前首Qq`,
  needs: '季Qq',
  pattern: pattern(
    `(?:${YEAR})?第?(?:(?<list>${q}(?:[、和]第?${q}){2,3})|(?<first>${q})(?:(?<apart>[、和])|(?:季度?)?[至到-])第?(?<last>${q})|前(?<sofar>[两二三])个?|(?<one>${q}|首个?)|[Qq](?<latin>[1-4])(?![\\dA-Za-z]))(?:季度|季(?=[末底前])|(?<=[Qq]\\d))[末底内]?`,
  ),
  read: ({ groups, text, end }): Meaning | readonly Meaning[] | null => {
    if (namesThing(text, end)) return null;
    const year = yearOf(groups);
    if (groups.list) return quartersIn(groups.list).map((one) => quarterOf(year, one));
    if (groups.sofar) return { type: 'date', period: monthsPeriod(year, 1, 3 * (numberIn(groups.sofar, 2, 3) ?? 2)) };
    const one = groups.one?.startsWith('首') ? '1' : (groups.one ?? groups.latin);
    const last = numberIn(groups.last ?? one, 1, 4);
    const first = numberIn(groups.first ?? one, 1, 4);
    if (first === null || last === null || last < first) return null;
    if (groups.apart && last > first + 1) return [quarterOf(year, first), quarterOf(year, last)];
    const period = monthsPeriod(year, 3 * first - 2, 3 * last);
    return { type: 'date', period: groups.first ? { ...period, window: true } : period };
  },
};

const quarterOf = (year: YearRef | null, one: number): Meaning => ({
  type: 'date',
  period: monthsPeriod(year, 3 * one - 2, 3 * one),
});

/** Three or more are dates of their own. */
const quartersIn = (list: string): number[] => list.split(/[、和]第?/).flatMap((one) => numberIn(one, 1, 4) ?? []);
