import type { SheetView } from '../../grid/sheet-view';
import { finish } from '../../task/steps';
import { decideColumns } from '../column-roles';
import type { HeaderBlock } from '../header-block';
import type { FoundTable } from '../lay-out';
import { layOutTwice } from '../lay-out-twice';
import { correctColumns } from './correct-columns';
import { findFrame } from './frame';
import { type SeenHeader, findHeader, headerTexts } from './header-anchor';
import { findRows } from './row-anchor';
import type { LostCorrection, TableCorrection } from './types';

/** The tables of a sheet with everything the user said applied, and what could not be applied. */
export interface CorrectedTables {
  readonly tables: readonly FoundTable[];
  readonly lost: readonly LostCorrection[];
}

/**
 * Applies the user's corrections to the tables that were found. A table is known by its header words, a drawn one stands
 * where its header is now and takes the place of what was found there. Nothing is applied where its words are not found.
 */
export function correctTables(
  view: SheetView,
  found: readonly FoundTable[],
  corrections: readonly TableCorrection[],
): CorrectedTables {
  let tables = [...found];
  const lost: LostCorrection[] = [];
  for (const table of corrections) {
    const known = table.frame
      ? -1
      : (findHeader(
          table.head,
          found.map((one) => seenHeader(view, one)),
        ) ?? -1);
    const own = found[known];
    const frame = findFrame(view, table);
    const block = frame?.block ?? own?.start.block;
    if (frame?.bottomLost && table.frame?.bottom) lost.push({ what: 'bottom', table, lost: table.frame.bottom });
    if (!block) {
      lost.push({ what: 'table', table });
      continue;
    }
    const freeFrom = own?.start.freeFrom ?? freeAbove(view, tables, block);
    const corrected = correctTable(view, { block, freeFrom, bottom: frame?.bottom ?? null, table });
    lost.push(...corrected.lost);
    tables = [...tables.filter((one) => one !== own && !overlap(one, corrected.table)), corrected.table];
  }
  return { tables: tables.sort(byPlace), lost };
}

/** How a found table's header looks to an anchor. */
export function seenHeader(view: SheetView, { layout: { headerRows, range, title } }: FoundTable): SeenHeader {
  return { rows: headerRows.map((row) => headerTexts(view, row, range.left, range.right)), title };
}

interface Told {
  readonly block: HeaderBlock;
  readonly freeFrom: number;
  readonly bottom: number | null;
  readonly table: TableCorrection;
}

function correctTable(
  view: SheetView,
  { block, freeFrom, bottom, table }: Told,
): { readonly table: FoundTable; readonly lost: readonly LostCorrection[] } {
  const correct = (body?: ReadonlySet<number>) => correctColumns(decideColumns(view, block, body), table.columns);
  const { columns, lost: lostColumns } = correct();
  const { found: kinds, lost: lostRows } = findRows(view, { from: block.bottom + 1, ...edges(block) }, table.rows);
  const start = { block, freeFrom, columns };
  const laid = finish(layOutTwice(view, start, (body) => correct(body).columns, { kinds, bottom }));
  return {
    table: { ...laid, layout: { ...laid.layout, corrected: table } },
    lost: [
      ...lostColumns.map((lost): LostCorrection => ({ what: 'column', table, lost })),
      ...lostRows.map((lost): LostCorrection => ({ what: 'row', table, lost })),
    ],
  };
}

const edges = ({ left, right }: HeaderBlock): { left: number; right: number } => ({ left, right });

/** The row below the last table that ends above a header. */
function freeAbove(view: SheetView, tables: readonly FoundTable[], { top }: HeaderBlock): number {
  return Math.max(view.top, ...tables.map(({ layout }) => layout.range.bottom + 1).filter((row) => row <= top));
}

function overlap({ layout: { range: one } }: FoundTable, { layout: { range: other } }: FoundTable): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function byPlace({ layout: { range: one } }: FoundTable, { layout: { range: other } }: FoundTable): number {
  return one.top - other.top || one.left - other.left;
}
