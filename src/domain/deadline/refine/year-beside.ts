import { pieceLike, type Piece, type YearRef } from '../grammar/meaning';

const year = /^(?:19|20)\d{2}(?=年)/;

/** （2024年度） behind dates without a year is theirs and no date of its own. */
function yearInBracket(piece: Piece, text: string): YearRef | null {
  if (piece.type !== 'date' || piece.rule !== 'year') return null;
  return text[piece.from - 1] === '（' && text[piece.to] === '）' ? piece.meaning.period.year : null;
}

/** 2025年寒假前（1月10日）: the bracket says which day of that year is meant. */
function yearOfOpener(before: Piece | undefined, piece: Piece, text: string): YearRef | null {
  if (before?.type !== 'external' || text.slice(before.to, piece.from) !== '（') return null;
  const said = year.exec(text.slice(before.from, before.to))?.[0];
  return said === undefined ? null : { kind: 'said', year: Number(said) };
}

/** Gives dates without a year the one that a bracket beside them says, or the words before their bracket. */
export function yearBeside(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (!text.includes('（')) return pieces;
  const beside: Piece[] = [];
  for (const piece of pieces) {
    const scope = beside.length > 0 ? yearInBracket(piece, text) : null;
    const before = beside.at(-1);
    const opened = yearOfOpener(before, piece, text);
    if (scope && beside.some(lacksYear)) beside.splice(0, beside.length, ...beside.map((one) => withYear(one, scope)));
    else if (opened && lacksYear(piece)) beside[beside.length - 1] = withYear(piece, opened);
    else beside.push(piece);
  }
  return beside;
}

const lacksYear = (piece: Piece): boolean => piece.type === 'date' && piece.meaning.period.year === null;

function withYear(piece: Piece, said: YearRef): Piece {
  if (piece.type !== 'date' || piece.meaning.period.year !== null) return piece;
  return pieceLike(piece, { type: 'date', period: { ...piece.meaning.period, year: said } });
}
