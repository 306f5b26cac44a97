import type { Piece } from '../grammar/meaning';

const moved = /(?:延期|延长|延后|推迟|顺延|调整|变更|展期|改|延|提前)(?:完成)?[至到为]$/;

/** 2024年3月底前（延期至2024年6月底）: what a later date replaces no longer counts. */
export function superseding(pieces: readonly Piece[], text: string): Piece[] {
  const at = pieces.findIndex(
    ({ meaning, from }) => meaning.type === 'date' && moved.test(text.slice(Math.max(0, from - 8), from)),
  );
  return at < 1 ? [...pieces] : pieces.filter(({ meaning }, index) => index >= at || meaning.type !== 'date');
}
