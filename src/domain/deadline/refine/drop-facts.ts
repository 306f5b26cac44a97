import type { Piece } from '../grammar/meaning';
import { papers, tellings, type Telling } from './fact-words';

/** Dates that tell of the past or of a thing become facts: they stay as marks in the text and mean nothing. */
export function dropFacts(pieces: readonly Piece[], text: string): readonly Piece[] {
  let kept: Piece[] | null = null;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (
      !piece ||
      !(
        isFact(piece, pieces[index + 1], text) ||
        tellsWhenDone(piece, pieces[index - 1], text) ||
        happened(piece, pieces[index + 1], text)
      )
    )
      continue;
    kept ??= [...pieces];
    kept[index] = { ...piece, meaning: { type: 'fact' } };
    const first = kept[index - 1];
    if (first && opensWith(first, piece, text)) kept[index - 1] = { ...first, meaning: { type: 'fact' } };
  }
  return kept ?? pieces;
}

/** 2021年至2023年形成的欠账: the first year goes with the last one. */
const opensWith = ({ meaning, to }: Piece, last: Piece, text: string): boolean =>
  meaning.type === 'date' && last.from === to + 1 && '至到-~'.includes(text.charAt(to));

function isFact(piece: Piece, next: Piece | undefined, text: string): boolean {
  const { meaning, from, to, limit } = piece;
  if (meaning.type !== 'date' && meaning.type !== 'festival') return false;
  const before = text.slice(Math.max(0, from - 5), from);
  const after = text.slice(to, to + 40);
  if (meaning.type === 'festival') return tells(papers, piece, next, before, after);
  if (before === '' && after === '') return text.endsWith('以来');
  if (tellings.some((telling) => tells(telling, piece, next, before, after))) return true;
  // 2023年6月已完成: when it was done.
  if (limit === 'bare' && next?.from === to && (next.meaning.type === 'done' || after.startsWith('已'))) return true;
  return text.startsWith('以来', to - 2);
}

const tells = (telling: Telling, date: Piece, next: Piece | undefined, before: string, after: string): boolean =>
  (telling.before === undefined || (before !== '' && telling.before.test(before))) &&
  (telling.after === undefined || after.length > 1) &&
  (telling.holds?.(date, next) ?? true) &&
  (telling.after?.test(after) ?? true);

/** 已完成（2023年6月）: the day in the bracket is when it was done. */
const tellsWhenDone = ({ meaning, from, to }: Piece, before: Piece | undefined, text: string): boolean =>
  meaning.type === 'date' &&
  before?.meaning.type === 'done' &&
  (/^（[于在]?$/.test(text.slice(before.to, from)) ? text.startsWith('）', to) : isNote(text, before.to, from, to));

/** 已完成。2022年3月: a bare date at the end. */
const isNote = (text: string, end: number, from: number, to: number): boolean =>
  /^[，。/：\n]$/.test(text.slice(end, from)) && to >= text.length - 1 && !/[底末前内]。?$/.test(text.slice(from));

const event =
  /^(?:顺利|全部|已)?(?:通过|获批|获得|取得|召开|印发|移交|提交|上报|批复|退还|收回|整改)[^，。；\n]{0,16}[，；。]$/;

/** 2023年11月通过验收，已销号: a bare date of something that has happened, before what is done. */
const happened = ({ meaning, limit, from, to }: Piece, next: Piece | undefined, text: string): boolean =>
  meaning.type === 'date' &&
  limit === 'bare' &&
  next?.meaning.type === 'done' &&
  !/[底末内]$/.test(text.slice(from, to)) &&
  event.test(text.slice(to, next.from));
