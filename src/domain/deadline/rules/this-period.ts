import type { Near } from '../grammar/meaning';
import { pattern, type Rule } from '../grammar/rule';
import { DAY, numberIn } from '../lexicon/dates';

/** 本月底, 下月10日, 本季度末: counted from the month of the document. */
export const thisPeriod: Rule = {
  name: 'this-period',
  says: '“本月”“下月”“本季度”从文件日期所在的月份、季度算起；不知道文件日期就无法确定。',
  examples: ['本月底前', '下月10日前', '本季度末'],
  starts: '本当下这',
  pattern: pattern(
    `(?:(?<next>下一?个?)|[本当这]个?)(?:(?<quarter>季度?)[末底内]?|月(?:份)?的?(?:${DAY}[日号]|(?<part>上旬|中旬|下旬|中(?!旬))|月?[底末内])?)`,
  ),
  read: ({ groups }) => {
    const plus = groups.next ? 1 : 0;
    if (groups.quarter) return { type: 'near', near: { unit: 'quarter', plus, day: 'end' } };
    const parts: Readonly<Record<string, Near['day']>> = { 上旬: 10, 中旬: 20, 下旬: 'end', 中: 15 };
    const day = groups.day ? numberIn(groups.day, 1, 99) : (parts[groups.part ?? ''] ?? 'end');
    return day === null ? null : { type: 'near', near: { unit: 'month', plus, day } };
  },
};
