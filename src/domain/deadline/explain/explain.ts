import type { Gathered, Dated, DocumentDate } from '../assemble/read-pieces';
import type { DeadlineKind, Offset } from '../types';
import { chineseDay, recurrenceWords, unitWords } from './words';

const plainSentence: Readonly<Record<DeadlineKind, string>> = {
  fixed: '有明确的日期',
  recurring: '定期重复',
  relative: '从一件事算起，填上那一天以后才有日期',
  ongoing: '持续进行，没有截止日',
  external: '日期由别的文件或者安排决定，这里不推算',
  immediate: '马上办，没有写日期',
  none: '没有写时限',
  unread: '读不出时限，需要人工核对',
};

/** One sentence: which words led to which answer, and what was assumed. */
export function explain(kind: DeadlineKind, text: string, gathered: Gathered, document: DocumentDate): string {
  const { dated, failures, rest, starts } = gathered;
  const quote = ({ from, to }: { from: number; to: number }): string =>
    `“${text.slice(from, to).replaceAll('\n', '')}”`;
  if (kind === 'unread') {
    const words = failures.map(({ piece }) => quote(piece)).join('、') || `“${text}”`;
    return `${words}：${plainSentence.unread}`;
  }
  const sentences = dated.map((one) => `${quote(one.piece)}：${datedWords(one, document)}`);
  for (const { piece, day } of starts) sentences.push(`${quote(piece)}：从${chineseDay(day)}开始`);
  for (const piece of rest) {
    if (piece.meaning.type === 'offset') sentences.push(`${quote(piece)}：${offsetWords(piece.meaning.offset)}`);
    if (piece.meaning.type === 'ongoing') sentences.push(`${quote(piece)}：${plainSentence.ongoing}`);
  }
  return sentences.length > 0 ? sentences.join('；') : `“${text}”：${plainSentence[kind]}`;
}

function datedWords({ due, start, level, recurrence, assumed, alternative }: Dated, document: DocumentDate): string {
  const who = level === null ? '' : `（${level}）`;
  if (due === null) return recurrence ? recurrenceWords(recurrence) + who : plainSentence.recurring;
  const from = start === null ? '' : `从${chineseDay(start)}开始，`;
  const also = alternative === null ? '' : `；也可能指${chineseDay(alternative)}`;
  return `${from}最后一天是${chineseDay(due)}${who}${assumedWords(assumed, document)}${also}`;
}

function assumedWords(assumed: Dated['assumed'], { year, day }: DocumentDate): string {
  if (assumed.includes('month') && day) return `；按文件日期${chineseDay(day)}推算`;
  return assumed.length > 0 ? `；年份未写，按文件年份${year}年` : '';
}

function offsetWords({ amount, unit, event }: Offset): string {
  const length = `${Math.abs(amount)}${unitWords[unit]}`;
  if (event === '') return `${length}，没有写从哪天算起，填上起算日以后才有日期`;
  return amount < 0
    ? `“${event}”之前${length}，填上那一天以后才有日期`
    : `“${event}”之后${length}，填上那一天以后才有日期`;
}
