import { withoutBrackets } from './brackets';
import { splitPieces } from './split-pieces';
import { BODY_ENDINGS, GENERIC_HEADS, LEVELS } from './words';

/** `县（市、区）` + `税务局`: the level a name begins with, its bracket included, and the rest. */
const LEVEL_START = new RegExp(
  `^(?<level>各?(?:${byLength(LEVELS).join('|')})(?:[（(][^）)]*[）)])?)(?<tail>.+)$`,
  'u',
);
const ORDINAL_START = /^(?<level>第[一二三四五六七八九十\d]+)(?<tail>[^一二三四五六七八九十\d].*)$/u;
const COUNTED = /^[两二三四五]级的?/u;

function byLength(words: readonly string[]): string[] {
  return [...words].sort((left, right) => right.length - left.length);
}

function endingOf(name: string, endings: readonly string[]): string {
  return byLength(endings).find((ending) => name.endsWith(ending)) ?? '';
}

/**
 * Writes out a name whose heads share one tail. The reading keeps the name as it stands; this is what may be offered
 * beside it. Null when the name has a single head.
 *
 * @example expandHeads('省、市、县税务局') // ['省税务局', '市税务局', '县税务局']
 * @example expandHeads('公安、司法、财政部门') // ['公安部门', '司法部门', '财政部门']
 * @example expandHeads('各县（市、区）人民政府') // ['各县人民政府', '各市人民政府', '各区人民政府']
 */
export function expandHeads(name: string): string[] | null {
  const pieces = splitPieces(name).map((piece) => piece.text);
  const last = pieces.at(-1);
  if (last === undefined) return null;
  if (pieces.length === 1) return expandBracket(name);
  const heads = pieces.slice(0, -1);
  if (GENERIC_HEADS.includes(last)) return expandKinds(heads, last);
  return expandLevels(heads, last) ?? expandStems(heads, last);
}

/** 省、市、县税务局; 第一、第二稽查局; 各市、县（区）人民政府. */
function expandLevels(heads: readonly string[], last: string): string[] | null {
  const start = LEVEL_START.exec(last) ?? ORDINAL_START.exec(last);
  const level = start?.groups?.['level'];
  if (level === undefined || !heads.every((head) => /^第/u.test(head) || LEVELS.includes(withoutBrackets(head)))) {
    return null;
  }
  const tail = (start?.groups?.['tail'] ?? '').replace(COUNTED, '');
  const every = heads[0]?.startsWith('各') === true ? '各' : '';
  return [...heads, level].map((head) => (head.startsWith(every) ? head : every + head) + tail);
}

/** 公安、司法、财政部门; 市发改、财政、住建局; 法律顾问、公职律师所在部门. */
function expandStems(heads: readonly string[], last: string): string[] {
  const tail = endingOf(last, [...BODY_ENDINGS, '所在部门', '所在单位', '主管部门', '管理部门']);
  const first = heads[0] ?? '';
  const level = /^[省市县区州]/u.exec(first)?.[0] ?? '';
  const stems = [...heads, last.slice(0, last.length - tail.length)];
  return stems.map((stem) => (stem.startsWith(level) ? stem : level + stem) + tail);
}

/** 各部门、单位; 各级党委、政府. */
function expandKinds(heads: readonly string[], last: string): string[] {
  const first = heads[0] ?? '';
  const shared = first.slice(0, first.length - endingOf(first, [...GENERIC_HEADS, ...BODY_ENDINGS]).length);
  return [first, ...[...heads.slice(1), last].map((kind) => shared + kind)];
}

/** 县（区）局 → 县局, 区局. Only brackets that hold nothing but levels. */
function expandBracket(name: string): string[] | null {
  const found = /^(?<every>各?)(?<level>[省市县区州盟旗镇]|乡镇?)[（(](?<others>[^）)]+)[）)](?<tail>.*)$/u.exec(name);
  if (!found?.groups) return null;
  const { every = '', level = '', others = '', tail = '' } = found.groups;
  const levels = [level, ...others.split('、')];
  return levels.every((each) => LEVELS.includes(each) || each === '街道')
    ? levels.map((each) => every + each + tail)
    : null;
}
