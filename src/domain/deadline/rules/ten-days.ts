import type { MonthDay } from '../grammar/meaning';
import { pattern, type Rule } from '../grammar/rule';
import { DATE_STARTS, MONTH, YEAR, numberIn, yearOf, periodOf } from '../lexicon/dates';

/** First and last day of the parts of a month. */
const parts: Readonly<Record<string, readonly [number, MonthDay['day']]>> = {
  上中旬: [1, 20],
  中上旬: [1, 20],
  中下旬: [11, 'end'],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 'end'],
  上半月: [1, 15],
  下半月: [16, 'end'],
  中: [11, 15],
};

/** 6月上旬 = the 10th, 中旬 = the 20th, 下旬 = the last day; 6月中 = the 15th. */
export const tenDays: Rule = {
  name: 'ten-days',
  says: '上旬到10日，中旬到20日，下旬到月底；“6月中”到15日。',
  examples: ['6月上旬', '2024年11月中旬前', '2024年2月下旬', '5月中下旬'],
  starts: DATE_STARTS,
  needs: '旬中半',
  pattern: pattern(
    `(?:${YEAR})?${MONTH}月份?的?(?<part>上中旬|中上旬|中下旬|上旬|中旬|下旬|上半月|下半月|中(?![旬心秋小学期考央]))末?`,
  ),
  read: ({ groups }) => {
    const month = numberIn(groups.month, 1, 12);
    const part = parts[groups.part ?? ''];
    if (month === null || !part) return null;
    return {
      type: 'date',
      period: periodOf(yearOf(groups), { month, day: part[0] }, { month, day: part[1] }),
    };
  },
};
