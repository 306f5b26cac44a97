import { isOneOf } from '../lexicon/characters';
import { pieceLike, type Piece } from '../grammar/meaning';

/** The words between a period and the date that its thing is due: …抽查结果于, …工资在, 全年…情况. */
const thing = /^[^，。；\n]{2,30}(?:[应须需将要请]?于|[应须需要]在|应当于|原则上于|统一于|情况|总结|数据|报表)$/;
const verbs = /^(?:启动|开始|完成|开展|组织|实施|推进|制定|印发|出台|建成|召开|持续)/;

/** 1—5月抽查结果于6月10日前公示: a period before a thing that has a date of its own says which thing. */
export function periodOfSubject(pieces: readonly Piece[], text: string): readonly Piece[] {
  let kept: Piece[] | null = null;
  for (const [index, piece] of pieces.entries()) {
    if (!isOpen(piece, text)) continue;
    const next = pieces.find(({ type }, at) => at > index && type === 'date');
    if (!next || !names(piece, next, text)) continue;
    kept ??= [...pieces];
    kept[index] = pieceLike(piece, { type: 'fact' });
  }
  return kept ?? pieces;
}

/** Whether a date is a bare period. */
const isOpen = (piece: Piece, text: string): boolean =>
  piece.type === 'date' &&
  piece.limit === 'bare' &&
  piece.meaning.period.last.day === 'end' &&
  !isOneOf(text, piece.to - 1, '底末内');

function names({ to }: Piece, next: Piece, text: string): boolean {
  if (next.limit === 'from') return false;
  const between = text.slice(to, next.from);
  return thing.test(between) && !verbs.test(between);
}
