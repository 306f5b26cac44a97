import type { Task } from './types';

/** A sentence of a note ends here: 。； or a new line, and before the number of the next point (2.). */
const sentenceEnd = /(?<=[。；;])|\n|(?=(?<!\d)\d{1,2}[.．、](?!\d))/u;

const blankWords = /没有明确|未明确|不明确|未列明|未注明|未写明|空白|为空|未填/u;

/** How notes call a field, and whether it is empty for a task. */
const fields: readonly (readonly [words: RegExp, isEmpty: (task: Task) => boolean])[] = [
  [/时限|时间|期限|日期/u, ({ deadline }) => deadline.kind === 'none'],
  [/牵头|主责|主办/u, ({ lead }) => lead !== null && isEmpty(lead)],
  [/责任|承办/u, ({ responsible }) => responsible !== null && isEmpty(responsible)],
  [/配合|协助|协办|参与|参加|支持/u, ({ cooperating }) => cooperating !== null && isEmpty(cooperating)],
];

const isEmpty = ({ named, open }: { readonly named: readonly string[]; readonly open: readonly string[] }): boolean =>
  named.length + open.length === 0;

/**
 * What the sheet's notes say about one task, sentence by sentence, in their order: rules for a field that it leaves empty
 * (没有明确配合部门的，由牵头部门…), words that its time limit uses (“长期坚持”指…), and the task by its number (第3项…).
 */
export function notesForTask(task: Task, notes: readonly string[]): readonly string[] {
  const sentences = notes.flatMap((note) => note.split(sentenceEnd)).map(bare);
  return sentences.filter((sentence) => sentence !== '' && speaksOf(sentence, task));
}

/** Without 备注： and the number of the point in front. */
function bare(sentence: string): string {
  return sentence
    .trim()
    .replace(/^[（(]?(?:备注|说明|注)\s*[:：]\s*/u, '')
    .replace(/^\d{1,2}[.．、]\s*/u, '');
}

function speaksOf(sentence: string, task: Task): boolean {
  const [condition = ''] = sentence.split(/[，,]/u);
  if (blankWords.test(condition)) return fields.some(([words, empty]) => words.test(condition) && empty(task));
  const quoted = [...sentence.matchAll(/“([^”]{2,})”/gu)].map(([, words = '']) => words);
  if (quoted.some((words) => task.deadline.text.includes(words))) return true;
  return task.no !== '' && new RegExp(`(?:第|序号|任务)\\s*${escaped(task.no)}(?!\\d)`, 'u').test(sentence);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
