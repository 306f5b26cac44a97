import type { SheetView } from '../grid/sheet-view';

/** Some merge in the rows `first … last` reaches over several rows of the column: its blanks are true blanks. */
export function hasTallMerge(view: SheetView, column: number, first: number, last: number): boolean {
  return view.grid.merges.some(
    ({ top, bottom, left, right }) =>
      bottom > top && left <= column && right >= column && top >= first && bottom <= last,
  );
}
