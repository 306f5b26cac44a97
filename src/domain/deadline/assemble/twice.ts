import type { Dated, Gathered } from './read-pieces';

/** 2017年至2019年分批改造，2019年底前全部消除: a bare period that ends on the day of the next limit is the same limit. */
export function settleTwice(gathered: Gathered): Gathered {
  const { dated } = gathered;
  if (!dated.some((one, index) => isSame(one, dated[index + 1]))) return gathered;
  const once: Dated[] = [];
  let start: Dated['start'] = null;
  for (const [index, one] of dated.entries()) {
    if (isSame(one, dated[index + 1])) start ??= one.start;
    else {
      once.push(start === null || one.start !== null ? one : { ...one, start });
      start = null;
    }
  }
  return { ...gathered, dated: once };
}

function isSame({ due, level, piece }: Dated, next: Dated | undefined): boolean {
  if (due === null || next?.due !== due || next.level !== level) return false;
  return piece.limit === 'bare' || piece.type !== 'date' || piece.meaning.period.window;
}
