/** Words by which a ratio is recognised in a measure. Data only. */

/** Stands before the share: at least. */
export const AT_LEAST =
  '(?:不(?:得|应|宜|可)?(?:少于|低于|小于)|至少(?:达到|达|占|为)?|(?:应|要|须|需|必须|均|稳定|保持|力争|争取)*(?:达到?了?|占到)|≥|>=|大于等于|高于|超过(?!的))';
/** Stands before the share: at most. */
export const AT_MOST =
  '(?:不(?:得|应|宜|可)?(?:超过|高于|多于|大于|突破)|(?:严格)?控制在|压[减降缩]到|降[低到至]+|最多(?:占|为)?|≤|<=|低于|小于|少于)';
/** Stands behind the share. */
export const OR_MORE = '(?:及|或)?以上';
export const OR_LESS = '(?:及|或)?(?:以内|以下|之内)';

/** What grows or shrinks by a percentage is no share of anything. */
export const CHANGES =
  /增长|增加|增幅|增速|提[高升]|上升|下降|降低|减少|降幅|缩短|压减|压缩|同比|环比|较上年|比上年|涨幅|翻/u;
/** Percentages that belong to money and law, not to a duty that can be counted. */
export const NO_DUTY =
  /税率|利率|费率|汇率|折扣|滞纳金|罚款|加收|加计|征收率|贴现|年息|月息|股权|股份|持股|浓度|湿度|含量|坡度|误差/u;
/** Softer than a duty. */
export const SOFT = /原则上|一般[应要不]|力争|争取|尽量|有条件的/u;

/** Words at the head of a numerator that say when, who or how, not what. */
export const LEADING =
  /^(?:确保|保证|[要应须需使并且到在对将把由以]|实现|做到|按照|其中|同时|各级|各地|各部门|各单位|全[市县区省]|本单位|本系统|每年|严格|切实|进一步|逐步|积极)+/u;
