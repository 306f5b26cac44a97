import { isAside, TIME_LIMIT } from './asides';
import { bracketMask } from './brackets';
import { takeEtCetera } from './et-cetera';
import { hasOwnPrefix, isName, namesPeople } from './is-name';
import type { Part } from './join-parts';
import { isDuty, takeMark } from './marks';
import { takeNotes } from './notes';
import { isPerson } from './people';
import { trimConjunction } from './split-names';
import type { Piece } from './split-pieces';
import type { Role } from './types';

/** A piece of a cell with everything that is not a name taken off and kept. */
export interface Clause extends Part {
  /** Mark of this body and those before it in the sentence (…配合). */
  readonly mark: Role | null;
  /** A verb without a role ended it (…督导): later verbs do not speak of it. */
  readonly side: boolean;
  /** Mark of this body alone (（牵头）). */
  readonly own: Role | null;
  readonly remarks: readonly string[];
  /** An office stands beside the name (张伟（副局长）, 副局长：张伟): it is a person's. */
  readonly post: boolean;
  /** Open-ended body that 等 brought (等相关部门). */
  readonly more: string | null;
}

/** Numbers and dashes that begin an entry; a mark in front of a name is no part of it. */
export const LIST_NUMBER =
  /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}(?:[.)）]|(?![号级期楼标月年日个]))(?=\p{Script=Han})|\d{1,2}\.?$|[A-Za-z\u2160-\u216b]{1,3}[.)）](?=\p{Script=Han})|[·\-—*]+(?=\p{Script=Han})|[一二三四五六七八九十]是(?=\p{Script=Han}{2}))/u;

/** `市局：法制科` and `市公安局：负责秩序`: a colon after a name brings its sections or its duty. */
function takeColon(text: string): { text: string; remarks: readonly string[]; post?: boolean } {
  const mask = bracketMask(text);
  const at = [...mask].findIndex((inside, index) => inside === 0 && text[index] === '：');
  if (at < 0) return { text, remarks: [] };
  const before = text.slice(0, at);
  const after = text.slice(at + 1);
  if (namesPeople(before) && /^\p{Script=Han}{2,4}$/u.test(after))
    return { text: after, remarks: [before], post: true };
  if (isName(before) && isDuty(after)) return { text: before + after, remarks: [] };
  const names = isName(takeMark(after).text) || !isName(before);
  return { text: names ? after : before, remarks: [names ? before : after].filter((remark) => remark !== '') };
}

/** 城区由市住建局负责, 省级层面由省药监局牵头: what the body before the verb is in charge of. */
const SCOPE = /^(?<scope>.{1,24}?)(?<![自事缘理来])由(?<who>.{2,})$/u;
const NO_NAME: Clause = {
  text: '',
  glue: '',
  closed: true,
  mark: null,
  side: false,
  own: null,
  remarks: [],
  post: false,
  more: null,
};

/** 由市财政局, 商市财政局, 督促指导各县区: a word before the body that is none of its name. */
const BEFORE_NAME = /^(?:[由以]|商?请)(?=.{2})|^(?:组织|督促|指导|协调|带领)+(?=各)/u;

/** A name in quotation marks is the name: “市教育局”. */
function unquote(text: string): string {
  const inner = /^[“"](?<inner>[^“”"]+)[”"]$/u.exec(text)?.groups?.['inner'];
  return inner !== undefined && isName(inner) ? inner : text;
}

/** The body behind 由 apart from its scope; the scope is empty where there is none. */
function takeScope(text: string): { text: string; scope: readonly string[] } {
  const { scope = '', who = '' } = SCOPE.exec(text)?.groups ?? {};
  return isName(who) && !namesPeople(who) ? { text: who, scope: [scope] } : { text, scope: [] };
}

/** 6月底前由市住建局完成, 2025年底前市财政局牵头: a time limit before the body. */
const LIMIT_FIRST = new RegExp(`^[于在到]?(?:${TIME_LIMIT})`, 'u');

/** A piece without the time limit before its body; as it is where no body follows. */
function takeLimit(text: string): { text: string; limit: readonly string[] } {
  const limit = LIMIT_FIRST.exec(text)?.[0] ?? '';
  const rest = text.slice(limit.length).replace(/^由/u, '');
  const body = limit === '' ? '' : takeMark(rest).text;
  return isName(body) && hasOwnPrefix(body) ? { text: rest, limit: [limit] } : { text, limit: [] };
}

/**
 * Reads one piece: its name, its mark, its remarks.
 *
 * @example readClause({ text: '市医保局等部门配合', glue: '、' }) // text 市医保局, mark cooperating, remarks ['等部门']
 */
export function readClause(piece: Piece): Clause {
  const limited = takeLimit(piece.text);
  if (isAside(limited.text)) return { ...NO_NAME, glue: piece.glue, remarks: [piece.text] };
  const bare = unquote(limited.text.replace(LIST_NUMBER, '').replace(/(?<=.)[*#]+$/u, ''));
  const colon = takeColon(trimConjunction(bare).replace(BEFORE_NAME, ''));
  const outer = takeNotes(colon.text);
  const marked = takeMark(outer.text);
  const etc = takeEtCetera(marked.text);
  const inner = takeNotes(etc.text);
  const mark = marked.role ?? outer.shared ?? inner.shared;
  const own = inner.own ?? outer.own;
  const { text, scope } = takeScope(inner.text);
  const post = colon.post ?? (isPerson(text) && [...inner.remarks, ...outer.remarks].some(namesPeople));
  const etcRemark = etc.etc === '' ? [] : [etc.etc];
  return {
    text,
    glue: piece.glue,
    closed: mark !== null || own !== null || etc.text !== marked.text || post,
    mark,
    side: mark === null && marked.text !== outer.text,
    own,
    post,
    remarks: [
      ...limited.limit,
      ...scope,
      ...colon.remarks,
      ...inner.remarks,
      ...etcRemark,
      ...outer.remarks,
      ...marked.remarks,
    ],
    more: etc.more,
  };
}
