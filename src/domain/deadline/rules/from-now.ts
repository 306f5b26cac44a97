import { pattern, type Rule } from '../grammar/rule';

/** 即日起: from the day of the document on. */
export const fromNow: Rule = {
  name: 'from-now',
  says: '“即日起”从文件那一天开始；没有截止日的就是持续开展。',
  examples: ['即日起', '即日起至年底'],
  starts: '即从自',
  pattern: pattern('[从自]?(?:即日|现在|今日|今天)起'),
  read: () => ({ type: 'near', near: { unit: 'day', plus: 0, day: 0 }, starts: true }),
};
