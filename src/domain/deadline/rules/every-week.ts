import { EACH_TIME } from '../lexicon/frequency';
import { weekdayCode } from '../lexicon/weekdays';
import { pattern, type Rule } from '../grammar/rule';

const day = '[一二三四五六日天末]';

/** 每周五, 每星期四, 每周一、周四. */
export const everyWeek: Rule = {
  name: 'every-week',
  says: '每周一次；写明星期几的到那一天。',
  examples: ['每周五下班前', '每星期四', '每周'],
  starts: '每按逐周一逢',
  pattern: pattern(
    `(?:(?:每一?个?(?:两周|双周|周|星期|礼拜)|按周|逐周|逢(?:每?周|星期))(?:固定)?(?:的?(?:周|星期))?(?<days>${day}(?:[、和及](?:每?周|星期)?${day}){0,4}(?!次))?|周报(?!告)|一周一${EACH_TIME})`,
  ),
  read: ({ groups }) => {
    const days = [...(groups.days ?? '')].flatMap((word) => weekdayCode(word) ?? []);
    return { type: 'every', recurrence: { freq: 'week', rule: days.length > 0 ? days.join(',') : null } };
  },
};
