import { holidayNames } from '../calendar/holidays';
import { YEAR, YEAR_STARTS, yearOf } from '../lexicon/dates';
import { pattern, type Rule } from '../grammar/rule';

/** 国庆假期期间: from the first to the last day off, by the State Council's notice. */
export const festivalDays: Rule = {
  name: 'festival-days',
  says: '“国庆假期期间”从放假第一天到最后一天，按国务院办公厅的放假通知；还没有通知的年份读不出来。',
  examples: ['2024年国庆假期期间', '春节假期'],
  starts: `${YEAR_STARTS}“${[...new Set(holidayNames.map((name) => name.charAt(0)))].join('')}`,
  needs: '期假',
  pattern: pattern(
    `(?:${YEAR})?“?(?<name>${holidayNames.join('|')})”?节?(?:(?:假期|放假|长假|假日)(?:期间)?|期间)(?![前后]|[为是]\\d)`,
  ),
  read: ({ groups }) => ({ type: 'holiday', festival: { name: groups.name ?? '', year: yearOf(groups) } }),
};
