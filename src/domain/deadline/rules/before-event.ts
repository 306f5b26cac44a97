import { pattern, type Rule } from '../grammar/rule';

const event = /^[\u4e00-\u9fff]{2,14}$/;
const noEvent = /(?:[年月日号旬底末目当提此空之以]|季度|半年)$/;

/** 项目验收前: an event without a day sets the date. */
export const beforeEvent: Rule = {
  name: 'before-event',
  says: '整格只写“某事之前”，没有写提前几天的，日期由那件事决定，这里不推算。',
  examples: ['项目验收前', '秋粮上市前'],
  starts: '前',
  pattern: pattern('前(?:完成|办结|到位|落实)?。?$'),
  read: ({ text, at }) => {
    const words = text.slice(0, at);
    return event.test(words) && !noEvent.test(words) ? { type: 'external', basis: words } : null;
  },
};
