import type { Meaning } from '../grammar/meaning';
import { pattern, type Rule } from '../grammar/rule';
import { DATE_STARTS, DAY, YEAR, dayPeriod, monthsPeriod, numberIn, yearOf } from '../lexicon/dates';
import { isListMark } from '../lexicon/list-marks';
import { NUMBER } from '../lexicon/numerals';

const mark = '[、，和及与]';
const piece = `${mark}${NUMBER}`;
const list = `(?<list>${NUMBER}(?:${piece})(?:${piece})?(?:${piece})?(?:${piece})?(?:${piece})?)`;

/** 3、6、9、12月底前: several months that share one 月 and one limit. */
export const monthList: Rule = {
  name: 'month-list',
  says: '“3、6、9、12月底前”是几个月份，每个月的最后一天各是一个节点；“6月、12月的25日前”各到25日。',
  examples: ['3、6、9、12月底前', '2024年6、12月底前', '6月、12月的25日前'],
  starts: DATE_STARTS,
  needs: '、，和及与 月',
  pattern: pattern(
    `(?:${YEAR})?(?:${list}月份?(?:月?[底末]|(?=[前，。；、）\\n]|内|各|$))(?!\\d)|${list.replaceAll(piece, `月?${piece}`).replace('list', 'months')}月份?的${DAY}[日号])`,
  ),
  read: ({ groups, text, at }): readonly Meaning[] | null => {
    if (isListMark(text, at)) return null;
    const year = yearOf(groups);
    const day = numberIn(groups.day, 1, 31);
    const months = (groups.list ?? groups.months ?? '').split(/月?[、，和及与]/).map((month) => numberIn(month, 1, 12));
    if (months.some((month) => month === null)) return null;
    return months.map((month) => ({
      type: 'date',
      period: day === null ? monthsPeriod(year, month ?? 1, month ?? 1) : dayPeriod(year, month, day),
    }));
  },
};
