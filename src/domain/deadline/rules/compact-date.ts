import { beginsClause, endsClause, wordsBefore } from '../lexicon/clauses';
import { dayPeriod, monthsPeriod } from '../lexicon/dates';
import { LIMIT } from '../lexicon/limits';
import { pattern, type Rule } from '../grammar/rule';

const limitNext = new RegExp(`[底末]?${LIMIT}`, 'y');
const otherEnd = /[-~至到]{1,2}(?:19|20)\d{6}(?!\d)/y;
const otherStart = /(?<!\d)(?:19|20)\d{6}[-~至到]{1,2}$/;

/** 20240930: eight digits that stand alone, before a limit word or in a window; a telephone number is none. */
export const compactDate: Rule = {
  name: 'compact-date',
  says: '单独写的八位数字（系统导出的日期）按年月日认，整格六位的按年月认；电话、编号不认。',
  examples: ['20240930', '20240930前', '202409', '20240815-20241115'],
  starts: '12',
  digits: 6,
  pattern: pattern('(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)?(?!\\d)'),
  read: ({ groups, text, at, end }) => {
    const year = { kind: 'said', year: Number(groups.year) } as const;
    const month = Number(groups.month);
    const ends = endsClause(text, end) || matchesAt(limitNext, text, end);
    if (groups.day === undefined)
      return at === 0 && ends ? { type: 'date', period: monthsPeriod(year, month, month) } : null;
    const begins = beginsClause(text, at) || otherStart.test(wordsBefore(text, at, 10));
    if (!begins || !(ends || matchesAt(otherEnd, text, end))) return null;
    return { type: 'date', period: dayPeriod(year, month, Number(groups.day)) };
  },
};

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
