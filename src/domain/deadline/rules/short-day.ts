import { dayPeriod } from '../lexicon/dates';
import { LIMIT } from '../lexicon/limits';
import { DIGITS } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';
import { wordsBefore } from '../lexicon/clauses';

/** A whole date before it, whose year it shares: 2024.9.30、10.31. */
const listed = /\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:[、和及]\d{1,2}[./]\d{1,2}){0,3}[、和及]$/;

/** 9.30前, 6/30前, or alone in the cell: 12/31. A number such as 3.5 is none. */
export const shortDay: Rule = {
  name: 'short-day',
  says: '手工台账里“9.30前”“12/31”这样的写法是几月几日；只有一个小数的不当日期。',
  examples: ['3.31前', '12/31', '2024年9.30前'],
  starts: DIGITS,
  needs: './',
  pattern: pattern(
    `(?:(?<year>(?:19|20)\\d{2})年)?(?<month>1[0-2]|0?[1-9])[./](?<day>3[01]|[12]\\d|0?[1-9])(?![\\d.%])(?:[日号]|(?=底?${LIMIT})|(?=[、和及]\\d{1,2}[./]\\d|$))`,
  ),
  read: ({ groups, slice, at, end, text }) => {
    const alone = (end === text.length || '、和及'.includes(text.charAt(end))) && !/[日号]$/.test(slice);
    if (
      alone &&
      !listed.test(wordsBefore(text, at, 30)) &&
      (at > 0 || (slice.includes('.') && (groups.day ?? '').length < 2))
    )
      return null;
    const year = groups.year ? ({ kind: 'said', year: Number(groups.year) } as const) : null;
    return { type: 'date', period: dayPeriod(year, Number(groups.month), Number(groups.day)) };
  },
};
