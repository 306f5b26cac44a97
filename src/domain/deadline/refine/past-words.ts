import { isActedIn } from '../lexicon/neighbours';

/** Words beside a day that was over when the paper was written. */

/** What joins dates into one group. */
export const links = /^[、和及与]$/;

/** 截至: when things were counted. */
export const asOf = /截[至止]到?$/;

/** The heading of a date, and what is to be done by it: the day of anything else was only noted. */
export const heading = /([^，。；：\n]{2,8})(?:时间|日期|年月)[：\n]?$/;
export const toDo =
  /[完结销竣截开投交应拟最限缴报考试]|整改|办理|落实|到期|计划|要求|验收|[实执施]行|实施|节点|起止|推进|(?<!参加)工作|任务/;

/** Before a date: by then it is to be. */
export const wanted =
  /(?:[应须需拟将请改]|(?<!决)定|要求|计划|预计|力争|争取|确保|安排|务必|必须|截[至止]|最[迟晚]|不[晚迟]于|推迟|延[期长]|调整|[时日期]间?[：为是]?)[于在至到为]?$|[至到]$/;

/** After it: what is still to be. */
export const demanded =
  /^，?[^，]{0,14}?(?:[应须需拟](?!急)|将|(?<!申)请|(?<![主重纪首需])要(?!求)|力争|争取|确保|务必|必须|(?<!年度|上)计划|预计)/;

/** Before a date that a comma parts from what is told. */
export const leads = /(?:^|[，。；\n：）])[^，。；\n：]{0,4}(?:[在于自从据即]|其中)$/;

/** No sentence, or another date of a list. */
export const noWords = /^[、）：（]/;
export const listed = /^[、和及与）：（\d]/;

/** How work begins that is to be done, besides what a year can be followed by. */
const work =
  /^(?:[并每报评审办试退供研征]|集中|陆续|正式|分[批步期段年别]|交付|召开|上[报线]|提交|公[布示开]|发布|签[订约]|招[标聘生]|封顶|进场|施工|[检自督抽普排]查(?!发现|中|时)|督导|总结|考[核试评]|申报|动员|部署|宣传|调[试研]|入库|移交|拨付|清[理零]|采购|下达|为[^，]{2,10}阶段)/;

/** Whether words begin with what is to be done, and not with who did it. @example isWork('完成设计') // true */
export const isWork = (words: string): boolean =>
  work.test(words) ||
  (!/^到[账位期]/.test(words) && isActedIn(words, 0) && !/^(?:[各每累]|全(?![面部力]))/.test(words));

/** What is left is done by another rule: 其余按省级下达计划执行. */
export const rest = /(?:其余|剩余|其他)[^，。；]{0,4}(?<!正在)$/;

/** How long it lasted. */
export const lasted = /(?:为期|历时|利用|用时)$/;

/** Who does it. */
export const office = /^[^，]{0,10}(?:[局委办镇乡县市区村校院部]|政府|单位|公司|中心)(?![会室署门])/;

/** After a comma: for whom or where it is to be done, with nobody who did it. */
export const forAll = /^(?:[各对由将就向按]|在[^，]{0,16}(?:范围|开展|组织|实施))/;

/** An aim: 8%以上, 控制在4.5%以内. */
export const aimed = /[\d%％个](?:以[上内]|左右)|控制在/;

/** Sums and shares of work done. */
export const amount = /完成[^，]{0,8}\d[\d.]*[万亿]?元|\d[%％]/;

/** Cases that come by themselves: nobody plans how many. */
export const cases =
  /^共?(?:办理|受理|接[待收处警诉]|审[理结]|查[处办]|立案|调解|救助|处[置理罚])(?![^，]{0,10}(?:实事|提案|建议|议案))[^，]{0,14}\d余?(?:[件起例宗]|人次)(?!以上|左右)/;

/** 不合格6个批次（3月至9月）: when faults were found; （11月6日至10日），期间未收到异议: what a bracket of days has brought. */
export const faultsIn = /(?:不合格|不达标|发现|投诉|事故|缺失)[^，。；（）\d]{0,4}\d+[^，。；（）\d]{1,3}（$/;
export const wentBy = /^），[^，]{0,6}(?:期间|未[收接发]|无异议|[共均]|已(?!.{0,8}的))/;

/** Which things are meant: 入职的11名, 建成、配套不全的住宅小区; 剩余的项目全部完工 is asked for. */
export const whichThings = /^[^，、\d]{2}的(?!$|[^，]*(?:全[部面]|完[成毕工]|到位|清零|修复|更换|[消清拆]除))/;
export const whichOld = /^[^，、\d]{2}、[^，、]{2,14}的(?!$)/;

/** Since when something is wrong or has ended: 领用台账空白, 停止排放尾矿. */
export const wrongSince = /^[^，]{2,16}(?:空白|缺失|不[规完齐到达][^，]{1,2})(?:$|，)/;
export const endedThen = /^停[止产用业工运]/;

/** 整治阶段（: the time of what stands before it is that of a plan; （2021年12月公布）中: a note inside a sentence is not. */
export const stage = /[段期骤节务施间限]（$/;
export const named = /^[^，。；（）]{2,6}）(?:[中的]|[^，。；（）\d完]{2})/;

/** What has come about. */
export const done = /[^除为解]了(?![解如然却])|已|累计|共[^青同建享性]|均|实际/;
