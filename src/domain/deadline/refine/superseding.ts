import type { Piece } from '../grammar/meaning';

const moved = /(?:延期|延长|延后|推迟|顺延|调整|变更|展期|改|延|提前)(?:完成)?[至到为]$/;

/** 特殊情况可延长至9月15日: an exception, not the limit. */
const mayMove = /可(?:适当|以|申请)?(?:延期|延长|延后|推迟|顺延|延)[至到]$/;

/** 2024年3月底前（延期至2024年6月底）: what a later date replaces no longer counts. */
export function superseding(pieces: readonly Piece[], text: string): Piece[] {
  const wordsBefore = ({ from }: Piece): string => text.slice(Math.max(0, from - 8), from);
  const valid = pieces.filter((piece) => piece.meaning.type !== 'date' || !mayMove.test(wordsBefore(piece)));
  const at = valid.findIndex((piece) => piece.meaning.type === 'date' && moved.test(wordsBefore(piece)));
  return at < 1 ? valid : valid.filter(({ meaning }, index) => index >= at || meaning.type !== 'date');
}
