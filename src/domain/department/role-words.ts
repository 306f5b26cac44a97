import type { Role } from './types';
import { wordList } from './word-list';

/** What a label before names says (牵头单位：…). `aside`: people, dates, notes, which are no bodies; null: no role. */
export type LabelRole = Role | 'aside' | null;

const meaning = (role: LabelRole, words: string) => wordList(words).map((word) => [word, role] as const);

/** First words of a label; where one begins another, the longer stands first. */
export const LABEL_WORDS: readonly (readonly [word: string, role: LabelRole])[] = [
  ...meaning('lead', '总牵头 第一牵头 主要牵头 负责牵头 共同牵头 联合牵头 牵头 主办 统筹'),
  ...meaning('responsible', '主体责任 第一责任 主要责任 具体责任 直接责任 责任 主责 承办 落实 实施 负责 执行'),
  ...meaning('cooperating', '协同配合 配合 协办 协同 协助 参与 参加 支持 会办 协作'),
  ...meaning(null, '成员 涉及'),
];

/** Second words of a label: without one of them or a colon a word is no label. */
export const LABEL_NOUNS = wordList('责任单位 责任部门 单位 部门 处室 科室 股室 机构 机关 科 处 方 主体');

/** Labels of what is no body; they need a colon. */
export const ASIDE_LABELS = wordList(`
  责任人员 责任人 责任领导 牵头领导 包抓领导 包联领导 分管领导 联系领导 主管领导 挂点领导 主要负责人 负责人
  负责领导 牵头人 联系人 经办人 联络员 联系电话 电话 完成时限 完成时间 时限 备注 说明 注
`);

/** Verbs that end a clause and mark who stands before them; the first kind present decides. */
export const MARK_VERBS: readonly (readonly [role: Role, verbs: readonly string[]])[] = [
  ['lead', wordList('牵头 主办 抓总 统筹 为主')],
  ['cooperating', wordList('配合 协办 协助 参与 参加 协同 支持 会办 协作')],
  ['responsible', wordList('负责 落实 实施 承办 主责 执行 担责')],
];

/** Words that may stand beside a mark and mark nobody by themselves. */
export const MARK_COMPANIONS = wordList(`
  共同 联合 分别 具体 积极 密切 主动 全力 予以 给予 做好 抓好 组织 推进 协调 工作 完成 各自 分工 会商 抓 指导
  推动 按 等 一起 同时 总
`);
