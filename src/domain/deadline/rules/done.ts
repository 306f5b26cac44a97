import { pattern, type Rule } from '../grammar/rule';

const finished =
  '(?:完成|办结|落实|整改|销号|到位|办理|建成|印发|公示|公布|报送|结束|开通|投用|解决|清零|出台|达标|验收|通过|启用|关停|拆除|投产|交付|通车)';

/** 已完成, 已于2023年6月完成: what has happened is no time limit, and its date is none. */
export const done: Rule = {
  name: 'done',
  says: '“已完成”“已于2023年6月完成”写的是进展，不是时限；里面的日期不当期限。',
  examples: ['已完成', '已完成并长期坚持', '已于2023年6月完成'],
  starts: '已完办销整',
  pattern: pattern(
    `(?:已经?[^，。；\\n]{0,24}?${finished}(?:完成|到位|完毕|落实|销号|整改|投用|投产|通车|启用|验收)?(?!后)|(?:整改)?完成整改(?=$|[。，；])|(?:整改完成|整改到位|整改完毕|办结|销号|完成)(?=$))`,
  ),
  read: ({ slice, text, at, end }) => {
    if (!slice.startsWith('已') && at > 0) return null;
    // 已完成80%, 已完成方案制定: a part is done, the rest is not.
    const partly = !/^(?:$|[，。；、）！”\n并且]|持续|长期|（[\d于二])/.test(text.slice(end, end + 2));
    return partly ? { type: 'fact' } : { type: 'done' };
  },
};
