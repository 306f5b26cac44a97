import { LABEL_NOUNS, LABEL_WORDS, MARK_COMPANIONS, MARK_VERBS } from './role-words';
import type { Role } from './types';

/** A clause with its verbs taken off: 市人社局配合 → text 市人社局, role cooperating. */
export interface MarkedText {
  readonly text: string;
  readonly role: Role | null;
  /** The words taken off, kept as a remark when they say how (按职责分工负责). */
  readonly tail: string;
}

const byDuties =
  '(?:按照?|依据?|依照|根据|结合|在)(?:各自|部门|本部门|工作|的)*(?:职责|职能|职权|分工)(?:范围|任务|权限|分工|内|的)*';
const verbs = [...MARK_VERBS.flatMap(([, list]) => list), ...MARK_COMPANIONS].join('|');
const TAIL = new RegExp(`(?:各负其责|各司其职|${byDuties}|${verbs})+$`, 'u');
const words = LABEL_WORDS.map(([word]) => word).join('|');
const AS_LABEL = new RegExp(`(?:作为|为|是|任)(?<word>${words})(?:${LABEL_NOUNS.join('|')})$`, 'u');
const WHOLE_LABEL = new RegExp(`^(?:为|作为)?(?<word>${words})(?:${LABEL_NOUNS.join('|')})?$`, 'u');

function roleOfWord(word: string | undefined): Role | null {
  const role = LABEL_WORDS.find(([entry]) => entry === word)?.[1] ?? null;
  return role === 'person' ? null : role;
}

function roleOfTail(tail: string): Role | null {
  const found = MARK_VERBS.find(([, list]) => list.some((verb) => tail.includes(verb)));
  return found?.[0] ?? (/各负其责|各司其职|职责|分工/.test(tail) ? 'responsible' : null);
}

/**
 * Takes the mark off the end of a clause. Without a mark the text comes back whole.
 *
 * @example takeMark('市医保局按职责分工负责') // { text: '市医保局', role: 'responsible', tail: '按职责分工负责' }
 */
export function takeMark(clause: string): MarkedText {
  const label = AS_LABEL.exec(clause);
  if (label) return { text: clause.slice(0, label.index), role: roleOfWord(label.groups?.['word']), tail: '' };
  const tail = TAIL.exec(clause)?.[0] ?? '';
  const role = roleOfTail(tail);
  return role === null ? { text: clause, role, tail: '' } : { text: clause.slice(0, -tail.length), role, tail };
}

/** Role of a bracketed note that is nothing but a mark (牵头; 配合单位; 具体负责), null for anything else. */
export function roleOfNote(note: string): Role | null {
  const label = WHOLE_LABEL.exec(note);
  if (label) return roleOfWord(label.groups?.['word']);
  const mark = takeMark(note);
  return mark.text === '' ? mark.role : null;
}
