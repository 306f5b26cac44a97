/** Words beside a date that make it tell of the past or of a thing. All patterns look at the clause next to the date. */
import type { Piece } from '../grammar/meaning';
import {
  builtIn,
  dayOfPaper,
  holdsUntil,
  listed,
  nameOfPlan,
  periodOfFigures,
  season,
  signed,
  told,
} from './fact-headings';

/** A date is a fact when all parts that are given hold. */
export interface Telling {
  /** Only of a date without a limit word: 6月, not 6月底前. */
  readonly bare: boolean;
  readonly holds: ((date: Piece, next: Piece | undefined) => boolean) | null;
  /** The words right before the date. */
  readonly before: RegExp | null;
  /** The words right after it. */
  readonly after: RegExp | null;
}

/** A telling with its open parts; all are of one shape. */
const telling = ({ bare = false, holds = null, before = null, after = null }: Partial<Telling>): Telling => ({
  bare,
  holds,
  before,
  after,
});

const isDay = (piece: Piece): boolean => piece.type === 'date' && piece.meaning.period.last.day !== 'end';
const isWholeYears = (piece: Piece): boolean =>
  piece.type === 'date' && piece.meaning.period.first.month === 1 && piece.meaning.period.last.month === 12;
const isPeriod = (piece: Piece): boolean =>
  piece.type === 'date' &&
  (piece.rule !== 'year' || piece.meaning.period.year !== null) &&
  piece.meaning.period.first.month !== piece.meaning.period.last.month;
const isWindow = (piece: Piece): boolean => piece.type === 'date' && piece.meaning.period.window;
const isLimited = (next: Piece | undefined): boolean => next?.type === 'date' && next.limit === 'by';
const isSingle = (piece: Piece): boolean => !isWindow(piece);
/** 填报时间：6月1日至6月30日 is a window, and no day on which something was noted. */
const noWindow = /^(?![-~至到])/;

/** 上报春节前安全检查情况, 录入2023年台账: a time that says which papers are meant. */
export const papers = telling({
  before: /(?:上报|报送|报告|汇总|总结|通报|公布|公示|填报|梳理|录入|统计|提交|反馈|整理|核对|编制|发放|结清)$/,
  after:
    /^的?[^，]{0,16}(?:情况|数据|报表|总结|台账|结果|名单|信息|清单|材料|资料|成果|成效|工资|账款|决算|预算|报告)(?=$|[，）])/,
});

const tellings: readonly Telling[] = [
  papers,
  // 2015年底前建成的小区
  telling({
    after:
      /^[^，对将把拆清缴退改]{0,6}?(?:[建形]成|建设|达标|审批|批准|受理|违规[^，]{1,6}|拖欠|欠[付缴]|查[出处]|成立|发[生布现]|存在|签订|[印下]发|出[台生让]|召开|取得|[竣开]工|投[用产]|登记|注册|入库|立项|毕业|交付|认定|反馈|通报|移交|购[买置])的|^(?:建成|竣工)的?(?:小区|住[宅房]|房屋|楼房)的/,
  }),
  // 2020年7月6日会议议定, （2004年8月28日第十届全国人民代表大会常务委员会第十一次会议通过）
  telling({
    holds: isDay,
    after:
      /^(?:(?!召开|举行|举办|组织|开展|提[交请]|上[^，]{1,5}会)[^，前内底报送]){0,30}(?:(?<!社)会议?|[号令])(?:议定|明确|要求|决定|精神|纪要|研究|审议|通过|公布|修[订正]|确定|部署|同意)/,
  }),
  // 2021年1月25日印发: when the paper was sent
  telling({ bare: true, holds: isDay, after: /^(?:印发|发布|公布|施行)[。）]?$/ }),
  // 2018年1月1日前已办理登记的住宅, 2018年以前的历史遗留问题
  telling({ after: /^已[^，]{1,20}的(?=[^，]{2})|^的?(?:历史|遗留|存量)/ }),
  // 附件2：2024年度全县防汛物资储备清单
  telling({
    bare: true,
    holds: isPeriod,
    after:
      /^(?![完编形提报制出印发建公更梳召做开])[^，。；：\n]{2,30}(?:清单|台账|名单|目录|方案|综述|[通公简]报|纪要|要点|总结|打算|[一明汇统分情任][览细总计工况务]表)$/,
  }),
  // （四）“十三五”末主要指标完成情况: the title of a part
  telling({
    bare: true,
    before: /^（?[一二三四五六七八九十]{1,2}[）、]$/,
    after: /^(?![完编形提报组开总])[^，。；：\n]{4,30}(?:情况|回顾|思路|打算)$/,
  }),
  // （2024年第二季度） 单位：万元
  telling({ bare: true, before: /^（$/, after: /^）.{0,4}单位：/ }),
  // 第三批（2024年度）35个示范村，…, 第二批（2022年）历史建筑保护名录
  telling({
    bare: true,
    holds: isWholeYears,
    before: /[批次期级]（$/,
    after: /^）(?:[^，]{2,20}，|[^，]{2,30}(?:清单|目录|名[单录册]|一览表)$)/,
  }),
  // 单位清查表（2023年）, but not 编制名录（2023年）
  telling({
    bare: true,
    holds: isWholeYears,
    before: /^(?!.{0,12}(?:完成|[编填报]|制[定作]|印发|建立|公布|更新|修订)).{2,14}(?:[表册卡]|名[单录])（$/,
    after: /^）$/,
  }),
  // 表3 2022年各县（市、区）采血量: the title of a table
  telling({ bare: true, before: /^附?[表图]\d{1,2}(?:-\d{1,2})?[：\n]?$/, after: /^(?![前底末内，。；：]).{4}/ }),
  telling({ bare: true, holds: isSingle, before: dayOfPaper, after: noWindow }),
  telling({ bare: true, holds: isDay, before: signed, after: noWindow }),
  telling({ bare: true, before: periodOfFigures }),
  telling({ bare: true, before: nameOfPlan, after: /^[）\-~]/ }),
  // 常务会议（2024年5月8日）议定
  telling({ bare: true, holds: isDay, before: /会议?（$/, after: /^）(?:议定|研究|审议|通过|明确|决定)/ }),
  // 6月3日批示, 3月12日检查发现
  telling({ bare: true, holds: isDay, after: /^(?:作出)?批示|^[^，]{0,6}[检督巡排抽核][查察]时?发现/ }),
  // 自4月起，累计开展56场
  telling({ holds: ({ limit }) => limit === 'from', after: /^，(?:累计|先后|共|已).{0,20}\d/ }),
  // 2022年底前应收未收
  telling({ after: /^应(.{1,2})未\1/ }),
  telling({ bare: true, before: told }),
  telling({ before: builtIn }),
  telling({ holds: ({ limit }) => limit === 'bare' || limit === 'from', before: holdsUntil }),
  // 许可证2023年12月31日届满后不再延续, 存单2023年3月8日到期，…
  telling({
    bare: true,
    before: /[^，。；：\n]{2}$/,
    after: /^(?:届满|到期|期满)(?:，|后?[^，]{0,4}(?:不[再予]|自[动行]|[仍尚]?未))/,
  }),
  telling({ bare: true, before: season }),
  telling({ bare: true, before: listed }),
  // 1983年1月1日以后出生, 1—2月免报
  telling({ after: /^(?:出生|免[报征于缴予]|不[报需用]|无需)/ }),
  // 对6月底前未完成的
  telling({ before: /对于?$/, after: /^[前内]?未[^，]{1,6}的/ }),
  // 对2015年底前建成未办证的房屋，…
  telling({ before: /(?:对于?|针对|凡是?)$/, after: /^[^，]{1,24}的[^，]{1,12}，/ }),
  // 2020年11月1日零时为普查标准时点
  telling({ after: /^(?:零时|\d{1,2}[时点])?作?为[^，]{0,10}(?:时点|基准|基期|标准日|起点)/ }),
  telling({ before: /(?:时点|基准日|基期)[为是：]$|(?:标准|普查|统计)时点$/ }),
  // 较2023年底增长5%, 在2023年底的基础上, 恢复至2019年同期水平: what is compared with
  telling({ before: /(?:[比较]|相比)$/, after: /^(?!.{0,3}(?:前|以内))/ }),
  telling({ after: /^(?:的?基础[上之]|的?(?:同期)?(?:平均)?水平|同期)/ }),
  // 由2022年末的12家增至2025年末的30家: what it was
  telling({ before: /[由从]$/, after: /^的\d/ }),
  // 2021年1月1日至2023年12月31日期间的项目, 交房时间为2022年12月31日的楼栋: which things are meant
  telling({ after: /^的(?![\d约前])[^，。；]{2}/ }),
  // 合同2026年到期的17处门店: which things are meant
  telling({ bare: true, after: /^(?:届满|到期|期满)的/ }),
  // 1—9月完成率不足75%的乡镇，10月15日前说明: the months of what the things are known by
  telling({
    bare: true,
    holds: (date, next) => isPeriod(date) && isLimited(next),
    after: /^(?!完成(?!率)|[制编印建召开启]|实施|推进)[^，。；]{2,16}的[^，。；]{1,12}，/,
  }),
  // 省级验收预计10月中旬开展，各乡镇9月20日前自验: what others do then
  telling({
    bare: true,
    holds: (_, next) => isLimited(next),
    before: /预计$/,
    after: /^(?:左右)?(?:开展|进行|举行|召开|来|到|组织|启动|反馈|公布|发布)/,
  }),
  // 预计7月上中旬有2次强降雨过程
  telling({
    bare: true,
    after: /^[^，。；]{0,6}(?:有|出现|发生|迎来|遭遇)[^，。；]{0,12}(?:降[雨水]|暴雨|强对流|高温|寒潮|台风|过程|洪水)/,
  }),
  // 2023—2027年污水专项规划: the name of a plan
  telling({
    bare: true,
    holds: isWholeYears,
    before: /.{2}$/,
    after:
      /^(?![完编形提报制出印发建公更梳召做开实推落])[^，。；：]{1,12}(?:规划|计划|方案|纲要|行动)(?=[，。；、的（》”])/,
  }),
  // 2030年前碳达峰行动方案
  telling({ after: /^碳达峰(?:行动|工作|实施)?(?:方案|意见)/ }),
  // 以2019年底数据为基数, 沿用2020年办法
  telling({ before: /以$/, after: /^[^，。；]{0,6}为(?:基数|基期|基准|起点)/ }),
  telling({ bare: true, before: /[沿延套]用$/ }),
  // 6月30日前仅分配下达年初预算数的58.46%: what had been reached
  telling({ after: /^仅(?!限)[^，。；]{1,16}\d/ }),
  // 国庆假期为9月29日至10月6日
  telling({ bare: true, before: /假期?(?:时间|安排)?[为是：]$/ }),
  // 约定租期十五年，至2031年年底止
  telling({ before: /[租聘任][^，。；：]{0,2}期[^，。；：]{0,8}，至$/ }),
  // 文号：2024-06
  telling({ before: /(?:[文编案批账票]号|电话|版本|标准号)：?$/ }),
  // 已于2023年6月启动: what has begun
  telling({ before: /已经?[于在自从]$/ }),
  // 2021年6月30日以前应完成的12项任务，仅完成5项
  telling({ after: /^应当?[^，]{0,4}完成的.{0,16}，[仅只尚仍未有]/ }),
  // 原计划2022年底建成，实际2023年8月建成
  telling({ before: /实际[于在]?$/, after: /^(?:建成|完成|完工|开工|竣工|投用|交付)/ }),
];

/** Tellings by where their words stand, each group with what any of its words must be like. */
export interface Group {
  readonly tellings: readonly Telling[];
  readonly may: RegExp;
}

const groupOf = (some: readonly Telling[], side: 'before' | 'after'): Group => ({
  tellings: some,
  may: new RegExp(some.map((one) => one[side]?.source ?? '').join('|')),
});

/** What the words before a date tell, and what those after it tell where nothing before it is asked for. */
const sides = (some: readonly Telling[]): { readonly before: Group; readonly after: Group } => ({
  before: groupOf(
    some.filter(({ before }) => before !== null),
    'before',
  ),
  after: groupOf(
    some.filter(({ before }) => before === null),
    'after',
  ),
});

/** For dates without a limit word, and for those that have one. */
export const ofBare = sides(tellings);
export const ofLimited = sides(tellings.filter(({ bare }) => !bare));
