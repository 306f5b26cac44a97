import { type SheetView } from '../grid/sheet-view';
import { decideColumns } from './column-roles';
import { splitRuns } from './column-run';
import { type HeaderBlock, headerBlockAt } from './header-block';
import { isAssignment } from './is-assignment';
import { type FoundTable, layOut } from './lay-out';

/**
 * Finds the assignment tables of a sheet, top to bottom, left to right. Reading is by words and merge rectangles, never
 * by position. A sheet without one gives an empty list.
 */
export function findTables(view: SheetView): FoundTable[] {
  const tables: FoundTable[] = [];
  let freeFrom = view.top;
  let row = view.top;
  while (row <= view.bottom) {
    const block = headerBlockAt(view, row);
    const found = block ? tablesUnder(view, block, freeFrom) : [];
    if (!block || found.length === 0) {
      row++;
      continue;
    }
    tables.push(...found);
    freeFrom = Math.max(block.bottom, ...found.map(({ layout }) => layout.range.bottom)) + 1;
    row = freeFrom;
  }
  return tables;
}

function tablesUnder(view: SheetView, block: HeaderBlock, freeFrom: number): FoundTable[] {
  const runs = splitRuns(view, block);
  const named = runs.map((run) => ({ run, columns: decideColumns(view, run) }));
  const fitting = named.filter(({ columns }) => isAssignment(columns));
  const whole = { run: block, columns: decideColumns(view, block) };
  // A decorative gap may split one table; then only the parts together make sense.
  const chosen = fitting.length > 0 ? fitting : runs.length > 1 && isAssignment(whole.columns) ? [whole] : [];
  return chosen.flatMap(({ run, columns }) => {
    const table = layOut(view, { block: run, freeFrom, columns });
    return table.layout.rows.some(({ kind }) => kind === 'task') ? [table] : [];
  });
}
