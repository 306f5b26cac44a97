import { attributive } from '../lexicon/neighbours';
import type { Piece } from '../grammar/meaning';

const untilNow = /截[至止]到?$/;
const hasHappened = /^[，、]?(?:已|共|累计|全[市省县区]已)/;

/** 截至2023年底，已完成80%: the date says when things were counted, not by when they are due. */
export function dropFacts(pieces: readonly Piece[], text: string): Piece[] {
  return pieces.filter((piece, index) => {
    const { meaning, from, to, limit } = piece;
    if (meaning.type === 'fact') return false;
    if (meaning.type !== 'date') return true;
    if (attributive.test(text.slice(to, to + 20))) return false;
    if (/以来$/.test(text.slice(from, to))) return false;
    if (untilNow.test(text.slice(Math.max(0, from - 3), from)) && hasHappened.test(text.slice(to, to + 6)))
      return false;
    // 2023年6月已完成: the date of what is done.
    const next = pieces[index + 1];
    return !(limit === 'bare' && next?.from === to && (next.meaning.type === 'done' || text.startsWith('已', to)));
  });
}
