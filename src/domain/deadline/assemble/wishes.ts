import { clauseBefore } from '../lexicon/clauses';
import type { Dated, Gathered } from './read-pieces';

const wish = /(?:力争|争取)[^，。；]{0,6}$/;
const anyWish = /力争|争取/;
const must = /(?:确保|务必|必须|最迟|不晚于|不迟于)[^，。；]{0,6}$/;

/** 2025年底（力争2024年底）: the bracket opens right behind the limit. */
const aside = /^(?:完成)?（(?:力争|争取)/;

/**
 * 力争5月底前完成，确保6月底前完成: the sure date is the limit, the wished one is kept as the other answer. So is a wish
 * in brackets behind a limit.
 */
export function settleWishes(gathered: Gathered, text: string): Gathered {
  const { dated } = gathered;
  if (dated.length < 2 || !anyWish.test(text)) return gathered;
  const marked = (one: Dated, mark: RegExp): boolean => mark.test(clauseBefore(text, 0, one.piece.from));
  const wished = dated.find((one) => one.due !== null && marked(one, wish));
  const sure = dated.find(
    (one) => one.due !== null && (marked(one, must) || aside.test(text.slice(one.piece.to, one.piece.to + 6))),
  );
  if (!wished || !sure || wished === sure) return gathered;
  return {
    ...gathered,
    dated: dated
      .filter((one) => one !== wished)
      .map((one) => (one === sure ? { ...one, alternative: wished.due } : one)),
    rest: gathered.rest.filter(({ type }) => type !== 'tentative'),
  };
}
