import type { Meaning } from '../grammar/meaning';
import { pattern, type Rule } from '../grammar/rule';
import { DATE_STARTS, YEAR, monthsPeriod, numberIn, yearOf } from '../lexicon/dates';
import { isListMark } from '../lexicon/list-marks';
import { NUMBER } from '../lexicon/numerals';

const mark = '[、，和及与]';
const piece = `${mark}${NUMBER}`;

/** 3、6、9、12月底前: several months that share one 月 and one limit. */
export const monthList: Rule = {
  name: 'month-list',
  says: '“3、6、9、12月底前”是几个月份，每个月的最后一天各是一个节点。',
  examples: ['3、6、9、12月底前', '2024年6、12月底前'],
  starts: DATE_STARTS,
  needs: '、，和及与',
  pattern: pattern(
    `(?:${YEAR})?(?<list>${NUMBER}(?:${piece})(?:${piece})?(?:${piece})?(?:${piece})?(?:${piece})?)月份?(?:月?[底末]|(?=[前，。；、）\\n]|内|各|$))(?!\\d)`,
  ),
  read: ({ groups, text, at }): readonly Meaning[] | null => {
    if (isListMark(text, at)) return null;
    const year = yearOf(groups);
    const months = (groups.list ?? '').split(/[、，和及与]/).map((month) => numberIn(month, 1, 12));
    if (months.some((month) => month === null)) return null;
    return months.map((month) => ({ type: 'date', period: monthsPeriod(year, month ?? 1, month ?? 1) }));
  },
};
