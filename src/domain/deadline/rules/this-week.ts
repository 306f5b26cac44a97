import { pattern, type Rule } from '../grammar/rule';
import { weekdayNumber } from '../lexicon/weekdays';

const days: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2 };

/** 本周五, 下周一, 本周内, 明天: counted from the day of the document. */
export const thisWeek: Rule = {
  name: 'this-week',
  says: '“本周五”“下周一”“明天”从文件日期算起；不知道文件日期就无法确定。',
  examples: ['本周五前', '下周一上午', '明天下班前'],
  starts: '本这下今明后',
  pattern: pattern(
    '(?:(?<next>下)?[本这]?个?(?:周|星期)(?<weekday>[一二三四五六日天末内底])?|(?<word>[今明后])[天日])(?=之[前内]|以[前内]|[前内，。；、）\\n上下中报\\d完]|$)',
  ),
  read: ({ groups, slice }) => {
    if (groups.word) return { type: 'near', near: { unit: 'day', plus: days[groups.word] ?? 0, day: 0 } };
    if (!/^[本这下]/.test(slice)) return null;
    const day = weekdayNumber(groups.weekday ?? '日') ?? 7;
    return { type: 'near', near: { unit: 'week', plus: groups.next ? 1 : 0, day } };
  },
};
