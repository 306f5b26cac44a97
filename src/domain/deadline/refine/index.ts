/** What pieces mean beside each other, in order. */
import type { Piece } from '../grammar/meaning';
import { everyDays } from './every-days';
import { joinRanges } from './join-ranges';

type Refiner = (pieces: readonly Piece[], text: string) => Piece[];

const refiners: readonly Refiner[] = [joinRanges, everyDays];

/** Runs all refiners over the pieces of a folded text. */
export function refine(pieces: readonly Piece[], text: string): readonly Piece[] {
  let refined = pieces;
  if (pieces.length > 1) for (const refiner of refiners) refined = refiner(refined, text);
  return refined;
}
