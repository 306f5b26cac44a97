import type { TextAnchor } from './types';

/** Something with words and neighbours, in the order in which it stands. */
export interface Anchorable {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The anchor of one of several things. `place`: its row or column. */
export function anchorOf(items: readonly Anchorable[], index: number, place: number): TextAnchor {
  const { text, before, after } = items[index] ?? { text: '', before: '', after: '' };
  const equal = items.flatMap((item, at) => (item.text === text ? [at] : []));
  return { text, before, after, nth: equal.indexOf(index), of: equal.length, place };
}

/**
 * Index of the thing an anchor names; null when its words are gone or could mean several: never a guess. Words that were
 * and are unique decide alone, then the neighbours, then the order among as many equal ones as there were.
 */
export function findAnchor(anchor: TextAnchor, items: readonly Anchorable[]): number | null {
  const equal = items.flatMap(({ text }, index) => (text === anchor.text ? [index] : []));
  if (equal.length === 1 && anchor.of === 1) return equal[0] ?? null;
  const near = equal.filter((index) => items[index]?.before === anchor.before && items[index]?.after === anchor.after);
  if (near.length === 1) return near[0] ?? null;
  return equal.length === anchor.of ? (equal[anchor.nth] ?? null) : null;
}
