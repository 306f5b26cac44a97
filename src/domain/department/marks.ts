import { ownEntry } from '../own-entry';
import { BY_CONDITIONS, TIME_LIMIT } from './asides';
import { LONGEST_NAME, isName } from './is-name';
import {
  DUTY_VERBS,
  FALSE_VERBS,
  LABEL_NOUNS,
  LABEL_WORDS,
  MARK_COMPANIONS,
  MARK_VERBS,
  SIDE_VERBS,
  SHORT_MARKS,
} from './role-words';
import type { Role } from './types';

/** A clause with its verbs taken off: 市人社局配合 → text 市人社局, role cooperating. */
export interface MarkedText {
  readonly text: string;
  readonly role: Role | null;
  /** What the verbs add: how (按职责分工负责) or what for (负责方案制定). */
  readonly remarks: readonly string[];
}

const byDuties =
  '(?:按照?|依据?|依照|根据|结合|在)(?:各自|部门|本部门|工作|专业|行业|条线|业务|岗位|法定|管理|主管|监管|隶属|属地|辖区|职能|的)*(?:职责|职能|职权|权限|分工|关系)(?:范围|任务|权限|分工|职能|职责|内|的)*';
const markVerbs = MARK_VERBS.flatMap(([, list]) => list);
/** 按《方案》要求, 按照“三管三必须”要求, 按照谁主管谁负责的原则. */
const byPaper =
  '(?:按照?|依据|根据)(?:《[^《》]{1,30}》|[“"][^“”"]{1,30}[”"]|(?:谁.{1,4}、?谁.{1,4}?、?){1,3})的?(?:要求|规定|分工|原则|机制|模式|方式|清单|意见|办法)?';
const TAIL = new RegExp(
  `(?:${byDuties}|${byPaper}|${BY_CONDITIONS}|${TIME_LIMIT}|${[...markVerbs, ...MARK_COMPANIONS, ...SIDE_VERBS].join('|')})+$`,
  'u',
);
/** Verbs at the end of a clause are short; looking no further keeps hostile text quick. */
const LONGEST_TAIL = 40;
const HOW = /职责|职能|职权|权限|关系|分工|各负其责|各司其职/u;
const VERB = new RegExp(
  `(?:应当|需要|[要应须])?(?:${TIME_LIMIT}|${BY_CONDITIONS})?(?:${byDuties})?(?:${[...markVerbs, ...DUTY_VERBS].join('|')})(?!人(?!员[^、，]|[防民口才力大社事工居体])|单位|部门|科室|处室)`,
  'gu',
);
/** No name holds one of these before its own end (市市场监管局负责食品经营单位监管). */
const STRONG = /.{2}(?:负责|牵头)(?!人|单位|部门|科室|处室).{2}/u;
const words = LABEL_WORDS.map(([word]) => word).join('|');
const nouns = LABEL_NOUNS.join('|');
const DUTY = new RegExp(`^(?:${byDuties})?(?:${markVerbs.join('|')})`, 'u');
const AS_LABEL = new RegExp(`(?:作为|为|是|任)(?<word>${words})(?:${nouns}|人|(?<=主体))$`, 'u');
/** 县长任双组长: an office in the group, no role. */
const CHAIR = /(?:共同|同时)?担?任(?:双|第一|常务|副)?(?:组长|主任|总指挥|指挥长|总?召集人)$/u;
/** （负责技术指导）: a duty that is no role. */
const OTHER_DUTY = new RegExp(`^负责.*(?:${SIDE_VERBS.join('|')})$`, 'u');
const WHOLE_LABEL = new RegExp(`^(?:为|作为)?(?<word>${words})(?:${nouns})?$`, 'u');

/** 谁主管谁负责 is a saying, not a mark, unless it is what a body goes by (按“谁主管谁负责”原则). */
const SAYING = /谁(?!.{0,30}(?:原则|要求|规定))/u;

function roleOfWord(word: string | undefined): Role | null {
  const role = LABEL_WORDS.find(([entry]) => entry === word)?.[1] ?? null;
  return role === 'aside' ? null : role;
}

function roleOfVerbs(tail: string): Role | null {
  const said = tail.replace(/[“"《][^“”"《》]*[”"》]/gu, '');
  const found = MARK_VERBS.find(([, list]) => list.some((verb) => said.includes(verb)));
  return found?.[0] ?? null;
}

/**
 * Takes the mark off the end of a clause. Without a mark the text comes back whole.
 *
 * @example takeMark('市医保局按职责分工负责') // { text: '市医保局', role: 'responsible', remarks: ['按职责分工负责'] }
 */
export function takeMark(clause: string): MarkedText {
  if (SAYING.test(clause) || FALSE_VERBS.some((name) => clause.endsWith(name)))
    return { text: clause, role: null, remarks: [] };
  const label = AS_LABEL.exec(clause);
  if (label) return { text: clause.slice(0, label.index), role: roleOfWord(label.groups?.['word']), remarks: [] };
  const chair = CHAIR.exec(clause);
  if (chair && isName(clause.slice(0, chair.index)))
    return { text: clause.slice(0, chair.index), role: null, remarks: [chair[0]] };
  const tail = TAIL.exec(clause.slice(-LONGEST_TAIL))?.[0] ?? '';
  const how = HOW.test(tail) ? [tail] : [];
  const role = roleOfVerbs(tail);
  const body = clause.slice(0, clause.length - tail.length);
  if (body === '' && tail.length > 3) return { text: '', role, remarks: [tail] };
  if (STRONG.test(body)) {
    const duty = takeDuty(clause);
    if (duty) return duty;
  }
  if (role === null && tail !== '' && isName(body) && !isName(clause)) return { text: body, role, remarks: [tail] };
  const duty = isName(body) ? null : takeDuty(clause);
  return duty ?? { text: role === null && how.length === 0 ? clause : body, role, remarks: how };
}

/**
 * 市公安局负责现场秩序, 市财政局做好资金保障: a verb stands inside and what follows it is the duty.
 * Null when no body stands before a verb, or the whole text is a name.
 */
function takeDuty(clause: string): MarkedText | null {
  if (isName(clause)) return null;
  for (const { index, 0: verb } of clause.slice(0, LONGEST_NAME).matchAll(VERB)) {
    const body = clause.slice(0, index);
    if (isName(body)) return { text: body, role: roleOfVerbs(verb), remarks: [clause.slice(index)] };
  }
  return null;
}

/** Role of a bracketed note that is nothing but a mark (牵头; 配合单位; 具体负责), null for anything else. */
export function roleOfNote(note: string): Role | null {
  const short = ownEntry(SHORT_MARKS, note);
  if (short !== undefined) return short;
  const label = WHOLE_LABEL.exec(note);
  if (label) return roleOfWord(label.groups?.['word']);
  if (OTHER_DUTY.test(note)) return null;
  const mark = takeMark(note.replace(/^(?:以上|上述)(?:单位|部门|各单位|各部门)?均?/u, ''));
  return mark.text === '' ? mark.role : null;
}

/** Whether a text begins with a verb that marks a role: 负责资金保障. */
export function isDuty(text: string): boolean {
  return DUTY.test(text);
}
