import { pattern, type Rule } from '../grammar/rule';

const event = /^[\u4e00-\u9fff“”□]{3,24}$/;
const noEvent = /(?:[年月日号旬季底末今最先前此之以落]|持续|长期|完成|整改|立即)$/;

/** 疫情结束后, 审议通过后印发: an event without a day is waited for. */
export const afterEvent: Rule = {
  name: 'after-event',
  says: '整格只写“某事之后”，没有写多久以内的，日期由那件事决定，这里不推算。',
  examples: ['疫情结束后', '省委常委会会议审议通过后印发'],
  starts: '后',
  pattern: pattern('后(?:印发|出台|公布|发布|办理|报送|上报|组织|进行|推进)?。?$'),
  read: ({ text, at }) => {
    const words = text.slice(0, at);
    return event.test(words) && !noEvent.test(words) ? { type: 'external', basis: words } : null;
  },
};
