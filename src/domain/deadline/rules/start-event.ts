import { pattern, type Rule } from '../grammar/rule';

/** …印发后启动: goes on from an event, no end. */
export const startEvent: Rule = {
  name: 'start-event',
  says: '“某事之后启动、开始”只有起点：事情发生以后持续开展，没有截止日。',
  examples: ['税务总局实施方案印发后启动宣传工作，并持续开展'],
  starts: '后',
  pattern: pattern('后(?:立即|即|再|方可|开始)?(?:启动|开始|组织实施|实施|施行|执行|开展)'),
  read: ({ text, at }) => {
    const event = /[^，。；：\n]{1,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0].replace(/(?:以|之)$/, '');
    return event ? { type: 'start-event', event: event.replace(/^[自从在待]/, '') } : null;
  },
};
