/** Names under which counts are known, and the header words they are known by. */

/** One kind of count. `leaf` is tested on the lowest header, `path` on all headers above it joined by `/`. */
interface CountEntry {
  readonly name: string;
  readonly leaf: RegExp;
  readonly path?: RegExp;
  readonly not?: RegExp;
}

/** The counts that the rule of 5 % divides, and those with a certificate. */
export const STAFF_COUNT = '执法人员总数';
export const REVIEWER_COUNT = '法制审核人员';
export const CERTIFIED_COUNT = '持证执法人员';

/** The five kinds of enforcement; one person may do several, so they are never added up. */
export const ENFORCEMENT_KINDS = ['行政处罚', '行政强制', '行政检查', '行政征收', '行政许可'] as const;

/** Kinds of reviewers; whether they count as one is a choice of 口径 and is never made silently. */
export const REVIEWER_KINDS = ['法制部门审核人员', '稽查审理人员', '专职审核人员', '兼职审核人员'] as const;

/** The lowest header over the number itself; 定编, 编制, 应配 are how many there should be. */
const SUM =
  /^(?:实有|实配|实际|现有|在岗|在编在岗|到岗|配备)?(?:合计|小计|总计|总数|总人数|人数|数量|人员数|共计|计|配备数)$|^(?:实有|实配|实际|现有|在岗|在编在岗|到岗)(?:人员)?$/u;
const REVIEWERS = /审核(?:工作)?(?:人员|员|人数|岗|力量|队伍)/u;
const STAFF = /执法(?:活动)?的?(?:人员|人数|队伍|岗位)/u;
const DECISIONS = /决定|案件|事项|件数|文书/u;

/** In this order; the first entry that fits names the column. */
const COUNTS: readonly CountEntry[] = [
  { name: '公职律师和法律顾问', leaf: /公职律师.*法律顾问|法律顾问.*公职律师/u },
  { name: '公职律师', leaf: /公职律师/u },
  { name: '法律顾问', leaf: /法律顾问/u },
  { name: '音像记录设备应配数', leaf: /应配|需配|标准/u, path: /记录仪|记录设备|音像|设备/u },
  { name: '音像记录设备实配数', leaf: /实配|已配|实有|现有|配备数|数量/u, path: /记录仪|记录设备|音像/u },
  { name: '应培训审核人员', leaf: /应(?=.*审核).*训/u },
  { name: '已培训审核人员', leaf: /^(?=.*审核)[^已参]*[已参].*训/u },
  { name: '应培训人员', leaf: /应(?:参加?)?(?:培训|参训|训)/u },
  { name: '已培训人员', leaf: /[已参].*训|实际.*训|培训人数/u },
  { name: '已审核重大执法决定', leaf: /审核/u, path: DECISIONS, not: /应审核|未审核|人员/u },
  { name: '重大执法决定', leaf: /决定|案件|应审核|总数|合计|件数/u, path: /重大/u, not: /未审核|人员/u },
  { name: '按期公示执法决定', leaf: /(?:按期|按时|及时|已).*公[示开]/u },
  { name: '应公示执法决定', leaf: /应.*公[示开]/u },
  { name: '持证审核人员', leaf: /持证|资格|证书|执业/u, path: REVIEWERS },
  { name: REVIEWER_COUNT, leaf: /专兼职/u, path: REVIEWERS },
  { name: '兼职审核人员', leaf: /兼职/u, path: REVIEWERS },
  { name: '专职审核人员', leaf: /专职/u, path: REVIEWERS },
  { name: '稽查审理人员', leaf: /审理/u },
  { name: '法制部门审核人员', leaf: /法[制规](?:部门|[科处股]|机构)/u, path: REVIEWERS },
  {
    name: REVIEWER_COUNT,
    leaf: /审核(?:工作)?(?:人员|员|人数|岗位?(?:人员|人数)|力量|队伍)(?:总?人?数|人员|合计|总计|数量|配备(?:数|人数|情况)?)?$/u,
    not: /培训|参训|应[配设有]|需配|编制|定编|缺额|未[配设]|[聘外]请|新增|离任|退休|女|持证/u,
  },
  { name: REVIEWER_COUNT, leaf: SUM, path: REVIEWERS },
  {
    name: CERTIFIED_COUNT,
    leaf: /持证|执法证|检查证|持有|执法资格/u,
    not: /到期|过期|有效期|注销|吊销|未持|无证|应持|换证/u,
  },
  ...ENFORCEMENT_KINDS.map((name): CountEntry => ({
    name,
    leaf: new RegExp(`^(?:其中|从事)*${name}(?:类|活动|的|工作|岗|执法)*(?:人员|人数|人)?数?$`, 'u'),
  })),
  {
    name: STAFF_COUNT,
    leaf: /^(?:本单位|现有|实有|在岗|在职|在册|实际|目前|从事|行政|税务|在编|参与|承担|各类|全部|全[市县区局])*(?:行政处罚.*等)?执法(?:类|活动|岗位)?的?总?(?:人员|人数|队伍)(?:总?人?数|总计|合计|数量)?$/u,
  },
  { name: STAFF_COUNT, leaf: SUM, path: STAFF },
];

/** Shares printed on the sheet, and what is no count at all. */
const NO_COUNT =
  /[率比]$|占比|比例|占.*比|有效期|百分|备注|说明|日期|时间|电话|联系|姓名|证号|证件|号码|是否|增减|变动|净增/u;

/** Header text reduced to its words: no spaces, brackets, units or 其中. */
export function bareHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/专\(兼\)职|专职?[/、]兼职?/gu, '专兼职')
    .replace(/\([^)]*\)|[:：,，;；。*]|^其中/gu, '')
    .replace(/[(（].*$/u, '');
}

/**
 * The name a column of counts is known by, from its headers top to bottom; null when no entry fits or it holds no count.
 *
 * @example countName(['其中：从事各类执法活动人数', '行政处罚']) // '行政处罚'
 * @example countName(['执法人员', '总数（人）']) // '执法人员总数'
 */
export function countName(headers: readonly string[]): string | null {
  const bare = headers.map(bareHeader).filter((header) => header !== '');
  const leaf = bare.at(-1);
  if (leaf === undefined || NO_COUNT.test(leaf)) return null;
  const path = bare.join('/');
  const entry = COUNTS.find((each) => each.leaf.test(leaf) && (each.path?.test(path) ?? true) && !each.not?.test(path));
  return entry?.name ?? null;
}

const KNOWN = new Set(COUNTS.map(({ name }) => name));

/** Whether a column's name is one of ours; others are read only for the user's own rules and never complained about. */
export function isKnownCount(name: string): boolean {
  return KNOWN.has(name);
}
