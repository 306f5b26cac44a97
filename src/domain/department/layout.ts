import { bracketPairs } from './brackets';
import { hasOwnPrefix, isName } from './is-name';
import { roleOfNote } from './marks';

/** White space between a name and its bracket is layout, unless the bracket numbers the next entry. */
const BEFORE_BRACKET = /(?<=[\p{Script=Han}”])\s+(?=[（(](?![\d一二三四五六七八九十]{1,2}[）)]))/gu;
/** 财 政 局: single letters spread over the cell; 办⏎公⏎室: a word set upright. */
const SPREAD = /(?<!\p{Script=Han})\p{Script=Han}(?: +\p{Script=Han}(?!\p{Script=Han}))+/gu;
const UPRIGHT = /^\p{Script=Han}(?:\n+\p{Script=Han})+$/u;
/** One name set in a narrow column: full lines of one length and a shorter rest. */
const NARROW = /^\p{Script=Han}+(?:\n\p{Script=Han}+){2,}$/u;
/** 牵头 单位：a label spread over its cell. */
const spaced = (words: string) => words.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\\s*');
const SPACED_LABEL = new RegExp(
  `(?:${spaced('牵头|责任|配合|主办|承办|协办|参与|主责|协同')})\\s*(?:${spaced('单位|部门|科室|处室|领导|人')})(?=\\s*：)`,
  'gu',
);
/** 牵⏎头: a verb that a line break has cut. */
const CUT_VERB = /牵\n头|负\n责(?!任)|配\n合|落\n实|参\n与|协\n助/gu;
/** 第一，市教育局；第二，市财政局. */
const ORDINAL = /(?<=^|[\s；。])第[一二三四五六七八九十]，/gu;
/** 1、市财政局; 二、市审计局: only in a cell that begins with such a number. */
const NUMBERED = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.](?![一二三四五六七八九十][、.])/u;
const NUMBER = /(?<=^|[\s；。])(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.]\s*(?=[\p{Script=Han}“])/gu;
/** （1）甲局（2）乙局; 1.甲局2.乙局: numbers that alone part the entries, in a cell that begins with one. */
const GLUED_NUMBER = /(?<=[\p{Script=Han}）)])(?:[（(]\d{1,2}[）)]|\d{1,2}[.、)）])(?=\p{Script=Han})/gu;
const BEGINS_NUMBERED = /^(?:[（(]1[）)]|1[.、)）])/u;
/** 甲局牵头（乙局配合）: the bracket holds a clause of its own. */
const BRACKETED_CLAUSE =
  /(?<verb>牵头|主办|负责)[（(](?<clause>(?!按)[^（）()]{3,40}(?:配合|协办|协助|参与|参加|落实))[）)]/gu;
/** 责任单位：甲局（配合单位：乙局）: the bracket at the end is a part with a label of its own. */
const LABELLED_BRACKET =
  /[（(](?<part>(?:牵头|主办|责任|配合|协办|协同|参与)(?:单位|部门|科室|处室)：[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)](?=$|[；。\n])/gu;
/** 甲局、乙局等部门和各县: the joining word behind 等 parts as a comma does. */
const ETC_AND =
  /(等(?:[省市县区州]?[级直]?(?:其他|相关|有关|各)?(?:部门|单位|组织|机构))?)(?:以及|[和及与])(?=[各省市县区州]|有关|相关|其他)/gu;
/** 市教育局市财政局市审计局, 县委办公室县法院: offices of one level with nothing between them; 县纪委县监委 work as one. */
const OFFICE = '(?![场容]|纪委[省市县区州]监委)\\p{Script=Han}{1,8}?(?<!分)(?:[局厅院部委会办室]|中心)';
const UNPARTED = new RegExp(
  `(?<=^|[、，；])(?<level>[省市县区州])${OFFICE}(?:\\k<level>${OFFICE})+(?=$|[、，；])`,
  'gu',
);
const BETWEEN_OFFICES = /(?<=[局厅院部委会办室心])(?=[省市县区州])/gu;
const LEADING_VERB = /(?<=\p{Script=Han}{2})(?:牵头|主办)(?!单位|部门|科室)(?=\p{Script=Han}{3})/gu;

/**
 * Takes out what only lays out a cell: spread letters, list numbers, white space between a name and its bracket.
 *
 * @example mendLayout('财 政 局 （牵头）') // '财政局（牵头）'
 */
export function mendLayout(text: string): string {
  const close = (spread: string) => spread.replace(/\s+/gu, '');
  const joined = UPRIGHT.test(text) || isNarrow(text) ? close(text) : text.replace(SPREAD, close);
  const parted = BEGINS_NUMBERED.test(joined) ? joined.replace(GLUED_NUMBER, '，') : joined;
  const plain = NUMBERED.test(parted) ? parted.replace(NUMBER, '') : parted;
  return plain
    .replace(CUT_VERB, close)

    .replace(ORDINAL, '')
    .replace(BEFORE_BRACKET, '')
    .replace(SPACED_LABEL, close);
}

/** 县委实施乡⏎村振兴战略⏎领导小组办⏎公室: no line can stand for itself but the first. */
function isNarrow(text: string): boolean {
  if (!NARROW.test(text)) return false;
  const [first = '', ...others] = text.split('\n');
  const rest = others.pop() ?? '';
  const full = rest.length <= first.length && others.every((line) => line.length === first.length);
  return full && ![...others, rest].some(hasOwnPrefix) && !others.every(isName) && isName(text.replace(/\n/gu, ''));
}

const FRONT_MARK = /[（(](?:牵头|主办|主责|责任|配合|协办|参与)(?:单位|部门)?[）)](?=\p{Script=Han})/gu;

/** （牵头）甲局（配合）乙局: where the cell begins with a mark, each mark opens a part. */
function partAtMarks(text: string): string {
  return text.search(FRONT_MARK) === 0
    ? text.replace(FRONT_MARK, (mark, at: number) => (at === 0 ? mark : `；${mark}`))
    : text;
}

/** Puts in the commas a typist left out: behind a bracketed mark (甲局（牵头）乙局) and behind 牵头 (甲局牵头市乙局配合). */
export function mendSeparators(text: string): string {
  const parted = partAtMarks(text);
  const spread = parted.replace(UNPARTED, (list) => list.replace(BETWEEN_OFFICES, '、'));
  const listed = spread.includes('等') ? spread.replace(ETC_AND, '$1，') : spread;
  const plain = listed.replace(LABELLED_BRACKET, '；$<part>').replace(BRACKETED_CLAUSE, '$<verb>，$<clause>');
  return behindVerbs(behindMarks(plain));
}

function behindMarks(text: string): string {
  let mended = '';
  let from = 0;
  for (const { open, close } of bracketPairs(text)) {
    const follows = /\p{Script=Han}{2}/u.test(text.charAt(open - 1) + text.charAt(close + 1));
    const glued = follows && text.charAt(open) !== '【' && roleOfNote(text.slice(open + 1, close)) !== null;
    mended += text.slice(from, close + 1) + (glued ? '、' : '');
    from = close + 1;
  }
  return mended + text.slice(from);
}

function behindVerbs(text: string): string {
  return text.replace(LEADING_VERB, (verb, at: number) => {
    return hasOwnPrefix(text.slice(at + verb.length)) ? `${verb}，` : verb;
  });
}
