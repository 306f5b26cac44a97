import type { Comparison } from './comparison';

/** Words by which a ratio is recognised in a measure. Data only. */

/** Who, how firmly: stands between what is counted and the comparison. */
export const SOFTENERS =
  '(?:原则上|一般|总体上|总体|力争|争取|尽量|应当|应该|[应要须需，,均都]|必须|数量|人数|稳定|保持|分别|不断|逐步|严格|全部)*';

/** Stands before the share; the first that fits says how it is compared. */
export const OPERATORS: readonly (readonly [pattern: string, comparison: Comparison])[] = [
  ['(?:最多)?不(?:得|应|宜|可|能)?(?:超过|高于|多于|大于|突破)', 'le'],
  ['不(?:得|应|宜|可|能)?(?:少于|低于|小于)', 'ge'],
  ['小于等于|≤|<=|最多(?:占|为|达)?|控制在|压[减降缩][到至]|(?:下降|降低|降)[到至为]', 'le'],
  ['大于等于|≥|>=|至少(?:达到|达|占|为)?|提[高升][到至]|(?:增加|增长|上升)[到至]', 'ge'],
  ['超过|高于|大于|多于|突破|>', 'gt'],
  ['低于|小于|少于|不足|不满|<', 'lt'],
  ['达到?了?|占到|在(?=\\d|百分)', 'ge'],
];

/** Stands behind the share. */
export const OR_MORE = '(?:及|或|（含）)?以上';
export const OR_LESS = '(?:及|或|（含）)?(?:以内|以下|之内)';
/** A share with one of these behind it is no bound: about, a range, points. */
export const NO_BOUND = '(?![\\d.]|\\s*(?:左右|上下|个百分点|[~～—–]|[至到-]\\s*\\d))';

/** How a rate ends that names itself. */
export const RATE = '(?:率|占比|比例|比重|满意度|知晓度|认可度|覆盖面)';
/** What those who are counted have done, where the share stands before the whole. */
export const PREDICATE =
  '(?:取得|具有|具备|持有|持证|获得|达到|建成|完成|参加|接受|通过|实现|开展|纳入|配备|设立|配有|落实)';

/** What grows or shrinks by a percentage is no share of anything; what grows to one is. */
export const CHANGES =
  /(?:增长|增加(?!值)|提[高升]|上升|下降|降低|减少|压减|压缩|精简)(?![到至为])|增幅|增速|降幅|缩短|同比|环比|较[上去]年|比[上去]年|涨幅|翻/u;
/** Percentages that belong to money and law, not to a duty that can be counted. */
export const NO_DUTY =
  /税率|利率|费率|汇率|折扣|滞纳金|罚款|加收|加计|征收率|贴现|年息|月息|股权|股份|持股|浓度|湿度|含量|坡度|误差|权重|分值/u;
/** Softer than a duty. */
export const SOFT = /原则上|一般[应要不]|力争|争取|尽量|有条件的|鼓励/u;

/** Words at the head of a numerator that say when, who or how, not what. */
export const LEADING =
  /^(?:确保|保证|[、要应须需使并且到在对将把由以]|实现|做到|力争|争取|按照|其中|同时|各(?:级|地|部门|[^的]{0,6}单位|[级地]?[^的]{0,6}机关)|单位(?=.{3})|全[市县区省]|本(?:单位|系统|部门|地区)|每年|严格|切实|进一步|逐步|积极|\d{1,2}月底前)+/u;
/** Heads that say nothing without what stands before 的: 具有法律职业资格的人员. */
export const BARE_HEAD = /^(?:人员|人|人数|单位|企业|户数|数量|案件|事项)$/u;
