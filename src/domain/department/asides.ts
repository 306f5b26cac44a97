import { isName } from './is-name';
import { MANNERS } from './task-words';

/** No time limit and no manner is longer. */
const LONGEST = 40;

/** 结合实际, 结合本地工作实际: how a place is to go about it. */
export const BY_CONDITIONS = '(?:结合|根据|立足)(?:各自|本地|当地|自身|部门|单位|工作|本|的)*实际(?:情况)?|因地制宜';
/** 2025年12月底前, 年内: a time limit behind the name of a body. */
export const TIME_LIMIT =
  '(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬)?[底末]?前?|\\d{4}年[底末]?前?|年底前?|年内|[上下]半年';

/** 6月底完成, 5个工作日内办结: a time limit that strayed into the cell. */
const DATE_START = /^[于在至到自从]?(?:\d{4}年|\d{1,2}月|\d{1,3}个?(?:工作日|自然日|[日天周月年])内)/u;
/** 年内取得明显成效, 三季度启动, “十四五”期间持续推进. */
const TIME_START =
  /^[于在至到自从]?(?:年[内底末初中]|月[底末内]|季末|[上下]半年|[今明本当次]年|[本当次下]月|每(?:半?年|[季月周日旬])|即日起|近期|[秋春]季|第?[一二三四]季度|“?十[三四五六]五”?(?:期间|末)|\d{4}\s*[-—–至])/u;
/** 汛期前完成, 暑假期间: a time named by what happens then. */
const TIME_END = /^[^：]{2,8}(?:前|期间|以内)(?:全部|基本)?(?:完成|启动|报送|建成|落实)?$/u;
/** 持续推进, 结合实际: how or how soon, said behind the bodies. */
const HOW = new RegExp(
  `^(?:${MANNERS.join('|')}|按(?:[期时月季年]|要求|规定|计划|程序|进度|节点)|逐[步月年项]|分(?:步|批|期|阶段|年度)|[及适随]时|${BY_CONDITIONS}).{0,8}$`,
  'u',
);
/** 按上级要求推进, 根据省里进度安排: what it goes by; not by whose duties. */
const BY_ORDER =
  /^(?:按照?|根据|依据)(?!.*(?:职责|职能|分工)).{2,16}(?:要求|部署|安排|进度|规定|计划)(?:推进|开展|进行|完成|办理|报送)?$/u;
/** 详见附件2, 见分工方案: where the bodies stand; 谁主管、谁负责: a saying. */
const ELSEWHERE = /^(?:(?:详?见|参见|详参).{0,12}(?:方案|分解表|分工表|清单|文件|附件|附表|下表|上表).{0,3}$|谁)/u;
/** A telephone number. */
const TELEPHONE = /^[\d-]{5,}$/u;

/** 全面负责: it says who after all. */
const SAYS_WHO = /(?:负责|牵头|配合)$/u;

/**
 * Whether a piece of a cell names nobody: it says when, how, where to look, or gives a telephone number.
 *
 * @example isAside('年内持续推进') // true, but not of 年级组 or 长期护理中心
 */
export function isAside(piece: string): boolean {
  if (DATE_START.test(piece) || ELSEWHERE.test(piece) || TELEPHONE.test(piece)) return true;
  if (piece.length > LONGEST || SAYS_WHO.test(piece)) return false;
  if (TIME_START.test(piece) && (!isName(piece) || /\d/u.test(piece))) return true;
  return [TIME_END, HOW, BY_ORDER].some((kind) => kind.test(piece)) && !isName(piece);
}
