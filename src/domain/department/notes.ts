import { bracketPairs } from './brackets';
import { isLevel, isName, namesPeople } from './is-name';
import { roleOfNote } from './marks';
import { splitPieces } from './split-pieces';
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

/** How a bracket begins that explains, whatever it ends with. */
const EXPLAINS = /^(?:负责|[含按依如即原见限仅除排\d]|包括|不含|以下简称|简称|详见)|：/u;
/** Words by which a bracket speaks of several bodies. */
const OF_ALL = /职责|分工|各负其责|各司其职|以上|上述|均|共同|分别/u;
/** A name carries no more notes than this; hostile text may. */
const MOST_NOTES = 4;

/** （所）, （馆）: another ending of the same body. */
const ONE_LETTER = /^[所局馆部院处科室站队会委办中校场居厂矿园社街道村组片屯团连师]$/u;

/** （交警支队）, （市、区）, （所、分局）: what a name may hold in brackets. Anything else is a note about it. */
function belongsToName(note: string): boolean {
  if (EXPLAINS.test(note) || namesPeople(note) || roleOfNote(note) !== null) return false;
  return splitPieces(note).every(({ text }) => isName(text) || isLevel(text) || ONE_LETTER.test(text));
}

interface ReadNote {
  readonly own: Role | null;
  readonly shared: Role | null;
  readonly remarks: readonly string[];
}

/** （牵头） and （牵头，负责方案制定） mark one body, （按职责分工负责） all of them. */
function readNote(note: string): ReadNote {
  const [first = '', ...rest] = note.split(/[，；]/u);
  const role = roleOfNote(note) ?? roleOfNote(first);
  if (role === null) return { own: null, shared: null, remarks: [note] };
  if (OF_ALL.test(note)) return { own: null, shared: role, remarks: [note] };
  return { own: role, shared: null, remarks: roleOfNote(note) === null ? rest : [] };
}

/**
 * Takes bracketed notes off the end of a name: （牵头） is a mark, （负责学校） a remark, （交警支队） stays.
 *
 * @example takeNotes('市发展改革委（牵头）') // { text: '市发展改革委', own: 'lead', shared: null, remarks: [] }
 */
export function takeNotes(text: string): NotedText {
  let noted: NotedText = { text, own: null, shared: null, remarks: [] };
  for (let count = 0; count < MOST_NOTES; count++) {
    const pair = bracketPairs(noted.text).at(-1);
    if (!pair || pair.close !== noted.text.length - 1 || !/[（(［[【｛{]/u.test(noted.text.charAt(pair.open))) break;
    const note = noted.text.slice(pair.open + 1, pair.close);
    if (belongsToName(note)) break;
    const { own, shared, remarks } = readNote(note);
    noted = {
      text: noted.text.slice(0, pair.open),
      own: noted.own ?? own,
      shared: noted.shared ?? shared,
      remarks: [...remarks, ...noted.remarks],
    };
  }
  return noted;
}
