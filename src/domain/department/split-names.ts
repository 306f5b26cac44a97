import { bracketMask } from './brackets';
import { LONGEST_NAME, hasOwnPrefix, isGeneric, isLevel, isName, isOpen, startsWithLevel } from './is-name';
import { sharesBodies } from './shared-heads';
import { CONJUNCTIONS } from './words';

/** The joining word that stands at this place, null when none does. */
function conjunctionAt(text: string, at: number): string | null {
  return CONJUNCTIONS.find((word) => text.startsWith(word, at)) ?? null;
}

/** What follows a joining word when it belongs to the body before it: 市税务局及所属单位, 领导小组及其成员单位. */
const DEPENDENT = /^(?:其(?![他它余])|所属|下属|所辖)/u;

function standsAlone(right: string): boolean {
  if (isGeneric(right) || DEPENDENT.test(right)) return false;
  return isName(right.slice(-LONGEST_NAME)) || isOpen(right.slice(0, LONGEST_NAME));
}

/** A name that needs no head behind it: 各省、自治区、直辖市 (和计划单列市税务局) does. */
function isWhole(left: string): boolean {
  return isName(left) && !isLevel(left.slice(left.lastIndexOf('、') + 1));
}

/** 市政府 和 社会资本合作中心, 县机关 和 事业单位工资统发中心: one body that serves both. */
const OF_LEVEL = /^[省市县区州]?(?:政府|机关|企业)$/u;
const SERVICE = /^.{3,}(?:中心|联合会|协会)$/u;

/** 自贸区和特殊区域发展处, 实验室与设备管理处: a section stands in no list beside a kind of place. */
const KIND_OF_PLACE = /^(?:自贸区|自贸试验区|保税区|综保区|开发区|园区|社区|城区|实验室)$/u;
const SECTION = /[处科股室]$/u;

/** Whether a joining word between these two parts them. */
function parts(left: string, right: string): boolean {
  if (OF_LEVEL.test(left) && SERVICE.test(right) && !hasOwnPrefix(right)) return false;
  if (KIND_OF_PLACE.test(left) && SECTION.test(right) && !hasOwnPrefix(right)) return false;
  if (/^各.*[省市县区州]$/u.test(left) && /^[省市县区州][直属]/u.test(right)) return true;
  if (/^各[^、]+$/u.test(left) && isLevel(left))
    return standsAlone(right) && (left.endsWith('）') || !startsWithLevel(right));
  if (right === '企业') return isWhole(left) && !isOpen(left);
  return isWhole(left) && standsAlone(right) && !sharesBodies(left, right);
}

/** Places and people whose name begins with a joining word. */
const NAMED_SO = /^(?:和[平田县静硕布林顺龙政]|及第|及时|与时|与会)/u;

/** Length of a joining word that begins a name (⏎和市审计局); 和平区教育局 begins with none. */
function leadingConjunction(text: string): number {
  const word = NAMED_SO.test(text) ? null : conjunctionAt(text, 0);
  return word !== null && standsAlone(text.slice(word.length)) ? word.length : 0;
}

/**
 * Parts a text at 和/及/与/或 where both sides are names; a body with such a word inside stays whole.
 *
 * @example splitNames('办公室或其他相关部门') // ['办公室', '其他相关部门']
 * @example splitNames('货物和劳务税部门') // ['货物和劳务税部门']
 */
export function splitNames(text: string): string[] {
  const mask = bracketMask(text);
  const names: string[] = [];
  let from = leadingConjunction(text);
  for (let at = from + 1; at < text.length; at++) {
    const word = mask[at] === 1 ? null : conjunctionAt(text, at);
    if (word === null || !parts(text.slice(from, at), text.slice(at + word.length))) continue;
    names.push(text.slice(from, at));
    from = at + word.length;
    at = from;
  }
  names.push(text.slice(from));
  return names;
}

const TRAILING = new RegExp(`(?:${CONJUNCTIONS.join('|')})$`, 'u');

/**
 * Takes off a joining word that a line break has left at the end of a name (办公室或⏎其他相关部门).
 * It stays where the text without it is no name: 货物和⏎劳务税部门.
 */
export function trimConjunction(text: string): string {
  const head = text.replace(TRAILING, '');
  return isName(head) ? head : text;
}
