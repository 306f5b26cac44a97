import { YEAR, YEAR_STARTS, monthsPeriod, yearOf } from '../lexicon/dates';
import { DIGITS } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';

/** What may follow a bare year for it to be a time limit; otherwise it belongs to a name (2023年度考核指标). */
const bareYearEnds = /^(?:[，。；、）\n起]|[之以]?[前内后]|完成|开始|全面|基本|实现|$)/;

/** 2024年底, 年底前, 年内, 今年底, 2025年: the last day of the year. */
export const year: Rule = {
  name: 'year',
  says: '只写到年的（年底、年末、年内、年前或者只写年份），最后一天是12月31日。',
  examples: ['2024年底', '年底前', '2025年', '明年年底前'],
  starts: `${DIGITS}${YEAR_STARTS}年`,
  pattern: pattern(`(?:(?:${YEAR})(?:年?[底末终内])?|(?:本?年度|年)[底末终内])`),
  read: ({ groups, slice, text, at }) => {
    const rest = text.slice(at + slice.length, at + slice.length + 4);
    const strong = /[底末终内]$/.test(slice);
    if (!strong && !bareYearEnds.test(rest)) return null;
    const period = monthsPeriod(yearOf(groups), 1, 12);
    const loose = !strong && /^(?:之|以)?前(?!后)/.test(rest);
    return { type: 'date', period: loose ? { ...period, alternative: 'previous-year' } : period };
  },
};
