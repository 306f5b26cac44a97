import { writeCorrections } from '../../app/answers/corrections';
import { recogniseGrid, type Recognition } from '../../app/reading/recognise';
import type { UnsureColumn } from '../../app/reading/unsure-columns';
import type { Grid } from '../../domain/grid/grid';
import { ownEntry } from '../../domain/own-entry';
import { tellColumn } from '../../domain/table/corrections/tell';
import type { TableCorrection } from '../../domain/table/corrections/types';
import type { ColumnRole } from '../../domain/table/types';
import { correcting } from '../../domain/task/correcting';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { markNow } from './mark-overdue';
import { answered } from './recognise-sheet';

/** The cells of the sheet shown, to try corrections on; null when Excel refuses. */
export function gridInHand(context: PaneContext, sheet: string): Promise<Grid | null> {
  return attempt(context, () => context.port.readGrid({ sheet }));
}

/** What the pane would show of a grid with these corrections. */
export function readCorrected(context: PaneContext, grid: Grid, told: readonly TableCorrection[]): Recognition {
  const { documentDate } = context.store.getState().preferences;
  return recogniseGrid(grid, { clock: context.clock, documentDate }, correcting(told));
}

/**
 * Keeps corrections of one sheet with the workbook and shows the sheet as they read it. Returns what is shown, null when
 * they could not be kept; then nothing changes.
 */
export async function keepCorrections(
  context: PaneContext,
  grid: Grid,
  told: readonly TableCorrection[],
): Promise<Recognition | null> {
  const { store, port } = context;
  const corrections = await attempt(context, () => writeCorrections(port, grid.sheet, told, store.getState().renamed));
  if (!corrections) return null;
  const plain = readCorrected(context, grid, told);
  const recognition = await answered(context, plain);
  store.dispatch({ type: 'corrections/known', corrections });
  store.dispatch({ type: 'book/readEnded', plain, recognition });
  const count = recognition.tables.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const key = told.length > 0 ? 'corrections.saved' : 'corrections.withdrawn';
  store.dispatch({ type: 'notice/shown', notice: { tone: 'success', key, values: { count } } });
  return recognition;
}

/** What the user answered for a column that was not sure. */
export interface Confirmed extends UnsureColumn {
  readonly role: ColumnRole;
}

/** Keeps what the user said of unsure columns, so that it is never asked again, and marks. */
export async function confirmAndMark(context: PaneContext, confirmed: readonly Confirmed[]): Promise<void> {
  const { store } = context;
  const sheet = store.getState().book.recognition?.sheet;
  const grid = sheet === undefined ? null : await gridInHand(context, sheet);
  if (!grid) return;
  let told = ownEntry(store.getState().corrections, grid.sheet) ?? [];
  for (const { table, column, role } of confirmed) {
    const layout = readCorrected(context, grid, told).tables[table]?.layout;
    if (!layout) continue;
    const part = role === column.role ? column.part : undefined;
    told = tellColumn(grid, told, layout, column.column, { role, ...(part && { part }) });
  }
  if (await keepCorrections(context, grid, told)) await markNow(context);
}
