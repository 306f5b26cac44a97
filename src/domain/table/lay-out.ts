import type { SheetView } from '../grid/sheet-view';
import type { Steps } from '../task/steps';
import { type BodyLimits, readBody } from './body-rows';
import { joinLabel } from './fold-label';
import type { HeaderBlock } from './header-block';
import { columnSet } from './row-facts';
import { readTitle } from './title';
import type { TableColumn, TableLayout, TableRow } from './types';
import { rowWords } from './words/row-words';

/** Where a table begins and what its columns hold. */
export interface TableStart {
  readonly block: HeaderBlock;
  /** First row whose lines may be about this table. */
  readonly freeFrom: number;
  readonly columns: readonly TableColumn[];
}

/** A table with the lines that may date it or rule it: those above it, its headers, its signature lines. */
export interface FoundTable {
  readonly layout: TableLayout;
  readonly lines: readonly string[];
  readonly start: TableStart;
}

/** Reads what stands above and below a header: title, rows, notes; in steps of some rows. */
export function* layOut(view: SheetView, start: TableStart, limits?: BodyLimits): Steps<FoundTable> {
  const { block, freeFrom, columns } = start;
  const title = readTitle(view, freeFrom, block);
  const rows = yield* readBody(view, block, columnSet(columns), title.title, limits);
  const { notes, signatures } = noteTexts(view, block, rows);
  const layout: TableLayout = {
    range: { top: block.top, left: block.left, bottom: rows.at(-1)?.row ?? block.bottom, right: block.right },
    title: title.title,
    headerRows: Array.from({ length: block.bottom - block.top + 1 }, (_, index) => block.top + index),
    columns: columns.filter(({ header, role }) => header !== '' || role !== 'other'),
    rows,
    notes,
  };
  return { layout, lines: [...title.lines, ...block.paths.flat(), ...signatures], start };
}

/** Texts of the note rows, left to right; signature lines apart. */
function noteTexts(
  view: SheetView,
  block: HeaderBlock,
  rows: readonly TableRow[],
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
