import { pieceLike, type Piece } from '../grammar/meaning';
import { isoDay, yearIn } from '../resolve/days';
import type { IsoDate } from '../types';

/**
 * 2023年春运从1月7日开始, in a paper of December 2022: the next year, said in the sentence as part of a name, is that of
 * days which would be over otherwise; it stays an assumed one.
 * @param documentDate the document's day; a mere year tells of no day that it is over
 */
export function yearAhead(pieces: readonly Piece[], text: string, documentDate: IsoDate | null): readonly Piece[] {
  if (documentDate?.length !== 10) return pieces;
  const next = yearIn(documentDate) + 1;
  const said = text.indexOf(`${next}年`);
  if (said < 0) return pieces;
  return pieces.map((piece) => {
    if (piece.type !== 'date' || piece.meaning.period.year !== null || piece.from < said) return piece;
    if (/[。；\n每]/.test(text.slice(said, piece.from)) || !isOver(piece, documentDate)) return piece;
    return pieceLike(piece, {
      type: 'date',
      period: { ...piece.meaning.period, year: { kind: 'counted', plus: 1, from: 'document' } },
    });
  });
}

/** Whether its month and day had come when the paper was written. */
function isOver(piece: Piece & { readonly type: 'date' }, documentDate: IsoDate): boolean {
  const { month, day } = piece.meaning.period.last;
  if (month === null || typeof day !== 'number') return false;
  const due = isoDay(yearIn(documentDate), month, day);
  return due !== null && due <= documentDate;
}
