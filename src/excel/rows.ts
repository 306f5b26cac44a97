import type { RowRun } from '../app/ports';
import { rowsOf, toRuns } from '../app/row-runs';
import { batch, undoOnError } from './batch';
import { hiddenKey, hiddenOf, toRegister, withHidden } from './hidden-register';
import type { OfficeRuntime } from './office-runtime';
import { loadProtection, refuseProtected } from './protection';
import { loadSetting, putSetting, settingValue } from './settings';
import { refuseMissing, sheetAt } from './sheets';

/** Hides these rows, shows what an earlier call hid beyond them, and leaves the user's hidden rows alone. Two requests. */
export async function hideRows(runtime: OfficeRuntime, name: string, runs: readonly RowRun[]): Promise<number> {
  return batch(runtime, async (context) => {
    const state = await readState(context, name, runs);
    const wanted = new Set(runs.flatMap(rowsOf));
    const theirs = new Set([...state.hidden].filter((row) => !state.ours.has(row)));
    const ours = new Set([...wanted].filter((row) => !theirs.has(row)));
    refuseProtected(state.sheet, 'allowFormatRows');
    await change(runtime, context, name, state, ours);
    return ours.size;
  });
}

/** Shows exactly the rows that we hid. Two requests, one when there is none. */
export async function showRows(runtime: OfficeRuntime, name: string): Promise<number> {
  return batch(runtime, async (context) => {
    const state = await readState(context, name, []);
    if (state.ours.size === 0) return 0;
    refuseProtected(state.sheet, 'allowFormatRows');
    await change(runtime, context, name, state, new Set());
    return state.ours.size;
  });
}

/** How many rows of a sheet we hold hidden. One request. */
export async function countHidden(runtime: OfficeRuntime, name: string): Promise<number> {
  return batch(runtime, async (context) => (await readState(context, name, [])).ours.size);
}

/** A sheet's rows as they are: ours by the register, all hidden ones of the stretch asked for. */
interface RowState {
  readonly sheet: Excel.Worksheet;
  readonly setting: Excel.Setting;
  readonly ours: ReadonlySet<number>;
  readonly hidden: ReadonlySet<number>;
}

async function readState(context: Excel.RequestContext, name: string, runs: readonly RowRun[]): Promise<RowState> {
  const sheet = sheetAt(context, name);
  const setting = loadSetting(context, hiddenKey);
  sheet.load('id,name');
  loadProtection(sheet);
  const stretch = loadHidden(sheet, runs);
  await context.sync();
  refuseMissing(sheet);
  return { sheet, setting, ours: hiddenOf(toRegister(settingValue(setting)), sheet), hidden: stretch() };
}

/** Asks which rows from the first to the last run are hidden; the answer is there after the next sync. */
function loadHidden(sheet: Excel.Worksheet, runs: readonly RowRun[]): () => ReadonlySet<number> {
  const first = runs[0]?.first;
  const last = runs.at(-1)?.last;
  if (first === undefined || last === undefined) return () => new Set();
  const rows = sheet.getRange(`A${first + 1}:A${last + 1}`).getRowProperties({ rowHidden: true });
  return () => new Set(rows.value.flatMap((row, i) => (row.rowHidden ? [first + i] : [])));
}

/** Goes from the rows we hide now to `next`. The register is written first: a row must never be hidden without a record. */
async function change(
  runtime: OfficeRuntime,
  context: Excel.RequestContext,
  name: string,
  { sheet, setting, ours, hidden }: RowState,
  next: ReadonlySet<number>,
): Promise<void> {
  const toHide = [...next].filter((row) => !hidden.has(row));
  const toShow = [...ours].filter((row) => !next.has(row));
  const write = async () => {
    putSetting(context, setting, hiddenKey, withHidden(toRegister(settingValue(setting)), sheet, next));
    queueHidden(sheet, toHide, true);
    queueHidden(sheet, toShow, false);
    await context.sync();
  };
  await undoOnError(write, () => restore(runtime, name, { toHide, toShow, ours }));
}

/** After a broken write: each row and the register as they were before. */
async function restore(
  runtime: OfficeRuntime,
  name: string,
  before: { toHide: readonly number[]; toShow: readonly number[]; ours: ReadonlySet<number> },
): Promise<void> {
  await batch(runtime, async (context) => {
    const { sheet, setting } = await readState(context, name, []);
    queueHidden(sheet, before.toHide, false);
    queueHidden(sheet, before.toShow, true);
    putSetting(context, setting, hiddenKey, withHidden(toRegister(settingValue(setting)), sheet, before.ours));
    await context.sync();
  });
}

/** One call per run of rows: Excel is slow with many separate ones. */
function queueHidden(sheet: Excel.Worksheet, rows: readonly number[], hidden: boolean): void {
  for (const { first, last } of toRuns(rows)) sheet.getRange(`${first + 1}:${last + 1}`).rowHidden = hidden;
}
