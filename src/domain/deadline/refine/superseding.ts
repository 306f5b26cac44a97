import type { Piece } from '../grammar/meaning';
import { isOneOf } from '../lexicon/characters';
import { wordsBefore } from '../lexicon/clauses';

const moved = /(?:延期|延长|延后|推迟|顺延|调整|变更|展期|改|延|提前)(?:完成)?[至到为]$/;

/** 特殊情况可延长至9月15日: an exception, not the limit. */
const mayMove = /可(?:适当|以|申请)?(?:延期|延长|延后|推迟|顺延|延)[至到]$/;

/** 2024年3月底前（延期至2024年6月底）: what a later date replaces no longer counts. */
export function superseding(pieces: readonly Piece[], text: string): readonly Piece[] {
  if (!pieces.some(({ from }) => isOneOf(text, from - 1, '至到为'))) return pieces;
  const valid = pieces.filter((piece) => !follows(piece, mayMove, text));
  const at = valid.findIndex((piece) => follows(piece, moved, text));
  return at < 1 ? valid : valid.filter(({ type }, index) => index >= at || type !== 'date');
}

/** Whether the words before a date end like this. */
const follows = ({ type, from }: Piece, words: RegExp, text: string): boolean =>
  type === 'date' && words.test(wordsBefore(text, from, 8));
