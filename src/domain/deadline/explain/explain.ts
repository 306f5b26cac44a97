import type { Gathered, Dated, DocumentDate } from '../assemble/read-pieces';
import type { Piece } from '../grammar/meaning';
import type { DeadlineKind, IsoDate, Offset } from '../types';
import { chineseDay, recurrenceWords, unitWords, yearFrom } from './words';

const plainSentence: Readonly<Record<DeadlineKind, string>> = {
  fixed: '有明确的日期',
  recurring: '定期重复',
  relative: '从一件事起算，填上那一天以后才有日期',
  ongoing: '持续进行，没有截止日',
  external: '日期由别的文件或者安排决定，这里不推算',
  immediate: '马上办，没有写日期',
  none: '没有写时限',
  unread: '读不出时限，需要人工核对',
};

/** One sentence: which words led to which answer, and what was assumed. */
export function explain(kind: DeadlineKind, text: string, gathered: Gathered, document: DocumentDate): string {
  const { dated, failures, rest, starts } = gathered;
  if (kind === 'unread') {
    const words = failures.length > 0 ? failures.map(({ piece }) => quote(text, piece)).join('、') : `“${text}”`;
    return `${words}：${plainSentence.unread}`;
  }
  let sentence = '';
  for (const one of dated) sentence += `；${quote(text, one.piece)}：${datedWords(one, document)}`;
  for (const { piece, day } of starts) sentence += `；${quote(text, piece)}：从${chineseDay(day)}开始`;
  for (const piece of rest) sentence += restWords(text, piece);
  return sentence === '' ? `“${text}”：${plainSentence[kind]}` : sentence.slice(1);
}

const quote = (text: string, { from, to }: Piece): string => `“${text.slice(from, to)}”`;

function restWords(text: string, piece: Piece): string {
  if (piece.type === 'offset') return `；${quote(text, piece)}：${offsetWords(piece.meaning.offset)}`;
  return piece.type === 'ongoing' ? `；${quote(text, piece)}：${plainSentence.ongoing}` : '';
}

function datedWords({ due, start, level, recurrence, assumed, alternative }: Dated, document: DocumentDate): string {
  const who = level === null ? '' : `（${level}）`;
  if (due === null) return (recurrence ? recurrenceWords(recurrence) : plainSentence.recurring) + who;
  const from = start === null ? '' : `从${chineseDay(start)}开始，`;
  const also = alternative === null ? '' : `；也可能指${chineseDay(alternative)}`;
  return `${from}最后一天是${chineseDay(due)}${who}${assumedWords(assumed, due, document)}${also}`;
}

function assumedWords(assumed: Dated['assumed'], due: IsoDate, { year, month, day }: DocumentDate): string {
  if (assumed.length === 0) return '';
  if (assumed.includes('month') && !day && month) return `；按本表的月份（${year}年${month}月）推算`;
  return assumed.includes('month') && day ? `；按文件日期${chineseDay(day)}推算` : `；年份未写，${yearFrom(year, due)}`;
}

function offsetWords({ amount, unit, event }: Offset): string {
  const length = `${Math.abs(amount)}${unitWords[unit]}`;
  if (event === '') return `${length}，没有写从哪天算起，填上起算日以后才有日期`;
  return `“${event}”之${amount < 0 ? '前' : '后'}${length}，填上那一天以后才有日期`;
}
