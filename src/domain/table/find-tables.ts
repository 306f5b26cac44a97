import { type SheetView } from '../grid/sheet-view';
import { type BodyRow, readBody } from './body-rows';
import { decideColumns } from './column-roles';
import { splitRuns } from './column-run';
import { type HeaderBlock, headerBlockAt } from './header-block';
import { isAssignment } from './is-assignment';
import { columnSet } from './row-facts';
import { type TitleLines, readTitle } from './title';
import type { TableColumn, TableLayout } from './types';
import { rowWords } from './words/row-words';
import { joinLabel } from './fold-label';

/** A table with the lines that may date it or rule it: those above it, its headers, its signature lines. */
export interface FoundTable {
  readonly layout: TableLayout;
  readonly lines: readonly string[];
}

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
    const title = readTitle(view, freeFrom, run);
    const rows = readBody(view, run, columnSet(columns), title.title);
    return rows.some(({ kind }) => kind === 'task') ? [layOut(view, run, columns, rows, title)] : [];
  });
}

function layOut(
  view: SheetView,
  block: HeaderBlock,
  columns: readonly TableColumn[],
  rows: readonly BodyRow[],
  title: TitleLines,
): FoundTable {
  const { notes, signatures } = noteTexts(view, block, rows);
  const layout: TableLayout = {
    range: { top: block.top, left: block.left, bottom: rows.at(-1)?.row ?? block.bottom, right: block.right },
    title: title.title,
    headerRows: Array.from({ length: block.bottom - block.top + 1 }, (_, index) => block.top + index),
    columns: columns.filter(({ header, role }) => header !== '' || role !== 'other'),
    rows,
    notes,
  };
  return { layout, lines: [...title.lines, ...block.paths.flat(), ...signatures] };
}

/** Texts of the note rows, left to right; signature lines apart. */
function noteTexts(
  view: SheetView,
  block: HeaderBlock,
  rows: readonly BodyRow[],
): { notes: string[]; signatures: string[] } {
  const notes: string[] = [];
  const signatures: string[] = [];
  for (const { row } of rows.filter(({ kind }) => kind === 'note')) {
    const texts: string[] = [];
    for (let column = block.left; column <= block.right; column++) texts.push(view.text(row, column));
    const said = texts.filter((text) => text !== '');
    (rowWords.signature.test(joinLabel(said[0] ?? '')) ? signatures : notes).push(...said);
  }
  return { notes, signatures };
}
