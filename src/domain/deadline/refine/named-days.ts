import { pieceLike, type Piece } from '../grammar/meaning';

/** 2024年6月7日端午节前, 2022年1月31日前（春节前） are that day; 2025年1月春节前 is the festival of that year: never both. */
export function namedDays(pieces: readonly Piece[], text: string): Piece[] {
  const refined: Piece[] = [];
  for (const piece of pieces) {
    const before = refined[refined.length - 1];
    if (before?.type !== 'date' || piece.type !== 'festival' || !/^（?$/.test(text.slice(before.to, piece.from))) {
      refined.push(piece);
      continue;
    }
    const { year, last } = before.meaning.period;
    const named: Piece =
      last.day === 'end'
        ? pieceLike(piece, { type: 'festival', festival: { ...piece.meaning.festival, year } }, { from: before.from })
        : pieceLike(before, before.meaning, { to: piece.to });
    refined[refined.length - 1] = named;
  }
  return refined;
}
