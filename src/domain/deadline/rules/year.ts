import { YEAR, YEAR_STARTS, monthsPeriod, yearOf } from '../lexicon/dates';
import { isActedIn, isToReach } from '../lexicon/neighbours';
import { pattern, type Rule } from '../grammar/rule';
import { wordsBefore } from '../lexicon/clauses';

/** 完成下年度计划: the year of what is to be done. */
const isObject = (text: string, at: number): boolean =>
  /(?:完成|编制|制[定订]|上报|报送|提出|公布|做好|谋划|形成|办理|下达|提升|巩固|总结|回顾|了)$/.test(
    wordsBefore(text, at, 2),
  );

/** 2024年重点任务：6月底前…: the year of the dates below its heading. */
const headsDates =
  /^[^，。；：\n]{0,10}(?:任务|计划|目标|安排|工作|要点|措施)：(?:\d{1,2}月|[上下]半年|[一二三四]季度|年底)/;

/** 由2021年的30%提高到2025年的: what is to come about from one year to another. */
const grows = /[由从](?:19|20)\d{2}年[^，。；\n]+[到至为]$/;

/** 2024年底, 年底前, 年内, 今年底, 2025年, 全年: the last day of the year. */
export const year: Rule = {
  name: 'year',
  says: '只写到年的（年底、年末、年内、年前或者只写年份），最后一天是12月31日。年份后面跟着名称的（2023年度考核指标）不是时限。',
  examples: ['2024年底', '年底前', '2025年', '明年年底前', '全年'],
  starts: `${YEAR_STARTS}年全岁`,
  needs: '年底末季QqHh',
  pattern: pattern(
    `(?:${YEAR}(?:年?[底末终内]|全年)?|(?:本?年度|年)(?:[底末内]|终(?!了))|年终(?=前)|岁末|全年(?![^，。；\\d完实开]{0,6}(?:任务|目标|工作)|计划投|持续|不间断|推进|开展|坚持|常态))`,
  ),
  read: ({ groups, slice, text, at, end }) => {
    const rest = text.slice(end, end + 4);
    const strong = /[底末终内全]年?$/.test(slice) || '到至-~'.includes(text.charAt(at - 1) || ' ');
    const goal =
      isActedIn(text, end) ||
      headsDates.test(text.slice(end, end + 16)) ||
      isToReach(text, at, end) ||
      (at === 0 && text.charAt(end) === '（');
    if (!strong && (!goal || isObject(text, at))) return null;
    // 提高到2021年的75%: a figure of that year.
    if (slice.endsWith('的') && text.startsWith('□', end) && !grows.test(wordsBefore(text, at, 30))) return null;
    const period = monthsPeriod(yearOf(groups), 1, 12);
    const loose = !strong && /^[之以]?前(?!后)/.test(rest);
    return { type: 'date', period: loose ? { ...period, alternative: 'previous-year' } : period };
  },
};
