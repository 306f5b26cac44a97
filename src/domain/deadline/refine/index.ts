/** What pieces mean beside each other, in order. */
import type { Meaning, Piece } from '../grammar/meaning';
import type { IsoDate } from '../types';
import { datedOffset } from './dated-offset';
import { dropFacts } from './drop-facts';
import { dropPast } from './drop-past';
import { everyDays } from './every-days';
import { joinRanges } from './join-ranges';
import { namedDays } from './named-days';
import { periodOfSubject } from './period-of-subject';
import { strayWords } from './stray-words';
import { superseding } from './superseding';
import { yearAhead } from './year-ahead';
import { yearBeside } from './year-beside';
import { yearScope } from './year-scope';

type Refiner = (pieces: readonly Piece[], text: string, documentDate: IsoDate | null) => readonly Piece[];
type Type = Meaning['type'];

/** A refiner, and the meanings of which at least one must be there for it to change anything. */
interface Step {
  readonly refine: Refiner;
  readonly about: readonly Type[];
  /** Two neighbours are needed. */
  readonly pair: boolean;
}

const steps: readonly Step[] = [
  { refine: dropFacts, about: ['date', 'near', 'festival', 'every', 'offset'], pair: false },
  { refine: namedDays, about: ['festival'], pair: true },
  { refine: joinRanges, about: ['date', 'near'], pair: true },
  { refine: periodOfSubject, about: ['date'], pair: true },
  { refine: datedOffset, about: ['offset'], pair: true },
  { refine: yearScope, about: ['date'], pair: true },
  { refine: yearAhead, about: ['date'], pair: false },
  { refine: dropPast, about: ['date'], pair: false },
  { refine: yearBeside, about: ['date'], pair: true },
  { refine: everyDays, about: ['every'], pair: true },
  { refine: superseding, about: ['date'], pair: false },
  { refine: strayWords, about: ['ongoing', 'immediate', 'external', 'start-event', 'every'], pair: true },
];

/** One bit for each meaning that a step is about. */
const bitOf = new Map<Type, number>(
  [...new Set(steps.flatMap(({ about }) => about))].map((type, at) => [type, 1 << at]),
);
const bitsOf = (types: readonly Type[]): number => types.reduce((bits, type) => bits | (bitOf.get(type) ?? 0), 0);
const passes = steps.map(({ refine, about, pair }) => ({ refine, pair, bits: bitsOf(about) }));

/** Runs the refiners that the pieces of a folded text can concern. A step only makes meanings of those it was given. */
export function refine(pieces: readonly Piece[], text: string, documentDate: IsoDate | null): readonly Piece[] {
  const [only] = pieces;
  // 2023年以来 tells of the past even where it stands alone.
  if (pieces.length < 2 && only?.from === 0 && only.to === text.length && only.limit !== 'after') return pieces;
  let held = 0;
  for (const { type } of pieces) held |= bitOf.get(type) ?? 0;
  if (held === 0) return pieces;
  let refined = pieces;
  for (const { refine, pair, bits } of passes) {
    if ((held & bits) !== 0 && (!pair || refined.length > 1)) refined = refine(refined, text, documentDate);
  }
  return refined;
}
