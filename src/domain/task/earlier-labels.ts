import { cellAddress } from '../grid/address';
import type { SheetView } from '../grid/sheet-view';
import { joinLabel } from '../table/fold-label';
import type { GroupLabel } from './group-label';

/**
 * Word tables put a merged label in the middle of its rows; pasted, it stands alone below its first tasks. Rows above
 * such a label, up to the start of the table or section, have no other label: they are taken for its own, as a guess.
 */
export function earlierLabels(
  view: SheetView,
  column: number,
  labelRows: readonly number[],
  firstRows: ReadonlySet<number>,
): Map<number, GroupLabel> {
  const labels = new Map<number, GroupLabel>();
  for (const labelRow of labelRows) {
    const text = joinLabel(view.text(labelRow, column));
    if (text === '') continue;
    const rows: number[] = [];
    let row = labelRow - 1;
    while (row >= view.top && !firstRows.has(row) && view.label(row, column) === '') rows.push(row--);
    if (!firstRows.has(row)) continue; // an own label stands above: the rows are that one's
    for (const at of rows)
      labels.set(at, { label: text, source: { cell: cellAddress(labelRow, column), via: 'guess' } });
  }
  return labels;
}
