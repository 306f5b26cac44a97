import { beginsClause, endsClause } from '../lexicon/clauses';
import { dayPeriod } from '../lexicon/dates';
import { LIMIT } from '../lexicon/limits';
import { pattern, type Rule } from '../grammar/rule';

const limitNext = new RegExp(LIMIT, 'y');

/** 20240930: eight digits that stand alone or before a limit word; a telephone number is none. */
export const compactDate: Rule = {
  name: 'compact-date',
  says: '单独写的八位数字（系统导出的日期）按年月日认；电话、编号不认。',
  examples: ['20240930', '20240930前'],
  starts: '12',
  pattern: pattern('(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?!\\d)'),
  read: ({ groups, text, at, end }) => {
    limitNext.lastIndex = end;
    if (!beginsClause(text, at) || !(endsClause(text, end) || limitNext.test(text))) return null;
    const year = { kind: 'said', year: Number(groups.year) } as const;
    return { type: 'date', period: dayPeriod(year, Number(groups.month), Number(groups.day)) };
  },
};
