/** Words by which the parts of a staffing table are known. Texts are compared without spaces. */

/** Words of a list parted by blanks, as alternatives of a pattern. */
const oneOf = (words: string) => `(?:${words.trim().split(/\s+/u).join('|')})`;

/** What may stand before 单位 in the header over the units: 填报单位, 行政执法机关. */
const OF_UNIT = oneOf(`
  填报 填写 报送 统计 所属 行政 执法 监察 办案 承办 考核 实施 主管 监管 管理 责任 税务 基层 用人 各
`);
const UNIT = oneOf('单位 机关 机构 部门 队伍');
/** Units of a kind, with fewer words before them. */
const OF_KIND = oneOf('填报 所属 执法 税务 基层');
const KIND = oneOf(`
  科室 处室 股室 所站 站所 主体 分局 地区 乡镇 街道 镇街 乡镇[（(]?街道[)）]? 县[（(]?市?、?区[）)]? 县区局? 县市区局? 局
`);
/** 单位, 填报单位, 乡镇（街道）名称: the header over the units' names. */
export const UNIT_HEADER = new RegExp(`^(?:${OF_UNIT}*${UNIT}|${OF_KIND}*${KIND})(?:名称|全称)?$|^名称$`, 'u');
export const LEVEL_HEADER = /^(?:单位|机构)?(?:层级|级别|级次|类别|系统)$/u;
export const NUMBER_HEADER = /^(?:序号|编号|行次|栏次|No\.?)$/iu;

const SUM = oneOf('合计 总计 小计 共计 累计 汇总');
const OF_SUM = oneOf('全[市县区省州]? 系统 本级 各[市县区]局?');
/** Pages of a list, means and shares: rows of numbers that are no unit's either. */
const NO_UNIT = oneOf(`
  全[市县区省州旗盟] 全系统 承前页 过次页 接上页 平均 人均 平均值 平均数 占比 比例 比重 占.{0,8}比[例重]?
`);
/** A row that adds up others, or says something of all of them. */
export const TOTAL_ROW = new RegExp(
  `^(?:[一二三四五六七八九十]+、)?${OF_SUM}*${SUM}(?:数|[（(].*[）)])?$|(?:合计|小计|总计)$|^${NO_UNIT}(?:[（(].*[）)])?$`,
  'u',
);
/** A note on dashes: 注：“—”表示无此类人员. */
export const DASH_IS_NONE = /[—–－-][”"』」]?(?:均|都)?(?:表示|代表|[为指即系])[^。；;，,]{0,2}(?:[无零0]|没有)/u;
/** A note that lays down that the kinds of reviewers add up: 法制审核人员包括…，互不重复; 为…之和. */
export const PARTS_ADD_UP =
  /审核(?:人员|员)(?:总?数)?(?:包括|包含|[由为是指=＝])[^。；;]{2,60}(?:之和|相加|合计|不(?:得|会)?重复|[均都全]计入)/u;
/** A line below the table. */
export const NOTE_ROW =
  /^(?:备?注|说明|填[表报]人?|制表人?|审[核批]人?|复核人?|负责人|单位负责人|联系人|填报单位|填[表报]日期|口径)\d*[:：.．、]|^注\d|^\*|^※/u;
/** Over the remarks of a table whose units are columns. */
export const REMARKS = /^(?:备注|说明|附注)$/u;
/** The corner of such a table: 统计项目, 指标. */
export const CORNER = /^(?:统计|指标)?(?:项目|指标|内容|类别|事项)(?:名称)?$/u;
/** A row that numbers the columns: 栏次 1 2 3, 甲 1 2 3. */
export const COLUMN_NUMBERS = /^(?:栏次|行次|列次|栏目|甲|[(（]?\d{1,2}[)）]?)$/u;
/** A row that opens a group of units. */
export const GROUP_ROW = /^(?:[（(]?[一二三四五六七八九十]+[）)、.]|其中)/u;

/** A label left of the units that names their level, not a body they belong to. */
export const LEVEL_LABEL =
  /^(?:[省市州盟县区旗全]|县[（(]?市?、?区[）)]?|市区|乡镇|街道|派出|直属|基层)+(?:税务)?(?:[级局]|本级|机关|机构|单位|部门)*$/u;
/** A name that says nothing without the body it belongs to: 一大队, 机关. */
export const DEPENDENT_NAME =
  /^(?:第?[一二三四五六七八九十\d]+)?(?:大队|中队|支队|分队|分局|科室?|股室?|[组所队站]|处室?|机关|本级|本部)$/u;

/** Levels that a unit's own name says; a name that fits none has no level. */
export const LEVEL_NAMES: readonly (readonly [pattern: RegExp, level: string])[] = [
  [/^市局|^市本级|^市级/u, '市局'],
  [/[县区旗](?:税务)?局|^县[（(]?区/u, '县（区）局'],
  [/^省局|^自治区局|^区局机关/u, '省局'],
];
