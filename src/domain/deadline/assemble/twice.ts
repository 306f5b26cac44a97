import type { Dated, Gathered } from './read-pieces';

/**
 * 2017年至2019年分批改造，2019年底前全部消除: a bare period that ends on the day of the next limit is the same limit; so is
 * what a bracket says in other words: 2022年1月31日前（春节前）.
 */
export function settleTwice(gathered: Gathered, text: string): Gathered {
  const { dated } = gathered;
  if (!dated.some((one, index) => isSame(one, dated[index + 1], text))) return gathered;
  const once: Dated[] = [];
  let start: Dated['start'] = null;
  for (const [index, one] of dated.entries()) {
    if (isSame(one, dated[index + 1], text)) start ??= one.start;
    else {
      once.push(start === null || one.start !== null ? one : { ...one, start });
      start = null;
    }
  }
  return { ...gathered, dated: once };
}

function isSame({ due, level, piece }: Dated, next: Dated | undefined, text: string): boolean {
  if (due === null || next?.due !== due || next.level !== level) return false;
  if (piece.limit === 'bare' || piece.type !== 'date' || piece.meaning.period.window) return true;
  return text.slice(piece.to, next.piece.from) === '（';
}
