import type { SheetView } from '../grid/sheet-view';
import type { TableLayout } from './types';

/** Some merge among a table's rows reaches over several of them in a column: its blanks are true blanks. Headers do not count. */
export function hasTallMerge(
  view: SheetView,
  column: number,
  { range, headerRows, rows }: Pick<TableLayout, 'range' | 'headerRows' | 'rows'>,
): boolean {
  const headers = new Set([...headerRows, ...rows.filter(({ kind }) => kind === 'header').map(({ row }) => row)]);
  return view.grid.merges.some(
    ({ top, bottom, left, right }) =>
      bottom > top &&
      left <= column &&
      right >= column &&
      top >= range.top &&
      bottom <= range.bottom &&
      !headers.has(top),
  );
}
