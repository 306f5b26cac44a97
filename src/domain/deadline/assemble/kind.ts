import type { Meaning, Piece } from '../grammar/meaning';
import type { DeadlineKind } from '../types';
import type { Gathered } from './read-pieces';

type MeaningOf<Type> = Extract<Meaning, { type: Type }>;

/** The first meaning of a type among pieces. */
export function find<Type extends Meaning['type']>(pieces: readonly Piece[], type: Type): MeaningOf<Type> | undefined {
  return pieces.find((piece) => piece.meaning.type === type)?.meaning as MeaningOf<Type> | undefined;
}

/** A date decides over a recurrence, that over a length of time, and so on down; words that name no day decide last. */
export function kindOf({ dated, failures, rest, starts }: Gathered): DeadlineKind {
  const has = (type: Meaning['type']): boolean => find(rest, type) !== undefined;
  if (dated.some((one) => one.due !== null)) return 'fixed';
  if (failures.length > 0 || has('unread')) return 'unread';
  if (dated.length > 0) return 'recurring';
  if (has('offset')) return 'relative';
  if (has('immediate')) return 'immediate';
  if (has('ongoing') || has('start-event') || starts.length > 0) return 'ongoing';
  if (has('external')) return 'external';
  return has('none') || has('done') ? 'none' : 'unread';
}
