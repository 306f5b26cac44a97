import { bracketPairs } from './brackets';
import { isTask, saysWho, type WithoutTasks } from './task-text';
import { hasOwnPrefix, isName } from './is-name';
import { isPersonsName } from './people';
import { readClause } from './read-clause';
import { splitPieces } from './split-pieces';

/** A bracket after the task that says who carries it, with the task before it. */
interface Tail {
  readonly before: string;
  readonly inside: string;
  readonly end: number;
}

/** （市应急局、各乡镇）, （市住建局 王志强）: bodies without a word of what they do. */
function listsBodies(text: string): boolean {
  const names = splitPieces(text).map((piece) => readClause(piece).text);
  return hasOwnPrefix(names[0] ?? '') && names.every((name) => isName(name) || isPersonsName(name));
}

/** The brackets that say who, left to right; others belong to the text around them. */
function findTails(text: string): Tail[] {
  const tails: Tail[] = [];
  for (const { open, close } of bracketPairs(text)) {
    if (/[“《]/u.test(text.charAt(open))) continue;
    const before = text.slice(tails.at(-1)?.end ?? 0, open);
    const inside = text.slice(open + 1, close);
    if (saysWho(inside) || listsBodies(inside)) tails.push({ before, inside, end: close + 1 });
  }
  return tails;
}

/** 市教育局、市财政局（市教育局牵头）: the bracket is a sentence of its own when its bodies need nothing before them. */
function openLast(text: string, { inside, end }: Tail): string {
  if (!saysWho(inside) || text.includes('：') || bare(text.slice(end)) !== '') return text;
  const alone = splitPieces(inside).map((piece) => readClause(piece).text);
  const opens = alone.every((name) => isName(name) && hasOwnPrefix(name));
  return opens ? `${text.slice(0, end - inside.length - 2)}。${inside}` : text;
}

const bare = (text: string) => text.replace(/[\s，。；！、]/gu, '');

/**
 * Where a cell repeats the task and names its bodies in brackets behind it, only the brackets hold bodies. Null for any
 * other cell: one text before a bracket that could be bodies is enough to leave the cell as it is.
 *
 * @example takeTails('完善应急预案。（县应急局负责）') // { text: '县应急局负责', tasks: ['完善应急预案。'] }
 */
export function takeTails(text: string): WithoutTasks {
  const whole = { text, tasks: [] };
  const tails = findTails(text);
  const last = tails.at(-1);
  if (last === undefined || bare(tails[0]?.before ?? '') === '') return whole;
  const rest = text.slice(last.end);
  const tasks = tails.map(({ before }) => before).filter((part) => bare(part) !== '');
  if (!tasks.every(isTask)) return { text: openLast(text, last), tasks: [] };
  return { text: [...tails.map(({ inside }) => inside), rest].join('；'), tasks: tasks.map((task) => task.trim()) };
}
