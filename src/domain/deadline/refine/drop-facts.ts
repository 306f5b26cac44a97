import { attributive, decidedAt, leftOver } from '../lexicon/neighbours';
import type { Piece } from '../grammar/meaning';

const untilNow = /截[至止]到?$/;
const hasHappened = /^[，、]?(?:已|共|累计|全[市省县区]已)/;

/** Every wording below holds one of these, or begins with what is done; other texts are spared the look. */
const possible = /[的会已共累来]/;

/** Dates that tell of the past or of a thing become facts: they stay as marks in the text and mean nothing. */
export function dropFacts(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (!possible.test(text) && pieces[0]?.meaning.type !== 'done') return pieces;
  return pieces.map((piece, index) =>
    isFact(piece, pieces[index + 1], text) || tellsWhenDone(piece, pieces[index - 1], text)
      ? { ...piece, meaning: { type: 'fact' } }
      : piece,
  );
}

function isFact({ meaning, from, to, limit }: Piece, next: Piece | undefined, text: string): boolean {
  if (meaning.type !== 'date') return false;
  if (attributive.test(text.slice(to, to + 20)) || /以来$/.test(text.slice(from, to))) return true;
  if (meaning.period.last.day !== 'end' && decidedAt.test(text.slice(to, to + 16))) return true;
  if (/对于?$/.test(text.slice(Math.max(0, from - 2), from)) && leftOver.test(text.slice(to, to + 10))) return true;
  // 截至2023年底，已完成80%: when things were counted.
  if (untilNow.test(text.slice(Math.max(0, from - 3), from)) && hasHappened.test(text.slice(to, to + 6))) return true;
  // 2023年6月已完成: when it was done.
  return limit === 'bare' && next?.from === to && (next.meaning.type === 'done' || text.startsWith('已', to));
}

/** 已完成（2023年6月）: the day in the bracket is when it was done. */
const tellsWhenDone = ({ meaning, from, to }: Piece, before: Piece | undefined, text: string): boolean =>
  meaning.type === 'date' &&
  before?.meaning.type === 'done' &&
  (/^（[于在]?$/.test(text.slice(before.to, from)) ? text.startsWith('）', to) : isNote(text, before.to, from, to));

/** 已完成。2022年3月: a bare date at the end. */
const isNote = (text: string, end: number, from: number, to: number): boolean =>
  /^[，。]$/.test(text.slice(end, from)) && to >= text.length - 1 && !/[底末前内]。?$/.test(text.slice(from));
