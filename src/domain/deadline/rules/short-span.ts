import { periodOf } from '../lexicon/dates';
import { beginsClause, endsClause } from '../lexicon/clauses';
import { DIGITS } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';

const day = (month: string, date: string): string => `(?<${month}>1[0-2]|0?[1-9])\\.(?<${date}>3[01]|[12]\\d|0?[1-9])`;

/** 3.4-3.8: two short days with a dash, alone in their clause. */
export const shortSpan: Rule = {
  name: 'short-span',
  says: '手工台账里“3.4-3.8”是从3月4日到3月8日；“2020.1.1-12.31”后一天的年份跟前一天。',
  examples: ['3.4-3.8', '9.1-12.31', '2020.1.1-12.31'],
  starts: DIGITS,
  needs: '.',
  pattern: pattern(
    `(?:(?<year>(?:19|20)\\d{2})\\.)?${day('month', 'day')}日?(?:[-~]{1,2}|[至到])${day('lastMonth', 'lastDay')}日?(?![\\d.%])`,
  ),
  read: ({ groups, text, at, end }) => {
    if (!beginsClause(text, at) || !endsClause(text, end)) return null;
    const year = groups.year ? ({ kind: 'said', year: Number(groups.year) } as const) : null;
    const first = { month: Number(groups.month), day: Number(groups.day) };
    const last = { month: Number(groups.lastMonth), day: Number(groups.lastDay) };
    return { type: 'date', period: periodOf(year, first, last, { window: true }) };
  },
};
