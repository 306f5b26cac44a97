import { pieceLike, type Period, type Piece } from '../grammar/meaning';
import type { Offset } from '../types';

/**
 * 自2024年起三年内: a length of time counted from a year is the last day of the last of those years.
 * Other lengths after a date (2024年6月30日后3个月内) stay relative to that date.
 */
export function datedOffset(pieces: readonly Piece[], text: string): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const before = merged[merged.length - 1];
    const period = before && spanned(before, piece, text);
    if (before && period)
      merged[merged.length - 1] = pieceLike(piece, { type: 'date', period }, { from: before.from, limit: 'by' });
    else merged.push(piece);
  }
  return merged;
}

function spanned(date: Piece, length: Piece, text: string): Period | null {
  if (date.type !== 'date' || length.type !== 'offset' || date.limit !== 'from') return null;
  if (!/^[，的]?$/.test(text.slice(date.to, length.from))) return null;
  return yearsFrom(date.meaning.period, length.meaning.offset);
}

function yearsFrom(period: Period, { amount, unit }: Offset): Period | null {
  const wholeYear = period.first.month === 1 && period.last.month === 12;
  if (!wholeYear || unit !== 'year' || period.year?.kind !== 'said') return null;
  return { ...period, lastYear: { kind: 'said', year: period.year.year + amount - 1 }, window: true };
}
