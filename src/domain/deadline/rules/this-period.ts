import type { Meaning, Near } from '../grammar/meaning';
import { pattern, type Rule } from '../grammar/rule';
import { beginsClause } from '../lexicon/clauses';
import { DAY, numberIn, periodOf } from '../lexicon/dates';
import { namesThing } from '../lexicon/neighbours';

/** 本月底, 下月10日, 本季度末: counted from the month of the document. */
export const thisPeriod: Rule = {
  name: 'this-period',
  says: '“本月”“下月”“本季度”从文件日期所在的月份、季度算起；表的标题写明是哪个月的，就从那个月算起；都不知道就无法确定。',
  examples: ['本月底前', '下月10日前', '本季度末'],
  starts: '本当下这月季',
  pattern: pattern(
    `(?:(?<bare>月[底末](?!完)|季度?[底末](?!月))|(?:(?<next>下一?个?)|[本当这]个?)(?:(?<quarter>季度?)[末底内]?|月(?:份)?的?(?:${DAY}[日号]|(?<part>上旬|中旬|下旬|中(?!旬))|月?[底末内])?))`,
  ),
  read: ({ groups, slice, text, at, end }) => {
    if (groups.bare) return barePeriod(groups.bare, text, at);
    // 报送当月报表: which papers are meant.
    if (/[月季度份]$/.test(slice) && namesThing(text, end)) return null;
    const plus = groups.next ? 1 : 0;
    if (groups.quarter) return { type: 'near', near: { unit: 'quarter', plus, day: 'end' } };
    const parts: Readonly<Record<string, Near['day']>> = { 上旬: 10, 中旬: 20, 下旬: 'end', 中: 15 };
    const day = groups.day ? numberIn(groups.day, 1, 99) : (parts[groups.part ?? ''] ?? 'end');
    return day === null ? null : { type: 'near', near: { unit: 'month', plus, day } };
  },
};

/** 月底前 alone is the end of the document's month; after 6月10日前报初稿 it is the end of that month. */
function barePeriod(words: string, text: string, at: number): Meaning | null {
  const linked = /[于在]$/.test(text.slice(0, at));
  if (!beginsClause(text, at) && !linked) return null;
  if (words.startsWith('季')) return { type: 'near', near: { unit: 'quarter', plus: 0, day: 'end' } };
  const carried = /\d月/.test(text.slice(0, at));
  return carried
    ? { type: 'date', period: periodOf(null, { month: null, day: 1 }, { month: null, day: 'end' }) }
    : { type: 'near', near: { unit: 'month', plus: 0, day: 'end' } };
}
