import { pattern, type Rule } from '../grammar/rule';
import { wordsBefore } from '../lexicon/clauses';

/** …印发后启动, 自印发之日起施行: goes on from an event, no end. */
export const startEvent: Rule = {
  name: 'start-event',
  says: '“某事之后启动、开始”只有起点：事情发生以后持续开展，没有截止日。',
  examples: ['税务总局实施方案印发后启动宣传工作，并持续开展', '自印发之日起施行'],
  starts: '后之起',
  needs: '后起',
  pattern: pattern(
    '(?:(?<!先)[之以]?后，?(?:立即|即|再|方可|正式|全面)?(?:启动|开始|组织实施|实施|施行|执行|开展|持续|长期|常态)|之日起，?(?:正式)?(?:启动|开始|组织实施|实施|施行|执行|开展|持续|长期|常态|生效|$))',
  ),
  read: ({ text, at }) => {
    const words = /[^，。；：\n]{1,60}$/.exec(wordsBefore(text, at, 60))?.[0];
    const event = words?.replace(/^[自从在待]/, '');
    return event && !/^(?:[并此今之以然其]|完成|整改|[^a-z]{0,20}[底前日]完成)$/.test(event) && !/[日月年]$/.test(event)
      ? { type: 'start-event', event }
      : null;
  },
};
