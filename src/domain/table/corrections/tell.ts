import type { CellRange, Grid } from '../../grid/grid';
import { type SheetView, viewSheet } from '../../grid/sheet-view';
import { nameColumns } from '../column-meaning';
import { findTables } from '../find-tables';
import { headerBlockIn } from '../header-block';
import type { ColumnPart, ColumnRole, TableLayout } from '../types';
import { anchorColumn } from './column-anchor';
import { seenHeader } from './correct-tables';
import { anchorFrame } from './frame';
import { anchorHeader } from './header-anchor';
import { anchorRow } from './row-anchor';
import type { CorrectedKind, LostCorrection, TableCorrection } from './types';

/** All corrections of one sheet. The functions here give a changed copy. */
type Told = readonly TableCorrection[];

/** Says what a column holds; null takes back what was said. `layout`: the table as it was read with `told`. */
export function tellColumn(
  grid: Grid,
  told: Told,
  layout: TableLayout,
  column: number,
  use: { readonly role: ColumnRole; readonly part?: ColumnPart } | null,
): Told {
  const view = viewSheet(grid);
  const old = layout.columns.find((one) => one.column === column)?.corrected;
  const at = anchorColumn(nameColumns(headerBlockIn(view, headerRange(layout))), column);
  const base = own(view, layout);
  const others = base.columns.filter((one) => one !== old);
  return replace(told, layout, { ...base, columns: use ? [...others, { at, ...use }] : others });
}

/**
 * Says what rows are; null takes it back. `unknown`: the first of them without a text of its own, by which it could not
 * be known again, so that nothing is said of it.
 */
export function tellRows(
  grid: Grid,
  told: Told,
  layout: TableLayout,
  rows: readonly number[],
  kind: CorrectedKind | null,
): { readonly told: Told; readonly unknown: number | null } {
  const view = viewSheet(grid);
  const { left, right } = layout.range;
  const span = { from: headerRange(layout).bottom + 1, left, right };
  const meant = new Set(rows);
  const old = new Set(layout.rows.flatMap(({ row, corrected }) => (corrected && meant.has(row) ? [corrected] : [])));
  const base = own(view, layout);
  const next = base.rows.filter((one) => !old.has(one));
  let unknown: number | null = null;
  for (const row of kind === null ? [] : rows) {
    const at = anchorRow(view, layout, span, row);
    if (at && kind) next.push({ at, kind });
    else unknown ??= row;
  }
  return { told: replace(told, layout, { ...base, rows: next }), unknown };
}

/**
 * Says where a table stands: `header` are its header rows from edge to edge, `bottom` its last row (null: as far as it
 * goes by itself). `layout` null: a table that was not found by itself.
 */
export function tellFrame(
  grid: Grid,
  told: Told,
  layout: TableLayout | null,
  header: CellRange,
  bottom: number | null,
): Told {
  const { columns = [], rows = [] } = layout?.corrected ?? {};
  return replace(told, layout, { ...anchorFrame(viewSheet(grid), header, bottom), columns, rows });
}

/**
 * Takes back where a table stands; what was said about its columns and rows stays, if the table is found by itself.
 */
export function forgetFrame(grid: Grid, told: Told, layout: TableLayout): Told {
  const { corrected } = layout;
  if (!corrected) return told;
  const { head } = own(viewSheet(grid), { ...layout, corrected: undefined });
  return replace(told, layout, { ...corrected, head: head.of === 0 ? corrected.head : head, frame: null });
}

/** Takes back everything that was said about a table. */
export function forgetTable(told: Told, { corrected }: TableLayout): Told {
  return told.filter((one) => one !== corrected);
}

/** Takes back a correction that could not be applied. */
export function forgetLost(told: Told, gone: LostCorrection): Told {
  return told
    .map((table) => (table === gone.table ? without(table, gone) : table))
    .filter((table) => !(gone.what === 'table' && table === gone.table) && !isEmpty(table));
}

/** How many things were said. */
export function countTold(told: Told): number {
  return told.reduce((sum, { columns, rows, frame }) => sum + columns.length + rows.length + (frame ? 1 : 0), 0);
}

function without(table: TableCorrection, gone: LostCorrection): TableCorrection {
  if (gone.what === 'column') return { ...table, columns: table.columns.filter((one) => one !== gone.lost) };
  if (gone.what === 'row') return { ...table, rows: table.rows.filter((one) => one !== gone.lost) };
  if (gone.what === 'bottom') return { ...table, frame: table.frame && { ...table.frame, bottom: null } };
  return table;
}

function replace(told: Told, layout: TableLayout | null, next: TableCorrection): Told {
  const old = layout?.corrected;
  const others = old ? told.map((one) => (one === old ? next : one)) : [...told, next];
  return others.filter((one) => !isEmpty(one));
}

/** What is said about this table so far; its header is anchored the first time. */
function own(view: SheetView, layout: TableLayout): TableCorrection {
  if (layout.corrected) return layout.corrected;
  const { top, left, right } = layout.range;
  const found = findTables(view);
  const index = found.findIndex(
    ({ layout: { range } }) => range.top === top && range.left <= right && left <= range.right,
  );
  const headers = found.map((table) => seenHeader(view, table));
  return { head: anchorHeader(headers, index, top), frame: null, columns: [], rows: [] };
}

function headerRange({ headerRows, range }: TableLayout): CellRange {
  return { ...range, bottom: headerRows.at(-1) ?? range.top };
}

const isEmpty = ({ frame, columns, rows }: TableCorrection): boolean => !frame && columns.length + rows.length === 0;
