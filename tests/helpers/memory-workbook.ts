/**
 * A spreadsheet in memory that keeps the promises of `WorkbookPort`: for tests of what stands on the ports.
 * The contract suite holds it to the same answers as the real adapter.
 */
import type { CellRange, CellValue, Grid } from '../../src/domain/grid/grid';
import { cellAddress, parseAddress, rangeAddress } from '../../src/domain/grid/address';
import type { TextBox } from '../../src/domain/fit/text-box';
import {
  WorkbookError,
  type AddedColumns,
  type AddedPlace,
  type CellAnchor,
  type CellContent,
  type CellInput,
  type CellWrite,
  type ColumnsSpec,
  type MarkPlan,
  type ReadRequest,
  type RowRun,
  type WorkbookErrorCode,
  type WorkbookEvents,
  type WorkbookPort,
  type WriteOutcome,
} from '../../src/app/ports';
import { sameContent } from '../../src/app/reading/same-content';
import { shownValue, type ReportSheet } from '../../src/domain/report/report-sheet';
import { rowsOf } from '../../src/app/filtering/row-runs';
import { memoryGrid } from './memory-grid';

/** One sheet as a test writes it down: rows from A1, merges as addresses. */
export interface MemorySheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
  readonly formats?: Readonly<Record<string, string>>;
  /** `A1` address → shown text, where it is not the value as text. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Address of a merged area → the room its text has; areas not named have no plain size. */
  readonly boxes?: Readonly<Record<string, TextBox>>;
}

/** What a test may look at and do beside the port. */
export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  /** The next call that touches the workbook rejects with this code. */
  failNext(code: WorkbookErrorCode): void;
  marksOf(sheet: string): MarkPlan | null;
  hiddenRowsOf(sheet: string): readonly number[];
  readonly selections: readonly string[];
  setCell(sheet: string, address: string, value: CellValue): void;
  select(sheet: string, address: string): void;
  activate(sheet: string): void;
}

interface SheetState {
  name: string;
  visible: boolean;
  values: CellValue[][];
  merges: CellRange[];
  formats: Record<string, string>;
  texts: Record<string, string>;
  boxes: Readonly<Record<string, TextBox>>;
  userHidden: Set<number>;
  ourHidden: Set<number>;
  marks: MarkPlan | null;
  ours: boolean;
}

/** Builds the workbook; the first sheet is active. */
export function memoryWorkbook(sheets: readonly MemorySheet[]): MemoryWorkbook {
  const book = new Book(sheets);
  return {
    port: book,
    failNext: (code) => book.failNext(code),
    marksOf: (sheet) => book.sheet(sheet).marks,
    hiddenRowsOf: (sheet) => [...book.hiddenRows(book.sheet(sheet))].sort((a, b) => a - b),
    selections: book.selections,
    setCell: (sheet, address, value) => book.setCell(sheet, address, value),
    select: (sheet, address) => book.userSelects(sheet, address),
    activate: (sheet) => book.activate(sheet),
  };
}

class Book implements WorkbookPort {
  readonly selections: string[] = [];
  private readonly sheets: SheetState[];
  private readonly columns = new Map<string, CellRange>();
  private readonly settings = new Map<string, string>();
  private readonly watchers = new Set<WorkbookEvents>();
  private active: string;
  private failure: WorkbookErrorCode | null = null;
  private selected = 'A1';

  constructor(sheets: readonly MemorySheet[]) {
    this.sheets = sheets.map(toState);
    this.active = sheets[0]?.name ?? '';
  }

  capabilities() {
    return { supported: true, excelApi: '1.15', undoable: false };
  }

  async listSheets() {
    this.failIfAsked();
    return this.sheets.map(({ name, visible }) => ({ name, visible, active: name === this.active }));
  }

  async overview(name: string | null) {
    const sheets = await this.listSheets();
    const { name: sheet, marks, ourHidden } = this.sheet(name ?? this.active);
    return { sheets, sheet, marks: marks?.rules.length ?? 0, hiddenRows: ourHidden.size };
  }

  async readGrid({ sheet, signal, onProgress }: ReadRequest): Promise<Grid> {
    this.failIfAsked();
    if (signal?.aborted) throw new WorkbookError('cancelled');
    const state = this.sheet(sheet ?? this.active);
    onProgress?.(1);
    return memoryGrid(state, this.hiddenRows(state));
  }

  async applyMarks(sheet: string, plan: MarkPlan) {
    this.failIfAsked();
    this.sheet(sheet).marks = plan.rules.length > 0 ? plan : null;
    return plan.rules.length;
  }

  async clearMarks(sheet: string) {
    this.failIfAsked();
    const state = this.sheet(sheet);
    const count = state.marks?.rules.length ?? 0;
    state.marks = null;
    return count;
  }

  async hideRows(sheet: string, runs: readonly RowRun[]) {
    this.failIfAsked();
    const state = this.sheet(sheet);
    state.ourHidden = new Set(runs.flatMap(rowsOf).filter((row) => !state.userHidden.has(row)));
    return state.ourHidden.size;
  }

  async showRows(sheet: string) {
    this.failIfAsked();
    const state = this.sheet(sheet);
    const count = state.ourHidden.size;
    state.ourHidden = new Set();
    return count;
  }

  async select(sheet: string, address: string) {
    this.failIfAsked();
    this.active = this.sheet(sheet).name;
    this.selections.push(`${sheet}!${address}`);
    this.selected = address;
  }

  userSelects(sheet: string, address: string) {
    this.active = sheet;
    this.selected = address;
    this.notify((watcher) => watcher.onSelected?.(sheet, address));
  }

  async selection() {
    this.failIfAsked();
    return { sheet: this.active, address: this.selected };
  }

  async readCells(sheet: string, addresses: readonly string[]) {
    this.failIfAsked();
    return addresses.map((address) => contentAt(this.sheet(sheet), address));
  }

  async readBoxes(sheet: string, ranges: readonly CellRange[]) {
    this.failIfAsked();
    const { boxes } = this.sheet(sheet);
    return ranges.map((range) => boxes[rangeAddress(range)] ?? null);
  }

  async writeCells(sheet: string, writes: readonly CellWrite[], anchors: readonly CellAnchor[]): Promise<WriteOutcome> {
    this.failIfAsked();
    const state = this.sheet(sheet);
    const moved = anchors.some(({ address, text }) => String(contentAt(state, address).value).trim() !== text.trim());
    if (moved) return { kind: 'moved' };
    const now = writes.map(({ address }) => contentAt(state, address));
    if (!now.every((content, index) => sameContent(content, writes[index]?.before ?? content)))
      return { kind: 'changed', now };
    for (const { address, input } of writes) putInto(state, address, input);
    return { kind: 'written', after: writes.map(({ address }) => contentAt(state, address)) };
  }

  async addColumns(sheet: string, { range, texts, merges }: ColumnsSpec): Promise<AddedColumns> {
    this.failIfAsked();
    const state = this.sheet(sheet);
    const cells = state.values
      .slice(range.top, range.bottom + 1)
      .flatMap((row) => row.slice(range.left, range.right + 1));
    if (cells.some((cell) => cell !== '')) throw new WorkbookError('occupied');
    for (const { row, column, text } of texts) {
      putInto(state, cellAddress(row, column), { kind: 'words', text });
    }
    state.merges.push(...merges);
    const name = `_duban_columns_${this.columns.size + 1}`;
    this.columns.set(name, range);
    return { sheet, name, widths: [], looks: [] };
  }

  async findColumns({ sheet, name }: AddedColumns, texts: readonly string[]): Promise<AddedPlace | null> {
    this.failIfAsked();
    const range = this.columns.get(name);
    if (!range) return null;
    const rows = this.sheet(sheet).values.slice(range.top, range.bottom + 1);
    const cells = rows.flatMap((row) => row.slice(range.left, range.right + 1));
    return { range, filled: cells.filter((cell) => cell !== '' && !texts.includes(String(cell))).length };
  }

  async removeColumns({ sheet, name }: AddedColumns): Promise<void> {
    this.failIfAsked();
    const range = this.columns.get(name);
    const state = this.sheet(sheet);
    if (!range) return;
    for (const row of state.values.slice(range.top, range.bottom + 1))
      row.splice(range.left, range.right - range.left + 1);
    state.merges = state.merges.filter(({ left }) => left < range.left || left > range.right);
    this.columns.delete(name);
  }

  async readSetting(key: string): Promise<unknown> {
    this.failIfAsked();
    const stored = this.settings.get(key);
    return stored === undefined ? null : (JSON.parse(stored) as unknown);
  }

  async writeSetting(key: string, value: unknown) {
    this.failIfAsked();
    this.settings.set(key, JSON.stringify(value));
  }

  async ownSheets(names: readonly string[]) {
    this.failIfAsked();
    return names.filter((name) => this.sheets.some((sheet) => sheet.name === name && sheet.ours));
  }

  async putSheet(report: ReportSheet) {
    this.failIfAsked();
    const index = this.sheets.findIndex((sheet) => sheet.name === report.name);
    if (index >= 0 && !this.sheets[index]?.ours) throw new WorkbookError('notOurs', 'sheet exists');
    const values = report.cells.map((row) => row.map(shownValue));
    const state: SheetState = { ...toState({ name: report.name, values }), ours: true };
    state.merges = [...report.merges];
    if (index >= 0) this.sheets[index] = state;
    else this.sheets.push(state);
  }

  async removeSheet(name: string) {
    this.failIfAsked();
    const index = this.sheets.findIndex((sheet) => sheet.name === name && sheet.ours);
    if (index >= 0) this.sheets.splice(index, 1);
    return index >= 0;
  }

  async watch(events: WorkbookEvents) {
    this.watchers.add(events);
    return async () => {
      this.watchers.delete(events);
    };
  }

  failNext(code: WorkbookErrorCode): void {
    this.failure = code;
  }

  sheet(name: string): SheetState {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new WorkbookError('sheetMissing');
    return found;
  }

  hiddenRows(state: SheetState): Set<number> {
    return new Set([...state.userHidden, ...state.ourHidden]);
  }

  setCell(sheet: string, address: string, value: CellValue): void {
    const cell = parseAddress(address);
    if (!cell) throw new Error(`not an address: ${address}`);
    const { values } = this.sheet(sheet);
    while (values.length <= cell.top) values.push([]);
    const row = values[cell.top] ?? [];
    while (row.length <= cell.left) row.push('');
    row[cell.left] = value;
    this.notify((watcher) => watcher.onChanged?.(sheet, false));
  }

  activate(sheet: string): void {
    this.active = this.sheet(sheet).name;
    this.notify((watcher) => watcher.onActivated?.(sheet));
  }

  notify(call: (watcher: WorkbookEvents) => void): void {
    this.watchers.forEach(call);
  }

  private failIfAsked(): void {
    const code = this.failure;
    this.failure = null;
    if (code) throw new WorkbookError(code);
  }
}

function placeOf(address: string): CellRange {
  const cell = parseAddress(address);
  if (!cell) throw new Error(`not an address: ${address}`);
  return cell;
}

function contentAt({ values, texts, formats }: SheetState, address: string): CellContent {
  const { top, left } = placeOf(address);
  const value = values[top]?.[left] ?? '';
  const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
  return { value, formula, text: texts[address] ?? String(value), format: formats[address] ?? 'General' };
}

/** Knows of typing only what our writes need: an ISO day becomes a serial number. */
function putInto(state: SheetState, address: string, input: CellInput): void {
  const { top, left } = placeOf(address);
  while (state.values.length <= top) state.values.push([]);
  const row = state.values[top] ?? [];
  while (row.length <= left) row.push('');
  delete state.texts[address];
  if (input.kind === 'content') {
    row[left] = input.content.formula ?? input.content.value;
    state.formats[address] = input.content.format;
  } else if (input.kind === 'typed' && /^\d{4}-\d{2}-\d{2}$/.test(input.text)) {
    row[left] = Date.parse(input.text) / 86_400_000 + 25569;
    state.formats[address] ??= 'yyyy-mm-dd';
    state.texts[address] = input.text;
  } else row[left] = input.text;
}

function toState(sheet: MemorySheet): SheetState {
  return {
    name: sheet.name,
    visible: !sheet.hidden,
    values: sheet.values.map((row) => [...row]),
    merges: (sheet.merges ?? []).flatMap((address) => parseAddress(address) ?? []),
    formats: { ...sheet.formats },
    texts: { ...sheet.texts },
    boxes: { ...sheet.boxes },
    userHidden: new Set(sheet.hiddenRows),
    ourHidden: new Set(),
    marks: null,
    ours: false,
  };
}
