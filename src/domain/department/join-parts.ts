import { withoutBrackets } from './brackets';
import { hasOwnPrefix, isGeneric, isLevel, isName, isOpen, namesPeople } from './is-name';
import { isPersonsName, isTitled } from './people';
import { isGovernment, sharesHead } from './shared-heads';
import { FRAGMENTS, SHORT_BODIES } from './words';

/** A part of a cell on its way to a name; `closed`: nothing behind it can complete it (a mark or 等 followed it). */
export interface Part {
  readonly text: string;
  readonly glue: string;
  readonly closed: boolean;
}

const isSpace = (glue: string) => glue === '\n' || glue === ' ';
const isListing = (glue: string) => glue === '、' || glue === '/';

type Test<T> = (left: T, right: T) => boolean;

/** Joins neighbours that `together` says are one, left to right. `glued`: the sign between them is part of the name. */
function joinPairs<T extends Part>(parts: readonly T[], glued: boolean, together: Test<T>): T[] {
  const result: T[] = [];
  for (const part of parts) {
    const left = result.at(-1);
    if (!left || left.closed || !together(left, part)) result.push(part);
    else
      result[result.length - 1] = { ...part, glue: left.glue, text: left.text + (glued ? part.glue : '') + part.text };
  }
  return result;
}

/** How names of two letters begin: 各村, 市局, 镇长, 校办, 儿科. */
const BEGINS_SHORT = /^[各省市县州镇乡村校院厂馆内外儿骨]/u;

/** Ends of whole names, behind which no name goes on: 市财局⏎税局 are two. 市委⏎农办 may be one. */
const ENDED = /[局厅院校所站队科股]$|公司$|集团$|中心$/u;

/** 市委组⏎织部: on a line of its own, two letters that are no body's short name are the rest of a word. */
function isFragment(left: Part, part: Part): boolean {
  const text = withoutBrackets(part.text);
  if (FRAGMENTS.includes(text)) return true;
  if (isName(left.text) && (BEGINS_SHORT.test(part.text) || ENDED.test(left.text))) return false;
  return part.glue === '\n' && text.length === 2 && isName(text) && !SHORT_BODIES.includes(text);
}

/** 市⏎场监管局: no name begins so. */
const CUT_START = /^场监/u;

/** 国网某县供电⏎公司: a kind alone on a line is the rest of the name above. */
const BARE_KIND = /^(?:公司|集团)$/u;
const WHOLE = /[局委办部厅府会院校所站队处科股室]$|公司$|集团$|中心$|[省市县区乡镇]$/u;

/** 市直各⏎有关单位: a line that cannot end here. */
const LEANS_ON_NEXT = /(?:[各和及与]|其[他它]|有关|相关|所属|直属)$/u;

/** 国网某县⏎供电公司: a firm of the whole country, with the place it works in. */
const GRID = /^(?:国网|国家电网|南方电网|中国)\p{Script=Han}{1,8}[省市县区]$/u;

/** 县人力资⏎源社会保, 市⏎公路中心, 县直⏎各部门, 国家税务总局⏎河池市税务局: a line whose end is no end of a name. */
function isCut(left: string, right: string): boolean {
  if (isLevel(right)) return false;
  if (left === '国家税务总局') return right.endsWith('税务局');
  if (GRID.test(left)) return right.endsWith('公司');
  if (isLevel(left)) return left.endsWith('直') || (left.length === 1 && !hasOwnPrefix(right));
  return !isName(left) && !isName(right) && hasOwnPrefix(left) && !hasOwnPrefix(right) && right.length > 2;
}

/** White space inside a name: a wrapped line (市住房和城乡⏎建设局) or spread letters (财 政 局). */
function joinWrapped<T extends Part>(parts: readonly T[]): T[] {
  const strangers = parts.filter((part) => !isName(part.text)).length;
  const lists = parts.some((part) => isListing(part.glue));
  return joinPairs(parts, false, (left, right) => {
    if (!isSpace(right.glue) || left.text === '' || right.text === '') return false;
    if (isFragment(left, right) || /^[（(]/u.test(right.text)) return true;
    if (right.glue === '\n' && isCut(left.text, right.text)) return true;
    if (right.glue === '\n' && BARE_KIND.test(right.text) && left.text.length > 2 && !WHOLE.test(left.text))
      return true;
    if (LEANS_ON_NEXT.test(left.text) || CUT_START.test(right.text)) return true;
    if (/^各.$/u.test(left.text) && isGovernment(right.text)) return true;
    if (/^[和与及]/u.test(right.text) && !isName(left.text)) return true;
    // 办公室 王志强⏎人事科: a person ends the line.
    if (left.glue === ' ' && right.glue === '\n' && isPersonsName(left.text)) return false;
    const completes = !isName(left.text) && isName(right.text) && !hasOwnPrefix(right.text);
    return (
      completes &&
      ((right.glue === '\n' && lists) || strangers === 1 || hasOwnPrefix(left.text) || /[和及与]/.test(left.text))
    );
  });
}

/** Several heads that share one tail stay one (省、市、县税务局; 法律顾问、公职律师所在部门). Right to left. */
function joinSharedHeads<T extends Part>(parts: readonly T[]): T[] {
  const result: T[] = [];
  for (const part of [...parts].reverse()) {
    const right = result.at(-1);
    const shares = right && !part.closed && isListing(right.glue) && sharesHead(part.text, right.text);
    if (!right || !shares) result.push(part);
    else result[result.length - 1] = { ...right, glue: part.glue, text: part.text + right.glue + right.text };
  }
  return result.reverse();
}

/** 各科、室; 市各委、办、局; 各分局、所. */
const ONE_LETTER = /^[委办厅局室所站队科处股]$/u;

/** A bare kind belongs to the one before it: 各部门、单位; 各县（市、区）党委、政府; 有关县区、乡镇; 市各委、办、局. */
function joinGeneric<T extends Part>(parts: readonly T[]): T[] {
  const kinds = /(?:部门|单位|机关|机构|党组|企业|公署|委)$/;
  return joinPairs(parts, true, (left, right) => {
    if (!isListing(right.glue) || isGeneric(left.text)) return false;
    if (ONE_LETTER.test(right.text)) return /[委办厅局室所站队科处股]$/u.test(left.text);
    if (isOpen(left.text) && isLevel(right.text) && !right.text.startsWith('各')) return !kinds.test(left.text);
    if (/^各.*委办公[室厅]$/u.test(left.text)) return /^(?:人民)?政府办公[室厅]$/u.test(right.text);
    return kinds.test(left.text) && (isGeneric(right.text) || /^政府.*(?:领导|负责人|负责同志)$/u.test(right.text));
  });
}

/** One person with two offices: 党组书记、局长张三. */
function joinOffices<T extends Part>(parts: readonly T[]): T[] {
  return joinPairs(parts, true, (left, right) => {
    if (!isListing(right.glue) || !(namesPeople(left.text) || left.text.endsWith('常委'))) return false;
    if (left.text.endsWith('书记') && /^(?:[局厅院校所行台署]长|董事长|主任)$/u.test(right.text)) return true;
    return isTitled(right.text);
  });
}

/**
 * Puts together what separators cut but a reader keeps as one name.
 *
 * @example joinParts of 省 / 、市 / 、县税务局 → 省、市、县税务局
 */
export function joinParts<T extends Part>(parts: readonly T[]): T[] {
  return joinOffices(joinGeneric(joinSharedHeads(joinWrapped(parts))));
}
