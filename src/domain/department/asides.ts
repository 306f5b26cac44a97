import { isName } from './is-name';
import { MANNERS, MANNER_VERBS, TIME_STARTS } from './task-words';

const anyOf = (words: readonly string[]) => words.join('|');

/** 结合实际, 结合本地工作实际: how a place is to go about it. */
export const BY_CONDITIONS = '(?:结合|根据|立足)(?:各自|本地|当地|自身|部门|单位|工作|本|的)*实际(?:情况)?|因地制宜';
/** 2025年12月底前, 年内: a time limit behind the name of a body. */
export const TIME_LIMIT =
  '(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬)?[底末]?前?|\\d{4}年[底末]?前?|年底前?|年内|[上下]半年';

/** 6月底完成, 5个工作日内办结: a time limit that strayed into the cell. */
const DATE_START = /^[于在至到自从]?(?:\d{4}年|\d{1,2}月|\d{1,3}个?(?:工作日|自然日|[日天周月年])内)/u;
/** 年内取得明显成效, 每季度开展一次, “十四五”期间持续推进. */
const TIME_START = new RegExp(
  `^(?:力争|确保|争取|计划|预计|原则上|[于在至到自从])?(?:${anyOf(TIME_STARTS)}|“?十[三四五六]五”?(?:期间|时期|末|规划期))`,
  'u',
);
/** 持续推进, 按期完成并长期坚持: how or how soon, said behind the bodies. */
const HOW = new RegExp(
  `^(?:(?:${anyOf(MANNERS)}|${BY_CONDITIONS})(?:${anyOf([...MANNERS, ...MANNER_VERBS])})*|立行立改|即知即改)$`,
  'u',
);
/** 详见附件2, 见分工方案: where the bodies stand; 谁主管、谁负责: a saying. */
const ELSEWHERE = /^(?:(?:详?见|参见|详参).{0,12}(?:方案|分解表|分工表|清单|文件|附件|附表|下表|上表).{0,3}$|谁)/u;
/** A telephone number. */
const TELEPHONE = /^(?:电话|手机)?[\d-]{5,}$/u;

/**
 * Whether a piece of a cell names nobody: it says when, how, where to look, or gives a telephone number.
 *
 * @example isAside('年内持续推进') // true, but not of 年级组 or 长期护理中心
 */
export function isAside(piece: string): boolean {
  if (DATE_START.test(piece) || ELSEWHERE.test(piece) || TELEPHONE.test(piece)) return true;
  if (piece.length > 40) return false;
  if (isName(piece) && /^每[日周]/u.test(piece)) return false;
  return TIME_START.test(piece) || (HOW.test(piece) && !isName(piece));
}
