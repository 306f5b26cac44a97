import { pieceLike, type Period, type Piece } from '../grammar/meaning';
import { isOneOf } from '../lexicon/characters';
import { periodOf } from '../lexicon/dates';

/** 启动至, ，并持续推进到: what may stand between the first day and the last. */
const connector = /^(?:启动|开始|实施|执行|施行|开展)?(?:，?并?持续(?:推进|开展|实施)?)?(?:[至到]|[-~]{1,3})$/;

/** A至B, A—B: two dates with a dash between them are one window, from A's first day to B's last. */
export function joinRanges(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (runsUntil(joined[joined.length - 1], piece, text)) joined.pop();
    const before = joined[joined.length - 1];
    if (before && opens(before, piece, text)) {
      joined[joined.length - 1] = pieceLike(piece, piece.meaning, { from: before.from });
      continue;
    }
    if (before && isNextToVague(before, piece)) {
      joined[joined.length - 1] = piece;
      continue;
    }
    if (before && isOpenEnded(before, piece, text)) {
      joined[joined.length - 1] = pieceLike(before, before.meaning, { to: piece.from, limit: 'from' });
      joined.push(piece);
      continue;
    }
    const window = before && connects(before, piece, text) ? windowOf(before, piece) : null;
    if (before && window) {
      joined[joined.length - 1] = pieceLike(
        piece,
        { type: 'date', period: window },
        { from: before.from, limit: 'by' },
      );
    } else joined.push(piece);
  }
  return joined;
}

/** 持续推进至2025年底: until then, and no longer. */
const runsUntil = (before: Piece | undefined, piece: Piece, text: string): boolean =>
  before?.type === 'ongoing' && piece.type === 'date' && /^[至到]$/.test(text.slice(before.to, piece.from));

/** Whether nothing but a dash or 至 stands between two pieces. */
const connects = (before: Piece, piece: Piece, text: string): boolean =>
  isOneOf(text, piece.from - 1, '至到-~') &&
  piece.from > before.to &&
  piece.from - before.to < 10 &&
  connector.test(text.slice(before.to, piece.from));

/** What stands before is the beginning of the piece, or another word for it. */
const opens = (before: Piece, piece: Piece, text: string): boolean =>
  startsNow(before) ? connects(before, piece, text) : saysAgain(before, piece, text);

/** 5月第三个星期日即2021年5月16日前: the second date is the first one in other words. */
const saysAgain = (before: Piece, piece: Piece, text: string): boolean =>
  before.type === 'date' &&
  piece.type === 'date' &&
  piece.from - before.to < 3 &&
  /^[，（]?即$/.test(text.slice(before.to, piece.from));

/** 即日起至年底: the beginning is the document's day, which need not be known. */
const startsNow = (piece: Piece): boolean => piece.type === 'near' && piece.meaning.starts === true;

/** 2023年5月-持续推进: a first day without a last one. */
const isOpenEnded = (before: Piece, piece: Piece, text: string): boolean =>
  before.type === 'date' && piece.type === 'ongoing' && before.limit === 'bare' && connects(before, piece, text);

/** 6月底7月初: one moment around the turn of the month, not two. */
const isNextToVague = (before: Piece, piece: Piece): boolean =>
  before.to === piece.from && before.type === 'date' && piece.type === 'date' && piece.meaning.period.vague;

function windowOf(a: Piece, b: Piece): Period | null {
  if (a.type !== 'date' || b.type !== 'date') return null;
  const first = a.meaning.period;
  const last = b.meaning.period;
  if (first.window || last.window) return null;
  const month = last.last.month ?? first.last.month;
  return periodOf(first.year, first.first, { month, day: last.last.day }, { lastYear: last.year, window: true });
}
