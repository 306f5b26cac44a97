import { type SheetView } from '../grid/sheet-view';
import { finish, type Steps } from '../task/steps';
import { saysWhoBehind } from './who-behind';
import { decideColumns } from './column-roles';
import { splitRuns } from './column-run';
import { type HeaderBlock, headerBlockAt } from './header-block';
import { isAssignment } from './is-assignment';
import type { FoundTable } from './lay-out';
import { layOutTwice } from './lay-out-twice';

/**
 * Finds the assignment tables of a sheet, top to bottom, left to right. Reading is by words and merge rectangles, never
 * by position. A sheet without one gives an empty list.
 */
export function findTables(view: SheetView): FoundTable[] {
  return finish(findTablesSteps(view));
}

/** The same in steps: to look at the columns of one block of a long sheet takes its time. */
export function* findTablesSteps(view: SheetView): Steps<FoundTable[]> {
  const tables: FoundTable[] = [];
  let freeFrom = view.top;
  let row = view.top;
  while (row <= view.bottom) {
    const block = headerBlockAt(view, row);
    const found = block ? yield* tablesUnder(view, block, freeFrom) : [];
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

function* tablesUnder(view: SheetView, block: HeaderBlock, freeFrom: number): Steps<FoundTable[]> {
  const runs = splitRuns(view, block).map((run, _, all) => (all.length > 1 ? ownHeader(view, run) : run));
  const fitting: Named[] = [];
  for (const run of runs) {
    yield;
    const columns = decideColumns(view, run);
    if (isAssignment(columns) || saysWhoBehind(view, run, columns)) fitting.push({ run, columns });
  }
  // A decorative gap may split one table; then only the parts together make sense.
  if (fitting.length === 0 && runs.length > 1) {
    const columns = decideColumns(view, block);
    if (isAssignment(columns)) fitting.push({ run: block, columns });
  }
  const tables: FoundTable[] = [];
  for (const { run, columns } of fitting) {
    yield;
    const table = yield* layOutTwice(view, { block: run, freeFrom, columns }, (body) => decideColumns(view, run, body));
    if (table.layout.rows.some(({ kind }) => kind === 'task')) tables.push(table);
  }
  return tables;
}

/** Of several things side by side each has as many header rows as its own columns say. */
function ownHeader(view: SheetView, run: HeaderBlock): HeaderBlock {
  const own = headerBlockAt({ ...view, left: run.left, right: run.right }, run.top);
  return own ?? run;
}

/** A block of header rows and what its columns are. */
interface Named {
  readonly run: HeaderBlock;
  readonly columns: ReturnType<typeof decideColumns>;
}
