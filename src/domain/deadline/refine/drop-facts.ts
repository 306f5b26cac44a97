import { pieceLike, type Piece } from '../grammar/meaning';
import { isOneOf } from '../lexicon/characters';
import { restOfSentence, wordsBefore } from '../lexicon/clauses';
import { isDescribed } from './described';
import { isTold } from './told-sentences';
import { ofBare, ofLimited, papers, type Group, type Telling } from './fact-words';

/** Dates that tell of the past or of a thing become facts: they stay as marks in the text and mean nothing. */
export function dropFacts(pieces: readonly Piece[], text: string): readonly Piece[] {
  let kept: Piece[] | null = null;
  let told: Piece | null = null;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    const window = goesOn(kept, index, pieces, text);
    if (!window) told = isTold(piece, told, pieces[index + 1], text) ? piece : null;
    if (!window && !isDescribed(piece, text) && told === null && !tellsOfThePast(piece, index, pieces, text)) continue;
    kept ??= [...pieces];
    kept[index] = pieceLike(piece, fact);
    const first = kept[index - 1];
    if (first && opensWith(first, piece, text)) kept[index - 1] = pieceLike(first, fact);
  }
  return kept ?? pieces;
}

const fact = { type: 'fact' } as const;

/** 2021年至2023年形成的欠账: the first year goes with the last one. */
const opensWith = ({ type, to }: Piece, last: Piece, text: string): boolean =>
  type === 'date' && last.from === to + 1 && '至到-~'.includes(text.charAt(to));

/** 审计反映的2017年至2019年: the last year goes with the first one. */
function goesOn(kept: readonly Piece[] | null, index: number, pieces: readonly Piece[], text: string): boolean {
  const [first, piece] = [pieces[index - 1], pieces[index]];
  return kept?.[index - 1]?.type === 'fact' && first && piece?.type === 'date' ? opensWith(first, piece, text) : false;
}

function tellsOfThePast(piece: Piece, index: number, pieces: readonly Piece[], text: string): boolean {
  const [before, next] = [pieces[index - 1], pieces[index + 1]];
  if (piece.type !== 'date') return piece.type === 'festival' && isFact(piece, next, text);
  return isFact(piece, next, text) || tellsWhenDone(piece, before, text) || happened(piece, next, text);
}

function isFact(piece: Piece, next: Piece | undefined, text: string): boolean {
  const { from, to, limit } = piece;
  const before = wordsBefore(text, from, 16);
  const after = restOfSentence(text, to, 40);
  if (piece.type === 'festival') return tells(papers, piece, next, before, after);
  const sides = limit === 'bare' ? ofBare : ofLimited;
  if (before !== '' && sides.before.may.test(before) && anyTells(sides.before, piece, next, before, after)) return true;
  if (after !== '' && sides.after.may.test(after) && anyTells(sides.after, piece, next, before, after)) return true;
  // 2023年6月已完成: when it was done.
  if (limit === 'bare' && next?.from === to && (next.type === 'done' || after.startsWith('已'))) return true;
  return text.startsWith('以来', to - 2);
}

function anyTells({ tellings }: Group, date: Piece, next: Piece | undefined, left: string, right: string): boolean {
  for (const telling of tellings) if (tells(telling, date, next, left, right)) return true;
  return false;
}

function tells(telling: Telling, date: Piece, next: Piece | undefined, left: string, right: string): boolean {
  const { holds, before, after } = telling;
  if (before !== null && left === '') return false;
  if (holds !== null && !holds(date, next)) return false;
  return (before === null || before.test(left)) && (after === null || after.test(right));
}

/** 已完成（2023年6月）: the day in the bracket is when it was done. */
const tellsWhenDone = ({ from, to }: Piece, before: Piece | undefined, text: string): boolean =>
  before?.type === 'done' &&
  (/^（[于在]?$/.test(text.slice(before.to, from))
    ? /^[^）前底末内]{0,20}）/.test(text.slice(to))
    : isNote(text, before.to, from, to));

/** 已完成。2022年3月: a bare date at the end. */
const isNote = (text: string, end: number, from: number, to: number): boolean =>
  /^[，。/：\n]$/.test(text.slice(end, from)) && to >= text.length - 1 && !/[底末前内]。?$/.test(text.slice(from));

const event =
  /^(?:顺利|全部|已)?(?:通过|获批|获得|取得|召开|印发|移交|提交|上报|批复|退还|收回|整改)[^，。；\n]{0,16}[，；。]$/;

/** 2023年11月通过验收，已销号: a bare date of something that has happened, before what is done. */
const happened = ({ limit, to }: Piece, next: Piece | undefined, text: string): boolean =>
  limit === 'bare' &&
  next?.type === 'done' &&
  !isOneOf(text, to - 1, '底末内') &&
  event.test(text.slice(to, next.from));
