/** What pieces mean beside each other, in order. */
import type { Piece } from '../grammar/meaning';
import { datedOffset } from './dated-offset';
import { dropFacts } from './drop-facts';
import { everyDays } from './every-days';
import { joinRanges } from './join-ranges';
import { namedDays } from './named-days';
import { periodOfSubject } from './period-of-subject';
import { strayWords } from './stray-words';
import { superseding } from './superseding';
import { yearBeside } from './year-beside';
import { yearScope } from './year-scope';

type Refiner = (pieces: readonly Piece[], text: string) => readonly Piece[];

/** Those of two neighbours, and those that may also change a single piece. */
const ofPairs: readonly Refiner[] = [
  namedDays,
  joinRanges,
  periodOfSubject,
  datedOffset,
  yearScope,
  yearBeside,
  everyDays,
];
const ofAny: readonly Refiner[] = [superseding, strayWords];

/** Runs all refiners over the pieces of a folded text. */
export function refine(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (pieces.length === 0) return pieces;
  let refined: readonly Piece[] = dropFacts(pieces, text);
  if (refined.length > 1) for (const refiner of ofPairs) refined = refiner(refined, text);
  for (const refiner of ofAny) refined = refiner(refined, text);
  return refined;
}
