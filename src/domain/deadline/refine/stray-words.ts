import type { Piece } from '../grammar/meaning';
import { wordsBefore } from '../lexicon/clauses';

const joins = /(?:^|[，。；：、（\n并且再后要]|后续|继续|坚持|实行|实现|转入|然后|同时|长期[^，。；]{0,8})$/;
const dateLike = new Set<Piece['type']>(['date', 'near', 'festival', 'holiday', 'every', 'offset']);
const wordLike = new Set<Piece['type']>(['ongoing', 'immediate', 'external', 'start-event']);

/** Words of manner that say nothing beside 每: 定期开展，每年不少于2次. */
const weak = /^(?:定期|不断|及时|随时|迅速)/;
const isManner = ({ from }: Piece, text: string): boolean => weak.test(text.slice(from, from + 2));

/** 及时移交线索，按要求的时限办结; 条件成熟时推开，并不断完善. */
const limitElsewhere = /时限|期限|时间|成熟|具备/;

/** Beside a basis that sets the time, words of manner say nothing either. */
function manner(pieces: readonly Piece[], text: string): readonly Piece[] {
  const setElsewhere = pieces.some(
    ({ type, from, to }) => type === 'external' && limitElsewhere.test(text.slice(from, to + 4)),
  );
  if (!setElsewhere) return pieces;
  return pieces.filter((piece) => piece.type === 'external' || !isManner(piece, text));
}

/**
 * Beside a date, 持续 or 及时 inside the words of a measure (完成持续整改方案) says nothing about the limit: it must
 * begin its clause or follow another piece.
 */
export function strayWords(all: readonly Piece[], text: string): readonly Piece[] {
  const pieces = all.length > 1 ? manner(settledBefore(all, text), text) : all;
  if (pieces.length < 2 || !holds(pieces, wordLike) || !holds(pieces, dateLike)) return pieces;
  const often = pieces.some(({ type }) => type === 'every');
  return pieces.filter((piece, index) => {
    if (!wordLike.has(piece.type)) return true;
    if (piece.type === 'start-event') return false;
    if (often && piece.type !== 'external' && isManner(piece, text)) return false;
    const before = pieces[index - 1];
    return before?.to === piece.from || joins.test(wordsBefore(text, piece.from, 8));
  });
}

/** 根据汛情发展随时启动, 每季度末动态调整: what stands right before has said when, and 随时 or 动态 adds nothing. */
const settledBefore = (pieces: readonly Piece[], text: string): readonly Piece[] =>
  pieces.filter(({ from }, index) => {
    const before = pieces[index - 1];
    if (before?.to !== from) return true;
    const adds = { external: /^[及随适]时/, every: /^动态/ }[before.type as 'external'];
    return !adds?.test(text.slice(from, from + 2));
  });

const holds = (pieces: readonly Piece[], types: typeof dateLike): boolean => pieces.some(({ type }) => types.has(type));
