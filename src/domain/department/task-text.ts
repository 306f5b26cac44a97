import { bracketMask, bracketPairs } from './brackets';
import { hasOwnPrefix, isName, namesPeople } from './is-name';
import { splitLabels } from './labels';
import { isPerson } from './people';
import { LIST_NUMBER, readClause, type Clause } from './read-clause';
import { splitPieces } from './split-pieces';
import { MANNERS, TASK_BODY, TASK_ENDS, TASK_STARTS } from './task-words';
import { endsWithOne, startsWithOne } from './word-list';

const startsAsTask = startsWithOne([...TASK_STARTS, ...MANNERS]);
const endsAsTask = endsWithOne(TASK_ENDS);
const endsAsTaskBody = endsWithOne(TASK_BODY);

/** A clause of a task is at least so long; shorter texts may be short names of bodies. */
const SHORTEST = 4;
/** The same where it begins as names of bodies do (市…, 全市…). */
const SHORTEST_OF_LEVEL = 6;

/** 推进办, 建设单位, 加快…领导小组: begins as a task does and is a body. */
function isTaskBody(text: string): boolean {
  const first = text.split('、', 1)[0] ?? '';
  return isName(text) && (first.length <= 4 || endsAsTaskBody(text));
}

/** Bodies that a clause names with their marks taken off: of 市教育局、市财政局配合 both. */
function readWhole(clause: string): Clause[] {
  return splitPieces(clause).map(readClause);
}

const namesBody = ({ text }: Clause) => isName(text) && hasOwnPrefix(text);

/** Whether a clause begins as sentences about a task do and is no body. */
function beginsTask(clause: string): boolean {
  if (clause.length < SHORTEST || clause.includes('：') || isTaskBody(clause) || !startsAsTask(clause)) return false;
  return !/由|会同/u.test(clause) || !readWhole(clause).some(namesBody);
}

/** Whether a clause is a thing to do (城市更新项目): it ends as no name and holds no body with a level, no person, no colon. */
function isThing(clause: string): boolean {
  if (clause.length < (hasOwnPrefix(clause) ? SHORTEST_OF_LEVEL : SHORTEST) || clause.includes('：')) return false;
  const read = readWhole(clause);
  const last = read.at(-1)?.text ?? '';
  return last !== '' && !isName(last) && !isPerson(last) && !read.some((part) => namesBody(part) || part.post);
}

/**
 * Whether the text before a mention of responsibility is the task itself.
 *
 * @example isTask('完善应急预案，加强演练。') // true, but not of 市教育局、市财政局
 */
export function isTask(text: string): boolean {
  const first = bareOf(cutClauses(text.replace(/^[\s，。；、]+/u, ''))[0] ?? '');
  return beginsTask(first) || (isThing(first) && !startsAsTask(first));
}

/** A clause without its sign, its number and the white space of its layout. */
function bareOf(clause: string): string {
  return clause.replace(/[\s，。；！]/gu, '').replace(LIST_NUMBER, '');
}

/** Cuts a text behind its commas and full stops, never inside brackets. */
function cutClauses(text: string): string[] {
  const mask = bracketMask(text);
  const clauses: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (mask[at] === 1 || !'，。；！'.includes(text.charAt(at))) continue;
    clauses.push(text.slice(from, at + 1));
    from = at + 1;
  }
  clauses.push(text.slice(from));
  return clauses.filter((clause) => clause.trim() !== '');
}

/** Whether somebody is said to carry something: a body with a mark (市教育局负责) or a label. */
export function saysWho(text: string): boolean {
  if (splitLabels(text).some(({ role }) => role !== undefined && role !== 'aside')) return true;
  return readWhole(text).some(({ text: name, mark }) => mark !== null && (isName(name) || hasOwnPrefix(name)));
}

/** A text with what it says of the task taken out. */
export interface WithoutTasks {
  readonly text: string;
  readonly tasks: readonly string[];
}

/** 居民小区充电桩建设，市住建局牵头: a thing to do before the clause that says who. */
function isThingFirst(clause: string, next: string | undefined): boolean {
  if (next === undefined || !(clause.endsWith('。') || endsAsTask(bareOf(clause)))) return false;
  return !saysWho(bareOf(clause)) && isThing(bareOf(clause)) && (saysWho(bareOf(next)) || clause.endsWith('。'));
}

/** A clause about the task; what ends as a body is one only as a sentence (支持中小企业。) or where it ends as people do (加强组织领导). */
function isTaskClause(clause: string): boolean {
  const bare = bareOf(clause);
  if (bracketPairs(bare).some(({ open, close }) => readWhole(bare.slice(open + 1, close)).some(namesBody)))
    return false;
  return beginsTask(bare) && (clause.endsWith('。') || !isName(bare) || namesPeople(bare));
}

/**
 * Takes the clauses out that say what is to be done. Those that do not begin as tasks do go only where
 * the next says who; a text that is all task stays, for somebody has to see that it names nobody.
 *
 * @example takeTasks('推进智慧校园建设，市教育局负责') // { text: '市教育局负责', tasks: ['推进智慧校园建设'] }
 */
export function takeTasks(text: string): WithoutTasks {
  const clauses = cutClauses(text);
  const isOne = clauses.map((clause, at) => isTaskClause(clause) || (at === 0 && isThingFirst(clause, clauses[1])));
  if (!isOne.includes(true) || !isOne.includes(false)) return { text, tasks: [] };
  const kept = clauses.filter((_, at) => isOne[at] === false);
  return { text: kept.join(''), tasks: clauses.filter((_, at) => isOne[at]).map(bareOf) };
}

/** The same for what stands before the first label of a cell: without a body it is the task, whatever its words. */
export function takeTasksBeforeLabel(text: string): WithoutTasks {
  return !saysWho(text) && isTask(text) ? { text: '', tasks: [text.trim()] } : takeTasks(text);
}
