import { festivalNames } from '../calendar/festivals';
import { YEAR, YEAR_STARTS, yearOf } from '../lexicon/dates';
import { pattern, type Rule } from '../grammar/rule';

const names = [...festivalNames].sort((a, b) => b.length - a.length);

/** 春节前, 国庆节前, “五一”前: the day before the festival. */
export const festival: Rule = {
  name: 'festival',
  says: '“春节前”“国庆节前”最后一天是节日的前一天；农历节日按核对过的表，表上没有的年份读不出来。',
  examples: ['2025年春节前', '国庆节前', '“五一”前', '元旦前'],
  starts: `${YEAR_STARTS}“${[...new Set(names.map((name) => name.charAt(0)))].join('')}`,
  needs: `${names.map((name) => name.charAt(0)).join('')} 前后`,
  pattern: pattern(
    `(?:${YEAR})?“?(?<name>${names.join('|')})”?(?:国际)?(?:节?[、和]?(?:${names.join('|')})”?)?(?:节|假期|节假日|假日|长假|“?[两双]节”?){0,1}(?:[来到]临|到来)?(?:[之以]?前夕?(?!后)|(?<after>[之以]?后|前后))(?!的?(?:\\d|[一二两三四五六七八九十]{1,3}[个日天周]))`,
  ),
  read: ({ groups }) => {
    if (groups.after) return { type: 'unread', code: 'deadline.after-festival' };
    return { type: 'festival', festival: { name: groups.name ?? '', year: yearOf(groups) } };
  },
};
