import type { RowRun } from '../app/ports';
import { rowsOf, toRuns } from '../app/filtering/row-runs';
import { batch, undoOnError } from './batch';
import { namesFor, recordOf, type HiddenRecord, type WorkbookName } from './hidden-names';
import type { OfficeRuntime } from './office-runtime';
import { loadProtection, refuseProtected } from './protection';
import { refuseMissing, sheetAt } from './sheets';

/** Hides these rows, shows what an earlier call hid beyond them, and leaves the user's hidden rows alone. Two requests. */
export async function hideRows(runtime: OfficeRuntime, name: string, runs: readonly RowRun[]): Promise<number> {
  return batch(runtime, async (context) => {
    const state = await readState(context, name, runs);
    const { rows } = state.record;
    const wanted = runs.flatMap(rowsOf).filter((row) => rows.has(row) || !state.hidden.has(row));
    refuseProtected(state.sheet, 'allowFormatRows');
    await change(runtime, context, state, new Set(wanted));
    return wanted.length;
  });
}

/** Shows exactly the rows that we hid. Two requests, one when there is none. */
export async function showRows(runtime: OfficeRuntime, name: string): Promise<number> {
  return batch(runtime, async (context) => {
    const state = await readState(context, name, []);
    if (state.record.names.length === 0) return 0;
    refuseProtected(state.sheet, 'allowFormatRows');
    await change(runtime, context, state, new Set());
    return state.record.rows.size;
  });
}

/** Asks for the workbook's names; what they remember of a loaded sheet is there after the next sync. */
export function loadRecord({ workbook }: Excel.RequestContext): (sheet: Excel.Worksheet) => HiddenRecord {
  const names = loadNames(workbook);
  return (sheet) => recordOf(names(), sheet.name);
}

/** A sheet's rows as they are: ours as remembered, and all that are hidden in the stretch asked for. */
interface RowState {
  readonly sheet: Excel.Worksheet;
  readonly names: readonly WorkbookName[];
  readonly record: HiddenRecord;
  readonly hidden: ReadonlySet<number>;
}

async function readState(context: Excel.RequestContext, name: string, runs: readonly RowRun[]): Promise<RowState> {
  const sheet = sheetAt(context, name);
  const names = loadNames(context.workbook);
  const hidden = loadHidden(sheet, runs);
  sheet.load('name');
  loadProtection(sheet);
  await context.sync();
  refuseMissing(sheet);
  return { sheet, names: names(), record: recordOf(names(), sheet.name), hidden: hidden() };
}

function loadNames({ names }: Excel.Workbook): () => readonly WorkbookName[] {
  names.load('items/name,items/formula');
  return () => names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** Asks which rows from the first to the last run are hidden; the answer is there after the next sync. */
function loadHidden(sheet: Excel.Worksheet, runs: readonly RowRun[]): () => ReadonlySet<number> {
  const first = runs[0]?.first;
  const last = runs.at(-1)?.last;
  if (first === undefined || last === undefined) return () => new Set();
  const rows = sheet.getRange(`A${first + 1}:A${last + 1}`).getRowProperties({ rowHidden: true });
  return () => new Set(rows.value.flatMap((row, i) => (row.rowHidden ? [first + i] : [])));
}

/** Goes from the rows we hide now to `next`. The record is written first: a row must never be hidden without one. */
async function change(
  runtime: OfficeRuntime,
  context: Excel.RequestContext,
  { sheet, names, record, hidden }: RowState,
  next: ReadonlySet<number>,
): Promise<void> {
  const toHide = [...next].filter((row) => !hidden.has(row));
  const toShow = [...record.rows].filter((row) => !next.has(row));
  const write = async () => {
    queueRecord(context, { names, record }, sheet, next);
    queueHidden(sheet, toHide, true);
    queueHidden(sheet, toShow, false);
    await context.sync();
  };
  await undoOnError(write, () => restore(runtime, sheet.name, { toHide, toShow, rows: record.rows }));
}

/** After a broken write: each row and the record as they were before. */
async function restore(
  runtime: OfficeRuntime,
  name: string,
  before: { toHide: readonly number[]; toShow: readonly number[]; rows: ReadonlySet<number> },
): Promise<void> {
  await batch(runtime, async (context) => {
    const state = await readState(context, name, []);
    queueHidden(state.sheet, before.toHide, false);
    queueHidden(state.sheet, before.toShow, true);
    queueRecord(context, state, state.sheet, before.rows);
    await context.sync();
  });
}

/** Replaces what we remember of a sheet. */
function queueRecord(
  { workbook }: Excel.RequestContext,
  { names, record }: Pick<RowState, 'names' | 'record'>,
  sheet: Excel.Worksheet,
  rows: ReadonlySet<number>,
): void {
  for (const name of record.names) workbook.names.getItem(name).delete();
  const taken = names.map(({ name }) => name).filter((name) => !record.names.includes(name));
  for (const { name, formula } of namesFor(sheet.name, rows, taken)) workbook.names.add(name, formula).visible = false;
}

/** One call per run of rows: Excel is slow with many separate ones. */
function queueHidden(sheet: Excel.Worksheet, rows: readonly number[], hidden: boolean): void {
  for (const { first, last } of toRuns(rows)) sheet.getRange(`${first + 1}:${last + 1}`).rowHidden = hidden;
}
