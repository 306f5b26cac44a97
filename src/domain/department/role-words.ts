import type { Role } from './types';
import { wordList } from './word-list';

/** What a label before names says (牵头单位：…). `aside`: telephones, dates, notes, which name nobody; null: no role. */
export type LabelRole = Role | 'aside' | null;

const meaning = (role: LabelRole, words: string) => wordList(words).map((word) => [word, role] as const);

/** First words of a label; where one begins another, the longer stands first. */
export const LABEL_WORDS: readonly (readonly [word: string, role: LabelRole])[] = [
  ...meaning(
    'lead',
    '牵头编制 牵头制定 牵头落实 牵头负责 牵头组织 牵头实施 总牵头 第一牵头 主要牵头 负责牵头 共同牵头 联合牵头 牵头 主办 统筹 主责 第一责任 主管',
  ),
  ...meaning(
    'responsible',
    '第二责任 第三责任 次要责任 主要负责 主体责任 主要责任 具体责任 直接责任 整改责任 责任主体 整改主体 落实主体 责任 承办 落实 实施 负责 执行 整改',
  ),
  ...meaning('cooperating', '协同配合 配合 协办 协同 协助 参与 参加 支持 会办 协作'),
  ...meaning(null, '成员 涉及 督导 督办 验收 监督 监管 指导'),
];

/** Second words of a label: without one of them or a colon a word is no label. */
export const LABEL_NOUNS = wordList('责任单位 责任部门 单位 部门 处室 科室 股室 机构 机关 科 处 方');

/** Labels that need a colon and take no second word: people, who are named like bodies, and what is neither. */
export const PLAIN_LABELS: readonly (readonly [word: string, role: LabelRole])[] = [
  ...meaning(
    'responsible',
    '责任人员 责任人 具体责任人 直接责任人 第一责任人 整改责任人 主要责任人 包保责任人 工作责任人',
  ),
  ...meaning(
    null,
    '责任领导 整改责任领导 整改牵头领导 责任市领导 责任县领导 牵头领导 牵头市领导 牵头县领导 包抓领导 包联领导 包保领导',
  ),
  ...meaning(null, '分管领导 联系领导 主管领导 挂点领导 主要负责人 负责人 负责领导 牵头人 经办人 具体负责人'),
  ...meaning(
    null,
    '行业主管部门 行业主管单位 行业监管部门 业务主管部门 业务主管单位 业务指导单位 项目主管部门 上级主管部门',
  ),
  ...meaning(
    null,
    '属地 属地单位 属地政府 技术支撑 技术支撑单位 项目业主 建设单位 施工单位 监理单位 设计单位 使用单位 管理单位 代建单位',
  ),
  ...meaning('aside', '联系人 联络员 联系电话 电话 完成时限 完成时间 时限 备注 说明 注'),
];

/** Names that end like a verb and are none. */
export const FALSE_VERBS = wordList('政协办');

/** Verbs that begin a duty and say no role: 市财政局做好资金保障. */
export const DUTY_VERBS = wordList(`
  提供 做好 开展 组织 制定 制订 完善 加强 推进 抓好 汇总 建立 指导 督促 协调 研究 提出 报送 拟订 起草 编制 审核
  审批 保障 监督 检查 按要求 按时 按期 按规定 按计划 按程序 及时 履行 完成 安排
`);

/** Verbs that end a clause, say no role, and keep its bodies out of reach of later verbs: 市文旅局指导，各县实施. */
export const SIDE_VERBS = wordList(`
  督导 督办 督查 督促 监督 监管 指导 技术指导 业务指导 政策指导 技术支撑 资金保障 经费保障 监督检查 分管 包联 受理 核实 核查 验收 审核 审定 把关 审批 考核 评估 跟踪 检查 保障 协调 拨付 汇总 备案 审计
`);

/** Marks of one letter, only in brackets: 教务处（主）. */
export const SHORT_MARKS: Readonly<Record<string, Role>> = {
  主: 'lead',
  牵: 'lead',
  协: 'cooperating',
  配: 'cooperating',
};

/** Verbs that end a clause and mark who stands before them; the first kind present decides. */
export const MARK_VERBS: readonly (readonly [role: Role, verbs: readonly string[]])[] = [
  ['lead', wordList('牵头 主办 抓总 统筹 为主 主责')],
  ['cooperating', wordList('配合 协办 协助 参与 参加 协同 支持 会办 协作')],
  ['responsible', wordList('负责 负总责 负主责 主抓 落实 实施 承办 办理 承担 执行 担责 各负其责 各司其职')],
];

/** Words that may stand beside a mark and mark nobody by themselves. */
export const MARK_COMPANIONS = wordList(`
  共同 联合 亲自 分别 具体 积极 密切 主动 全力 予以 给予 做好 抓好 组织 推进 协调 工作 完成 各自 分工 会商 抓 指导 属地 分级 分片 逐级 归口 包案 统一 并联 集中 全程
  推动 按 等 一起 同时 总 持续 长期 有序 按期 按时 如期 定期 贯彻
`);
