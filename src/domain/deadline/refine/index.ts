/** What pieces mean beside each other, in order. */
import type { Piece } from '../grammar/meaning';
import { datedOffset } from './dated-offset';
import { dropFacts } from './drop-facts';
import { everyDays } from './every-days';
import { joinRanges } from './join-ranges';
import { strayWords } from './stray-words';
import { superseding } from './superseding';
import { yearScope } from './year-scope';

type Refiner = (pieces: readonly Piece[], text: string) => Piece[];

const refiners: readonly Refiner[] = [
  dropFacts,
  joinRanges,
  datedOffset,
  yearScope,
  everyDays,
  superseding,
  strayWords,
];

/** Runs all refiners over the pieces of a folded text. */
export function refine(pieces: readonly Piece[], text: string): readonly Piece[] {
  let refined = pieces;
  for (const refiner of refiners) if (refined.length > 0) refined = refiner(refined, text);
  return refined;
}
