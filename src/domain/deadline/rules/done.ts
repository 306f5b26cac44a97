import { pattern, type Rule } from '../grammar/rule';
import { wordsBefore } from '../lexicon/clauses';

const finished =
  '(?:完成|完工|竣工|办结|落实|整改|销号|到位|办理|建成|印发|公示|公布|报送|结束|开通|投用|解决|清零|出台|达标|验收|通过|启用|关停|拆除|投产|交付|通车)';

/** A day of the past; what was begun then is not done yet. */
const day = '(?:(?:19|20)\\d{2}年|[今去上本]年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?[底初末]?(?<=[年月日底初末])';

/** 已经县委常委会会议审议通过: how a paper came about. */
const adopted = /^已经[^，。；]{0,20}(?:会|会议|政府|党委|党组)(?:审议|研究|讨论)?(?:通过|同意)/;

/** 50件 before 已办结. */
const some = /\d[件个项家处宗起户座所人]$/;

/** 已完成, 已于2023年6月完成: what has happened is no time limit, and its date is none. */
export const done: Rule = {
  name: 'done',
  says: '“已完成”“已于2023年6月完成”写的是进展，不是时限；里面的日期不当期限。',
  examples: ['已完成', '已完成并长期坚持', '已于2023年6月完成'],
  starts: '已完办销整',
  pattern: pattern(
    `(?:已经?[^，。；\\n]{0,24}?${finished}(?:并?(?:完成|到位|完毕|落实|销号|整改|投用|投产|通车|启用|验收|办结|归档|备案|公示|结案|实施|施行|执行)){0,2}(?!后)|已经?[于在]${day}(?!\\d|前|底前|启动|开[工始]|动工|进场|立项|部署|招标|着手|组织|推进)[^，。；\\n前]{1,20}(?=$|[。；])|(?:整改)?完成整改(?=$|[。，；])|整改(?:完成|到位|完毕)(?=，(?:19|20)\\d\\d)|(?:整改完成|整改到位|整改完毕|办结|销号|完成)(?=$))`,
  ),
  read: ({ slice, text, at, end }) => {
    if (!slice.startsWith('已') && at > 0) return null;
    // 50件已办结, 已超工期仍未完工: some of them, and nothing at all.
    if (adopted.test(slice) || slice.includes('未') || some.test(wordsBefore(text, at, 4))) return { type: 'fact' };
    // 已完成80%, 已完成方案制定: a part is done, the rest is not.
    const partly = !/^(?:$|[，。；、）！”/：\n并且]|持续|长期|（[\d于二])/.test(text.slice(end, end + 2));
    return partly ? { type: 'fact' } : { type: 'done' };
  },
};
