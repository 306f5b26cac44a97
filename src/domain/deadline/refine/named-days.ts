import type { Piece } from '../grammar/meaning';

/** 2024年6月7日端午节前 is that day; 2025年1月春节前 is the festival of that year: never both. */
export function namedDays(pieces: readonly Piece[]): Piece[] {
  const refined: Piece[] = [];
  for (const piece of pieces) {
    const before = refined[refined.length - 1];
    const { meaning } = piece;
    if (before?.meaning.type !== 'date' || meaning.type !== 'festival' || before.to !== piece.from) {
      refined.push(piece);
      continue;
    }
    const { year, last } = before.meaning.period;
    const named: Piece =
      last.day === 'end'
        ? { ...piece, from: before.from, meaning: { type: 'festival', festival: { ...meaning.festival, year } } }
        : { ...before, to: piece.to };
    refined[refined.length - 1] = named;
  }
  return refined;
}
