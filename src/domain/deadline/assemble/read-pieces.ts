import type { Piece } from '../grammar/meaning';
import { levelBefore } from '../lexicon/levels';
import { resolvePeriod, type Memory } from '../resolve/resolve-period';
import type { AssumedPart, IsoDate, Recurrence } from '../types';
import { labelAfter } from './labels';

/** A date or a recurrence of the text, resolved. */
export interface Dated {
  readonly piece: Piece;
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
  readonly level: string | null;
  readonly label: string | null;
  readonly recurrence: Recurrence | null;
  readonly assumed: readonly AssumedPart[];
  readonly alternative: IsoDate | null;
}

/** Everything the pieces of one text say, gathered by kind. */
export interface Gathered {
  readonly dated: readonly Dated[];
  readonly failures: readonly { piece: Piece; failure: string }[];
  readonly starts: readonly IsoDate[];
  readonly rest: readonly Piece[];
}

/** Resolves the dates of a text in order and sets the other pieces aside. */
export function readPieces(pieces: readonly Piece[], text: string, documentYear: number | null): Gathered {
  const memory: Memory = { documentYear, year: null, month: null, yearAssumed: false };
  const dated: Dated[] = [];
  const failures: { piece: Piece; failure: string }[] = [];
  const starts: IsoDate[] = [];
  const rest: Piece[] = [];
  pieces.forEach((piece, index) => {
    const { meaning } = piece;
    if (meaning.type !== 'date' && meaning.type !== 'every') {
      rest.push(piece);
      return;
    }
    const level = levelBefore(wordsBefore(text, pieces[index - 1]?.to ?? 0, piece.from));
    const nextFrom = pieces[index + 1]?.from ?? text.length;
    if (meaning.type === 'every') {
      dated.push({ ...blank(piece), level, recurrence: meaning.recurrence });
      return;
    }
    const resolved = resolvePeriod(meaning.period, memory);
    if ('failure' in resolved) failures.push({ piece, failure: resolved.failure });
    else if (piece.limit === 'from' || piece.limit === 'after') starts.push(resolved.start);
    else {
      dated.push({
        ...blank(piece),
        due: resolved.due,
        start: meaning.period.window ? resolved.start : null,
        level,
        label: labelAfter(text, piece.to, nextFrom),
        assumed: resolved.assumed,
        alternative: resolved.alternative,
      });
    }
  });
  return { dated, failures, starts, rest };
}

const blank = (piece: Piece): Dated => ({
  piece,
  due: null,
  start: null,
  level: null,
  label: null,
  recurrence: null,
  assumed: [],
  alternative: null,
});

/** The words of the clause that stand between `from` and a date. */
function wordsBefore(text: string, from: number, to: number): string {
  const words = text.slice(Math.max(from, to - 40), to);
  return words.slice(Math.max(...[...'，。；\n'].map((mark) => words.lastIndexOf(mark))) + 1);
}
