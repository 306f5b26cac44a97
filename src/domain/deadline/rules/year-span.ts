import { yearsPeriod } from '../lexicon/dates';
import { pattern, type Rule } from '../grammar/rule';
import { DIGITS } from '../lexicon/numerals';

/** 2024—2026年, 2021至2025年, 今明两年: from the first day of the first to the last day of the last. */
export const yearSpan: Rule = {
  name: 'year-span',
  says: '“2024—2026年”从头一年的第一天到最后一年的12月31日；“今明两年”到明年12月31日。',
  examples: ['2024-2026年', '2021至2025年', '今明两年'],
  starts: `${DIGITS}今`,
  needs: '-~至到今',
  pattern: pattern(
    '(?:(?<first>(?:19|20)\\d{2})(?:[-~]{1,2}|[至到])(?<last>(?:19|20)\\d{2})(?:年度?|$)|今明两年)(?:期?间|[底末内])?',
  ),
  read: ({ groups }) => {
    if (!groups.first) {
      const counted = { kind: 'counted', from: 'document' } as const;
      return { type: 'date', period: yearsPeriod({ ...counted, plus: 0 }, { ...counted, plus: 1 }) };
    }
    const year = { kind: 'said', year: Number(groups.first) } as const;
    return { type: 'date', period: yearsPeriod(year, { kind: 'said', year: Number(groups.last) }) };
  },
};
