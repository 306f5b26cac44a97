import { pattern, type Rule } from '../grammar/rule';

/** 未完成, 正在推进: progress, no time limit. */
export const underWay: Rule = {
  name: 'under-way',
  says: '“未完成”“正在推进”写的是进展，没有时限。',
  examples: ['未完成', '正在推进'],
  starts: '未尚正推进整办落',
  whole: true,
  pattern: pattern(
    '(?:(?:尚未|未)(?:完成|启动|开展|办结|销号|整改)|正在?(?:有序|抓紧|加快|积极|持续)?(?:推进|进行|办理|整改|实施|开展|落实)|(?:推进|进行|整改|办理|落实)中)(?:中)?。?$',
  ),
  read: () => ({ type: 'none' }),
};
