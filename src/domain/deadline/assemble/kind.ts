import type { Meaning, MeaningOf, Piece } from '../grammar/meaning';
import type { DeadlineKind } from '../types';
import { meansTime } from './means-time';
import type { Gathered } from './read-pieces';

/** The first meaning of a type among pieces. */
export function find<Type extends Meaning['type']>(pieces: readonly Piece[], type: Type): MeaningOf<Type> | undefined {
  for (const piece of pieces) if (piece.type === type) return piece.meaning as MeaningOf<Type>;
  return undefined;
}

/** 整改期限内完成，并持续推进: a limit that stands elsewhere comes first, what goes on afterwards second. */
const limitElsewhere = /时限|期限|整改期/;

/** Kinds that need no date, the first of which decides. */
const undated: readonly (readonly [Meaning['type'], DeadlineKind])[] = [
  ['offset', 'relative'],
  ['immediate', 'immediate'],
  ['ongoing', 'ongoing'],
  ['external', 'external'],
  ['start-event', 'ongoing'],
  ['none', 'none'],
  ['done', 'none'],
];

/**
 * A date decides over a recurrence, that over a length of time, and so on down; what names no day makes it unread, and
 * where nothing means a time there is no limit. `found` are all pieces of the folded text, whatever became of them.
 */
export function kindOf(
  { dated, failures, rest, starts }: Gathered,
  text: string,
  found: readonly Piece[],
): DeadlineKind {
  for (const { due } of dated) if (due !== null) return 'fixed';
  if (failures.length > 0 || find(rest, 'unread')) return 'unread';
  if (dated.length > 0) return 'recurring';
  const basis = find(rest, 'external')?.basis;
  if (basis !== undefined && limitElsewhere.test(basis) && find(rest, 'ongoing')) return 'external';
  for (const [type, kind] of undated) {
    if (kind === 'external' && starts.length > 0) return 'ongoing';
    if (find(rest, type)) return kind;
  }
  if (starts.length > 0) return 'ongoing';
  return meansTime(text, found) ? 'unread' : 'none';
}
