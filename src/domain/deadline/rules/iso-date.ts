import { dayPeriod } from '../lexicon/dates';
import { DIGITS, parseYear } from '../lexicon/numerals';
import { pattern, type Rule } from '../grammar/rule';

/** 2024.9.30, 2024-09-30, 2024/9/30, 24.6.30. */
export const isoDate: Rule = {
  name: 'iso-date',
  says: '用点、横线或者斜线隔开的年月日，和写“年月日”一样。',
  examples: ['2024.9.30', '2024-09-30', '2024/9/30前', '24.6.30'],
  starts: DIGITS,
  needs: './-、',
  pattern: pattern(
    '(?<year>(?:19|20)\\d{2}|[1-4]\\d(?=\\.))(?<mark>[./、-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})[日号]?(?![\\d.月])',
  ),
  read: ({ groups }) => {
    const month = Number(groups.month);
    const year = parseYear(groups.year ?? '');
    if (year === null || month < 1 || month > 12) return null;
    return { type: 'date', period: dayPeriod({ kind: 'said', year }, month, Number(groups.day)) };
  },
};
