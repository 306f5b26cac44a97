/** What cells below a header look like. Each pattern is tested on the trimmed text of a cell. */
const measures =
  '个 项 件 次 人 人次 名 户 家 亩 公里 千米 米 平方米 ㎡ 吨 千克 元 万元 亿元 万人 万户 万亩 % ％ ‰ 处 座 条 台 套 所 场 期 份 天 小时 艘 架 辆 部 头 只 株 栋 幢 间 批 块 本 册 篇 张 支 盏 眼 口 分 位 万平方米 万吨 个/百分点 个百分点 百分点';
const levels = '级 局 本级 直 税务局 税务机关';
/** Levels of a firm. */
const ofFirm = '^(?:集团|公司)?[本总]部|^各(?:[子分]|(?:所属|权属|下属|成员|[二三]级)[子分]?)(?:公司|企业|单位)';
const places = '省 市 县 区 系统 单位 设区市 乡镇 街道';
const times =
  '\\d{4}[年./-] \\d{1,2}月 [一二三四五六七八九十]+月 季度 年底 月底 年内 上半年 下半年 长期 持续 常态 立即 全年 每[年季月周日] 工作日 前 ^\\d{5}$';

const oneOf = (words: string): string => `(?:${words.split(' ').join('|')})`;

export const contentPatterns = {
  /** 个, 万元, %: then 单位 means unit of measure. */
  unitOfMeasure: new RegExp(`^${oneOf(measures)}$`),
  /** 各级税务机关, 市局, 县（区）局: a level, not a department. */
  level: new RegExp(
    `^各级|${ofFirm}|^[省市县区乡镇州盟]{1,3}(?:[（(][^）)]*[）)])?${oneOf(levels)}|^[全本各]${oneOf(places)}`,
  ),
  /** Levels of the organisation itself: not 各乡镇, 各县区. */
  ownLevel: new RegExp(`^各级|${ofFirm}|^[省市县区乡镇州盟]{1,3}(?:[（(][^）)]*[）)])?${oneOf(levels)}`),
  /** Headers over figures, which a run of numbers does not make an outline. */
  figureHeader: /(?:分值?|得分|评分|权重|数量?|人数|次数|个数|金额|比例|占比|率|值)(?:[（(].*)?$/,
  /** 1, 一, （二）, 1.2, ①: numbers of an outline. */
  number:
    /^(?:[(（]?[\d一二三四五六七八九十百]{1,4}[)）]?[.、．]?|\d{1,3}(?:[.\-－—．]\d{1,3}){1,3}|[\u2460-\u2473]|[(（]?[一二三四五六七八九十]{1,3}[)）]?[.\-－—]?\d{1,3}|[A-Z]{1,3}[-－]?\d{1,4})$/,
  /** A sum or a count: 8,000, 0.4. */
  figure: /^\d[\d,，]*(?:\.\d+)?$/,
  /** A mark that ticks what the header says; in a column headed by a body also a word for its role. */
  tick: /^(?:[√✓✔☑★☆●◎○▲△■□◆◇]|牵头|主办|主责|配合|协办|责任|负责|参与)$/,
  /** How a report of progress begins, or all of it. */
  progress: /^(?:[已未√]|尚未|正在|均已|基本|全部|完成|推进中|进行中|办理中|\d{1,3}(?:\.\d+)?[%％]|是$|否$)/,
  /** Words that say until when, or how often; a bare date does not. */
  limit: /[前底内末]$|^每|季度|[上下]半年|长期|持续|常态|立即|适时/,
  /** Something that can be a time limit. */
  time: new RegExp(oneOf(times)),
} as const;
