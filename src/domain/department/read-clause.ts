import { bracketPairs } from './brackets';
import { roleOfNote, takeMark } from './marks';
import type { Part } from './join-parts';
import type { Piece } from './split-pieces';
import { trimConjunctions } from './split-names';
import { GENERIC_HEADS } from './words';
import type { Role } from './types';

/** A piece of a cell with everything that is not a name taken off and kept. */
export interface Clause extends Part {
  /** Mark of this body and those before it in the sentence (…配合). */
  readonly mark: Role | null;
  /** Mark of this body alone (（牵头）). */
  readonly own: Role | null;
  readonly remarks: readonly string[];
  /** Open-ended body that 等 brought (等相关部门). */
  readonly more: string | null;
}

const LIST_NUMBER =
  /^(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}[.、)）]?(?=\p{Script=Han})|[\u2460-\u2473]|[一二三四五六七八九十]{1,3}[、.])/u;
const NOTE_START = /^(?:负责|[含按依如即原注见限仅除\d]|包括|不含|以下简称|简称|联系人|责任人|电话|详见)/u;
const kinds = [...GENERIC_HEADS, '县区', '县市区', '乡镇', '部门单位', '部门和单位', '单位和部门', '部门、单位'].join(
  '|',
);
const ETC = new RegExp(
  `等(?:\\d+|[一二两三四五六七八九十]+)?(?:个|家)?(?<more>(?:其他|其它|相关|有关)*(?:的)?(?:各|市直|市级|县直|区直|省直|责任|成员)*(?:${kinds})?)$`,
  'u',
);

/** Takes bracketed notes off the end: （牵头） is a mark, （负责学校） a remark, （交警支队） part of the name. */
function takeNotes(text: string): { text: string; own: Role | null; remarks: string[] } {
  const pair = bracketPairs(text).at(-1);
  if (!pair || pair.close !== text.length - 1 || pair.open === 0) return { text, own: null, remarks: [] };
  const note = text.slice(pair.open + 1, pair.close);
  const own = roleOfNote(note);
  if (own === null && !NOTE_START.test(note)) return { text, own: null, remarks: [] };
  const rest = takeNotes(text.slice(0, pair.open));
  return { text: rest.text, own: own ?? rest.own, remarks: own === null ? [...rest.remarks, note] : rest.remarks };
}

function takeEtc(text: string): { text: string; etc: string; more: string | null } {
  const found = ETC.exec(text);
  if (!found) return { text, etc: '', more: null };
  const more = found.groups?.['more'] ?? '';
  const open = /其他|其它|相关|有关/.test(more);
  return { text: text.slice(0, found.index), etc: open ? '' : found[0], more: open ? more : null };
}

/**
 * Reads one piece: its name, its mark, its remarks.
 *
 * @example readClause({ text: '市医保局等部门配合', glue: '、' }) // text 市医保局, mark cooperating, remarks ['等部门']
 */
export function readClause(piece: Piece): Clause {
  const bare = trimConjunctions(piece.text.replace(LIST_NUMBER, '')).replace(/^(?:由|以)(?=.{2})/u, '');
  const outer = takeNotes(bare);
  const marked = takeMark(outer.text);
  const etc = takeEtc(marked.text);
  const inner = takeNotes(etc.text);
  const how = /职责|分工|各负其责|各司其职/.test(marked.tail) ? [marked.tail] : [];
  return {
    text: inner.text,
    glue: piece.glue,
    closed: marked.role !== null || etc.etc !== '' || etc.more !== null || outer.own !== null,
    mark: marked.role,
    own: inner.own ?? outer.own,
    remarks: [...inner.remarks, ...(etc.etc === '' ? [] : [etc.etc]), ...outer.remarks, ...how],
    more: etc.more,
  };
}
