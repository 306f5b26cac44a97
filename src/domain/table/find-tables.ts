import { type SheetView } from '../grid/sheet-view';
import { finish, type Steps } from '../task/steps';
import { saysWhoBehind } from './who-behind';
import { decideColumns } from './column-roles';
import { splitRuns } from './column-run';
import { type HeaderBlock, headerBlockAt } from './header-block';
import { isAssignment } from './is-assignment';
import type { FoundTable } from './lay-out';
import { layOutTwice } from './lay-out-twice';
import { isOtherTable } from './other-table';
import { readTitle } from './title';
import type { TableColumn } from './types';

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
  let behindOther = view.top;
  let row = view.top;
  while (row <= view.bottom) {
    const block = headerBlockAt(view, row);
    const found = block ? yield* tablesUnder(view, block, titledFrom(view, block, freeFrom, behindOther)) : [];
    if (!block || found.length === 0) {
      if (block && row >= behindOther && isOther(view, block, freeFrom)) behindOther = blankBelow(view, block.bottom);
      row++;
      continue;
    }
    tables.push(...found);
    freeFrom = Math.max(block.bottom, ...found.map(({ layout }) => layout.range.bottom)) + 1;
    row = freeFrom;
  }
  return tables;
}

/** Lines above a roster or a list name the table below it only where none stands between the two. */
function titledFrom(view: SheetView, block: HeaderBlock, freeFrom: number, behindOther: number): number {
  return behindOther > freeFrom && titleOf(view, block, behindOther) !== '' ? behindOther : freeFrom;
}

/** No title stands further above its table; so long sheets that hold none stay quick. */
const farthestTitle = 30;

const titleOf = (view: SheetView, block: HeaderBlock, from: number): string =>
  readTitle(view, Math.max(from, block.top - farthestTitle), block).title;

const isOther = (view: SheetView, block: HeaderBlock, freeFrom: number): boolean =>
  isOtherTable(decideColumns(view, block), titleOf(view, block, freeFrom));

/** The first blank row below. */
function blankBelow(view: SheetView, row: number): number {
  for (let below = row + 1; below <= view.bottom; below++) {
    let column = view.left;
    while (column <= view.right && view.text(below, column) === '') column++;
    if (column > view.right) return below;
  }
  return view.bottom + 1;
}

function* tablesUnder(view: SheetView, block: HeaderBlock, freeFrom: number): Steps<FoundTable[]> {
  const isPlan = (run: HeaderBlock, columns: readonly TableColumn[]): boolean =>
    isAssignment(columns) && !isOtherTable(columns, titleOf(view, run, freeFrom));
  const runs = splitRuns(view, block).map((run, _, all) => (all.length > 1 ? ownHeader(view, run) : run));
  const fitting: Named[] = [];
  for (const run of runs) {
    yield;
    const columns = decideColumns(view, run);
    if (isPlan(run, columns) || saysWhoBehind(view, run, columns)) fitting.push({ run, columns });
  }
  // A decorative gap may split one table; then only the parts together make sense.
  if (fitting.length === 0 && runs.length > 1) {
    const columns = decideColumns(view, block);
    if (isPlan(block, columns)) fitting.push({ run: block, columns });
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
