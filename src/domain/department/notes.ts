import { bracketPairs } from './brackets';
import { roleOfNote } from './marks';
import type { Role } from './types';

/** A name with the bracketed notes at its end taken off. */
export interface NotedText {
  readonly text: string;
  /** Mark of this body alone: （牵头）. */
  readonly own: Role | null;
  /** Mark of all bodies before it: （按职责分工负责）. */
  readonly shared: Role | null;
  readonly remarks: readonly string[];
}

/** How a bracket begins that explains; any other bracket is part of the name (（交警支队）). */
const EXPLAINS = /^(?:负责|[含按依如即原注见限仅除排\d]|包括|不含|以下简称|简称|联系人|联络员|责任人|电话|详见|第一)/u;
/** Words by which a bracket speaks of several bodies. */
const OF_ALL = /职责|分工|各负其责|各司其职|以上|上述|均|共同|分别/u;

/**
 * Takes bracketed notes off the end of a name: （牵头） is a mark, （负责学校） a remark, （交警支队） stays.
 *
 * @example takeNotes('市发展改革委（牵头）') // { text: '市发展改革委', own: 'lead', shared: null, remarks: [] }
 */
export function takeNotes(text: string): NotedText {
  const nothing: NotedText = { text, own: null, shared: null, remarks: [] };
  const pair = bracketPairs(text).at(-1);
  if (!pair || pair.close !== text.length - 1 || !/[（(［[【]/.test(text.charAt(pair.open))) return nothing;
  const note = text.slice(pair.open + 1, pair.close);
  const role = roleOfNote(note);
  if (role === null && !EXPLAINS.test(note)) return nothing;
  const rest = takeNotes(text.slice(0, pair.open));
  const ofAll = OF_ALL.test(note);
  return {
    text: rest.text,
    own: ofAll ? rest.own : (role ?? rest.own),
    shared: ofAll ? role : rest.shared,
    remarks: role === null || ofAll ? [...rest.remarks, note] : rest.remarks,
  };
}
