import type { ListItem } from '../../state/list';

/** What decides how far a page is: where items lie in the list, in pixels. */
export interface Layout {
  readonly offsetOf: (index: number) => number;
  readonly indexAt: (offset: number) => number;
  /** Height of what is in sight. */
  readonly page: number;
}

type Move = (at: number, last: number, layout: Layout) => { readonly to: number; readonly towards: 1 | -1 };

/** A page on, but never less than the next line. */
const pageOn = (at: number, step: 1 | -1, { offsetOf, indexAt, page }: Layout): number => {
  const there = indexAt(offsetOf(at) + step * page);
  return step > 0 ? Math.max(there, at + 1) : Math.min(there, at - 1);
};

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (at) => ({ to: at + 1, towards: 1 }),
  ArrowUp: (at) => ({ to: at - 1, towards: -1 }),
  Home: () => ({ to: 0, towards: 1 }),
  End: (_, last) => ({ to: last, towards: -1 }),
  PageDown: (at, last, layout) => ({ to: Math.min(pageOn(at, 1, layout), last), towards: 1 }),
  PageUp: (at, _, layout) => {
    const to = Math.max(pageOn(at, -1, layout), 0);
    return { to, towards: to === 0 ? 1 : -1 };
  },
};

/**
 * The task that a key leads to from the item at `at`; headings of groups are passed over. Null: this key leads nowhere, or
 * there is nothing further that way.
 */
export function taskAfter(key: string, at: number, items: readonly ListItem[], layout: Layout): number | null {
  const move = moves[key]?.(at, items.length - 1, layout);
  if (!move) return null;
  let to = move.to;
  while (items[to]?.kind === 'group') to += move.towards;
  return items[to] && to !== at ? to : null;
}
