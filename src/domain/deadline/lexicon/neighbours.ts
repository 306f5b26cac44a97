import { beginsClause } from './clauses';

/** What the words beside a period make of it: a time limit, or a part of a name. */

/** Nouns that a month, a quarter or a year belongs to: 上半年工作总结, 3月份数据, 2023年度考核指标. */
const nouns =
  /^(?:份|度)?的?(?:工作|专项|重点|年度)?(?:(?:工作|任务|项目|目标|整改|执行|落实|进展|推进|运行|实施|开展|完成(?=[^，。；]{0,2}(?:情况|进度))){0,4}(?:情况|进度)|数据|报表|月报|季报|年报|例会|工资|税款|销售|产值|要点|任务(?!$|[，。；])|指标|目标|预算|决算|方案|清单|[次版账]|修订|水平|同期|基数|增长|做法|绩效|收入|支出|学期|学年|春运|工作总结|工作计划|工作报告|实际|(?:总结|考核|考评|统计|计划|会议|报告)(?:报告|材料|结果|指标|数据|情况|工作|任务|目标|要求|会|精神))/;

/** What a bare year must be followed by to be a time limit. */
const actions =
  /^(?:[，。；、）”：\n~\-至到起每各再办种]|[之以]?[前内后]|开始|及以后|左右|先[行在]?|力争|争取|确保|计划|预计|全[部面市省县区国]|基本|初步|集中(?=[攻整推开治])|累计|继续|完[成工善]|实[现施]|新[增建开]|启动|开[工展]|竣工|投(?:入(?!产出)|用|产)|达[到标]|取得|组织|举办|打造|培[育训]|引[进入]|改[造建]|推[进动出广]|制定|编制|出台|印发|修[订建复]|落[实地]|解决|消除|淘汰|关停|拆除|整[治改]|治理|提[升高]|扩[大建]|创[建成]|建(?!议)|应(?![急届用收])|需(?!求)|发放|安排|筹集|争创|(?!擅自|违[法规]|未[经批])[^，。；\d前]{2}(?:完工|竣工|封顶|贯通|通车|投产)|验收|销号|通车|运[营行]|搬迁|$)/;

/** Whether the period that ends at `end` only names a thing. */
export const namesThing = (text: string, end: number): boolean =>
  end < text.length && text.charAt(end) !== '前' && nouns.test(text.slice(end, end + 12));

/** Whether something is to be done in the bare year that ends at `end`. */
export const isActedIn = (text: string, end: number): boolean =>
  actions.test(text.slice(end, end + 4)) && !namesThing(text, end);

/** Words that say what a thing is to be like by then. */
const results =
  /^为[^，。；的]{2,10}(?:阶段|期)(?=$|[，。；])|^[^，。；：\n的]{2,24}?(?:基本|全面|全部|总体|初步|力争|确保|要)?(?:实现|达到|达|建成|完成|形成|下降|降低|降到|降至|提高|提升|增长|超过|突破|控制在|保持在|稳定在|不低于|不少于|不高于|减少|覆盖|消除|清零|收官)(?!率|情况|数)(?![^，。；\n]{0,30}的)/;

/** 2035年美丽中国建设目标基本实现: a clause that begins with its year and says what will have come about. */
export const isToReach = (text: string, at: number, end: number): boolean =>
  beginsClause(text, at) && !namesThing(text, end) && results.test(text.slice(end, end + 40));
