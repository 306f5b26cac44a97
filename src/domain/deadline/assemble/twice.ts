import type { Gathered } from './read-pieces';

/** 2017年至2019年分批改造，2019年底前全部消除: a bare period that ends on the day of the next limit is the same limit. */
export function settleTwice(gathered: Gathered): Gathered {
  const { dated } = gathered;
  if (dated.length < 2) return gathered;
  const once = dated.filter(({ due, level, piece }, index) => {
    const next = dated[index + 1];
    const bare = piece.limit === 'bare' || piece.type !== 'date' || piece.meaning.period.window;
    return !(due !== null && bare && next?.due === due && next.level === level);
  });
  return once.length === dated.length ? gathered : { ...gathered, dated: once };
}
