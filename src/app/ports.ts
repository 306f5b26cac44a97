/**
 * What the use cases ask of a spreadsheet. `excel/` answers with Office.js, tests with memory.
 * Rows and columns count from 0; ranges include both ends; a sheet is known by its name.
 * Every method may reject with a `WorkbookError`; after one nothing of ours is left half-written.
 */
import type { CellRange, CellValue, Grid } from '../domain/grid/grid';
import type { IsoDate } from '../domain/deadline/types';
import type { TextBox } from '../domain/fit/text-box';
import type { ReportSheet } from '../domain/report/report-sheet';

/** Runs of rows, first and last included, ascending, not touching each other. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
}

/** What can be known of a workbook without reading a sheet's cells. */
export interface Overview {
  readonly sheets: readonly SheetInfo[];
  /** The sheet asked for, or the active one. */
  readonly sheet: string;
  /** How many rules of ours stand on it. */
  readonly marks: number;
  /** How many of its rows are hidden by us. */
  readonly hiddenRows: number;
}

/** Why Excel refused. Each code has one sentence in the message tables. */
export type WorkbookErrorCode =
  | 'protected'
  | 'editing'
  | 'readOnly'
  | 'tooLarge'
  | 'unsupported'
  | 'sheetMissing'
  /** A sheet of that name is the user's. */
  | 'notOurs'
  | 'otherWindow'
  /** A dialog is open or Excel gave up half-way: close it, try again. */
  | 'busy'
  | 'cancelled'
  /** Cells that were to be written are not empty. */
  | 'occupied'
  | 'blocked'
  | 'unknown';

/** The only error that leaves a port. `detail` is for the copyable report and holds no sheet content. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(`${code}${detail && `: ${detail}`}`, options);
    this.name = 'WorkbookError';
  }
}

/** The look of a mark. The colour alone never carries it: weight, lines or a sign survive a black-and-white print. */
export interface MarkStyle {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly underline: boolean;
  /** Lines above and below the cell; null for none. */
  readonly border: 'solid' | 'dashed' | null;
  /** A sign shown before the text of text cells, which stays as it is; null for none. */
  readonly glyph: string | null;
}

/**
 * Cells that show `style` while the as-of date lies in the window. `from` and `until` are included; null is open.
 * An overdue row has `from` = the day after its due date and `until` null.
 */
export interface MarkRule {
  readonly ranges: readonly CellRange[];
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly style: MarkStyle;
}

/** All marks of one sheet. `asOf` is a fixed day, or `today`: then the sheet stays right tomorrow without us. */
export interface MarkPlan {
  readonly asOf: IsoDate | 'today';
  readonly rules: readonly MarkRule[];
}

/** What a cell holds, exactly enough to put it back. An empty cell has the value `''`. */
export interface CellContent {
  readonly value: CellValue;
  /** With its `=`; null for a cell that holds a plain value. */
  readonly formula: string | null;
  /** What Excel shows. */
  readonly text: string;
  /** en-US number format. */
  readonly format: string;
}

/**
 * What is put into a cell: `words` stay text whatever they look like, `typed` is read by Excel as if a person had typed it
 * (2024-09-30 becomes a day), `content` puts back what was there.
 */
export type CellInput =
  | { readonly kind: 'words' | 'typed'; readonly text: string }
  | { readonly kind: 'content'; readonly content: CellContent };

/** One cell to be written. `before` must still stand in it. A cell under a merge is named by the merge's top-left cell. */
export interface CellWrite {
  readonly address: string;
  readonly before: CellContent;
  readonly input: CellInput;
}

/** A text that must still stand in a cell, so that a row that moved away is not written into. */
export interface CellAnchor {
  readonly address: string;
  readonly text: string;
}

/** What came of a write: all was written, or nothing, because a cell no longer held what it should. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly after: readonly CellContent[] }
  | { readonly kind: 'changed'; readonly now: readonly CellContent[] }
  | { readonly kind: 'moved' };

/** Columns to be laid beside a table, in its look. */
export interface ColumnsSpec {
  /** The cells they take; all must be empty. */
  readonly range: CellRange;
  /** The column whose look each row takes. */
  readonly like: number;
  readonly texts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly merges: readonly CellRange[];
  /** Cells that offer words to choose from; others may be typed. */
  readonly lists: readonly { readonly ranges: readonly CellRange[]; readonly words: readonly string[] }[];
  readonly formats: readonly { readonly ranges: readonly CellRange[]; readonly format: string }[];
  /** In points. */
  readonly widths: readonly number[];
}

/** What must be remembered of added columns to take them off without a trace. */
export interface AddedColumns {
  readonly sheet: string;
  /** A hidden name of the workbook that moves along with the cells. */
  readonly name: string;
  /** In points, as they were. */
  readonly widths: readonly number[];
  /** How the cells looked: runs of rows of one column (from 0), in the adapter's own words. */
  readonly looks: readonly unknown[];
}

/** Where added columns are now. */
export interface AddedPlace {
  readonly range: CellRange;
  /** How many of their cells hold something besides our own texts. */
  readonly filled: number;
}

export interface Capabilities {
  /** Excel is there and has ExcelApi 1.13. */
  readonly supported: boolean;
  /** Highest ExcelApi set, as text (`1.14`), null outside Excel. */
  readonly excelApi: string | null;
  /** Our writes can be undone with Ctrl+Z (ExcelApi 1.19). */
  readonly undoable: boolean;
}

export interface ReadRequest {
  /** null: the active sheet. */
  readonly sheet: string | null;
  readonly signal?: AbortSignal;
  /** 0 … 1. */
  readonly onProgress?: (done: number) => void;
}

/** A block of cells that the user selected. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
}

export interface WorkbookEvents {
  /**
   * A cell, a row or a merge changed; re-read soon. Not called for our own writes. `remote`: only others who have the
   * workbook open too changed something.
   */
  readonly onChanged?: (sheet: string, remote: boolean) => void;
  readonly onSelected?: (sheet: string, address: string) => void;
  readonly onActivated?: (sheet: string) => void;
}

export interface WorkbookPort {
  capabilities(): Capabilities;
  listSheets(): Promise<readonly SheetInfo[]>;
  /** All sheets, and what of ours stands on one of them (null: the active one), in one go. */
  overview(sheet: string | null): Promise<Overview>;
  /** The whole used block of a sheet, merges whole. Writes nothing. An empty sheet has no rows. */
  readGrid(request: ReadRequest): Promise<Grid>;
  /** Takes ours away and lays the new ones on top. Returns how many rules now stand. */
  applyMarks(sheet: string, plan: MarkPlan): Promise<number>;
  /** Takes exactly our marks away, in whichever session they were made. Returns how many. */
  clearMarks(sheet: string): Promise<number>;
  /**
   * Hides these rows and shows again those that an earlier call hid and this one does not.
   * Rows the user had hidden before stay the user's. Returns how many rows are hidden by us.
   */
  hideRows(sheet: string, runs: readonly RowRun[]): Promise<number>;
  /** Gives back the state before the first `hideRows`, also in a later session. Returns how many rows came back. */
  showRows(sheet: string): Promise<number>;
  select(sheet: string, address: string): Promise<void>;
  /** What these single cells hold. */
  readCells(sheet: string, addresses: readonly string[]): Promise<readonly CellContent[]>;
  /**
   * The room that the text of a cell or merged area has; null where it has no plain size: turned or shrunk text, several
   * font sizes, hidden rows or columns.
   */
  readBoxes(sheet: string, ranges: readonly CellRange[]): Promise<readonly (TextBox | null)[]>;
  /** Writes cells if all of them and the anchors are still as they were read; formats and merges stay. */
  writeCells(sheet: string, writes: readonly CellWrite[], anchors: readonly CellAnchor[]): Promise<WriteOutcome>;
  /** What the user has selected: one block of the active sheet, its address without the sheet (`C4:C9`, or `C:C`). */
  selection(): Promise<Selection>;
  /** Lays columns beside a table. Rejects with `occupied`, nothing written, when a cell there is not free. */
  addColumns(sheet: string, spec: ColumnsSpec): Promise<AddedColumns>;
  /** Where added columns are now; null when the user has deleted them. `texts`: what we wrote ourselves. */
  findColumns(added: AddedColumns, texts: readonly string[]): Promise<AddedPlace | null>;
  /** Takes added columns off with all they hold; cells and widths look as before. */
  removeColumns(added: AddedColumns): Promise<void>;
  /** JSON kept with the workbook under our own key; null when absent. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  /** Which of these sheets are there and ours. */
  ownSheets(names: readonly string[]): Promise<readonly string[]>;
  /** Writes a sheet of ours at the end, or anew where it stands. Refuses (`notOurs`) when a sheet of that name is the user's. */
  putSheet(report: ReportSheet): Promise<void>;
  /** Takes a sheet of ours away. False when there is none, or it is the user's. */
  removeSheet(name: string): Promise<boolean>;
  /** Calls back until the returned function is called. */
  watch(events: WorkbookEvents): Promise<() => Promise<void>>;
}

/** The only way to the clock. */
export interface Clock {
  today(): IsoDate;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

/** What the add-in's page learns from Office when it starts. */
export interface PageInfo {
  /** False when the page was opened outside Excel: there is no workbook. */
  readonly inExcel: boolean;
  /** Language of Excel's own menus (`zh-CN`); null outside. */
  readonly displayLanguage: string | null;
  /** Background of Excel's task panes (`#FFFFFF`); null where Excel does not say. */
  readonly background: string | null;
}

/** The ribbon and the pane as windows of Excel. */
export interface RibbonPort {
  /** Runs `run` when the button of that id is pressed; Excel is told when it has ended, also after a failure. */
  onCommand(id: string, run: () => Promise<void>): void;
  /** Brings the pane to the front. */
  openPane(): Promise<void>;
}
