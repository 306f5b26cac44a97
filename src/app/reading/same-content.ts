import type { CellContent } from '../ports';

/** Whether two cells hold the same: formula or value. How it is shown may differ. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  return one.formula === other.formula && (one.formula !== null || one.value === other.value);
}
