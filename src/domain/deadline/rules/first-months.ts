import { beginsClause } from '../lexicon/clauses';
import { pattern, type Rule } from '../grammar/rule';

/** 前8月, 前三个月: the months that figures are of; 合同到期前2个月 is a length of time. */
export const firstMonths: Rule = {
  name: 'first-months',
  says: '句首的“前8月”“前三个月”说的是统计的月份，不是时限。',
  examples: ['前8月', '前五个月，完成投资6亿元'],
  starts: '前',
  needs: '月',
  pattern: pattern('前(?:\\d{1,2}|[二三四五六七八九十]{1,2})个?月(?![底末内])'),
  read: ({ text, at }) => (beginsClause(text, at) ? { type: 'fact' } : null),
};
