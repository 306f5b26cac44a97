import type { Axis, Engine, SheetId } from '../engine/engine';

/** How much room rows (columns) take together, in points; hidden ones take none. Both ends are included. */
export function extent({ axes }: Engine, sheet: SheetId, axis: Axis, first: number, last: number): number {
  let total = 0;
  for (let index = first; index <= last; index++) {
    if (!axes.isHidden(sheet, axis, index)) total += axes.size(sheet, axis, index);
  }
  return total;
}
