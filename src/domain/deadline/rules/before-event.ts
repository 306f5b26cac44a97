import { pattern, type Rule } from '../grammar/rule';

const event = /^[\u4e00-\u9fff“”]{2,16}$/;
/** 第3号台风登陆前: the number of a thing is no day. */
const counted = /第\d{1,3}(?=[号届次批期轮个])|\d{1,3}(?=周年)/g;
/** 2026年换届前: the year in which it will be. */
const yearOf = /^(?:(?:19|20)\d{2}年|[今明本当]年)(?=[^月节初十]{2,}$)/;
const noEvent = /(?:[月日号旬底末目当提此空之以]|(?<!周)年|季度|年度|半年)$/;

/** 项目验收前: an event without a day sets the date. */
export const beforeEvent: Rule = {
  name: 'before-event',
  says: '整格只写“某事之前”，没有写提前几天的，日期由那件事决定，这里不推算。',
  examples: ['项目验收前', '秋粮上市前'],
  starts: '前期',
  pattern: pattern('(?:前|期间)(?:完成|办结|到位|落实)?。?$'),
  read: ({ slice, text, at }) => {
    const words = text.slice(0, at);
    return event.test(words.replace(counted, '').replace(slice.startsWith('前') ? yearOf : '', '')) &&
      !noEvent.test(words)
      ? { type: 'external', basis: words }
      : null;
  },
};
