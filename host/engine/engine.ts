/**
 * What the object model asks of a spreadsheet engine. One implementation stands in `univer/`; nothing outside that
 * folder names it. Sheets are known by id, rows and columns count from 0, areas include both ends.
 */
import type { Area } from './area';

export type SheetId = string;
export type CellValue = string | number | boolean;
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetState {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB` or empty. */
  readonly tabColor: string;
}

export interface SheetsPart {
  list(): SheetState[];
  active(): SheetId;
  activate(sheet: SheetId): void;
  add(name: string): SheetId;
  remove(sheet: SheetId): void;
  rename(sheet: SheetId, name: string): void;
  move(sheet: SheetId, position: number): void;
  setVisibility(sheet: SheetId, visibility: Visibility): void;
  setTabColor(sheet: SheetId, color: string): void;
  /** Plain data kept with the sheet (protection and the like); undefined when absent. */
  note(sheet: SheetId, key: string): unknown;
  setNote(sheet: SheetId, key: string, value: unknown): void;
}

export interface CellsPart {
  /** The block that holds values, or values and formats; null for none. */
  used(sheet: SheetId, valuesOnly: boolean): Area | null;
  /** What a cell holds; covered and empty cells give ''. */
  values(sheet: SheetId, area: Area): CellValue[][];
  /** Like values, but formulas with their `=` in place of their results. */
  formulas(sheet: SheetId, area: Area): CellValue[][];
  texts(sheet: SheetId, area: Area): string[][];
  /** The block that the formula of a cell fills beside its own cell; null when it fills its own only. */
  spill(sheet: SheetId, row: number, column: number): Area | null;
  /** en-US number formats. */
  formats(sheet: SheetId, area: Area): string[][];
  /** As if typed: `=…` is a formula, `'…` a text, digits a number. undefined leaves a cell as it is. */
  type(sheet: SheetId, area: Area, input: readonly (readonly (CellValue | undefined)[])[]): void;
  setFormats(sheet: SheetId, area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  clear(sheet: SheetId, area: Area, what: 'All' | 'Contents' | 'Formats'): void;
  insert(sheet: SheetId, area: Area, shift: 'Down' | 'Right'): Promise<void>;
  remove(sheet: SheetId, area: Area, shift: 'Up' | 'Left'): Promise<void>;
  merges(sheet: SheetId): Area[];
  merge(sheet: SheetId, area: Area): void;
  unmerge(sheet: SheetId, area: Area): void;
}

export type Axis = 'row' | 'column';

export interface AxesPart {
  /** Hidden by hand or by a filter. */
  isHidden(sheet: SheetId, axis: Axis, index: number): boolean;
  /** All hidden indexes, ascending. */
  hidden(sheet: SheetId, axis: Axis): number[];
  setHidden(sheet: SheetId, axis: Axis, first: number, last: number, hidden: boolean): void;
  /** Points for rows, points for columns too. */
  size(sheet: SheetId, axis: Axis, index: number): number;
  setSize(sheet: SheetId, axis: Axis, first: number, last: number, points: number): void;
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

export interface Border {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks by itself. Colours are `#RRGGBB`; null means "automatic" or "no fill". */
export interface Look {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double';
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** Letters grow smaller until the text fits its column. Kept, not drawn. */
  readonly shrink: boolean;
  /** Degrees counter-clockwise, -90 … 90; 180: letters below each other. */
  readonly orientation: number;
  readonly borders: Readonly<Record<BorderEdge, Border | null>>;
}

export type LookPatch = Partial<Omit<Look, 'borders'>> & { readonly borders?: Partial<Look['borders']> };

export interface LooksPart {
  look(sheet: SheetId, row: number, column: number): Look;
  patch(sheet: SheetId, area: Area, patch: LookPatch): void;
  /** What a user sees after conditional formats, cell by cell. Waits until the engine has evaluated them. */
  shown(sheet: SheetId, area: Area): Promise<Look[][]>;
}

/** What a conditional format paints. A key that is absent is left as it was. */
export interface RulePaint extends Partial<
  Pick<Look, 'fill' | 'color' | 'bold' | 'italic' | 'underline' | 'strikethrough'>
> {
  /** Thin lines; kept and saved, not drawn. An edge that is null has none. */
  readonly borders?: Readonly<Partial<Record<RuleEdge, Border | null>>>;
  /** Kept and saved, not shown. */
  readonly numberFormat?: string;
}

/** The edges a conditional format can draw. */
export type RuleEdge = 'top' | 'bottom' | 'left' | 'right';

export interface ConditionalRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  /** `Custom` rules have a formula relative to the first area's top left cell; other kinds are kept as they are. */
  readonly kind: string;
  readonly formula: string | null;
  readonly paint: RulePaint;
}

export interface RulesPart {
  /** First = priority 0. */
  list(sheet: SheetId): ConditionalRule[];
  /** Adds a custom rule on top of the others; returns its id. */
  add(sheet: SheetId, areas: readonly Area[], formula: string, paint: RulePaint): string;
  update(sheet: SheetId, id: string, change: Partial<Omit<ConditionalRule, 'id' | 'kind'>>): void;
  remove(sheet: SheetId, id: string): void;
  setPriority(sheet: SheetId, id: string, priority: number): void;
}

export interface FilterState {
  readonly area: Area;
  /** Column (from the area's left) → the texts that stay visible. */
  readonly columns: Readonly<Record<number, readonly string[]>>;
}

export interface FiltersPart {
  get(sheet: SheetId): FilterState | null;
  set(sheet: SheetId, filter: FilterState): void;
  clear(sheet: SheetId): void;
}

export interface DefinedName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  /** Listed where a user manages names. */
  readonly visible: boolean;
}

export interface NamesPart {
  list(): DefinedName[];
  add(name: string, formula: string): void;
  setVisible(name: string, visible: boolean): void;
  remove(name: string): void;
}

export interface Selection {
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
}

export interface SelectionPart {
  get(): Selection;
  set(selection: Selection): void;
}

export interface Frozen {
  /** How many rows, from the top, and columns, from the left; 0 for none. */
  readonly rows: number;
  readonly columns: number;
}

export interface ViewPart {
  frozen(sheet: SheetId): Frozen;
  setFrozen(sheet: SheetId, frozen: Frozen): void;
  gridlines(sheet: SheetId): boolean;
  setGridlines(sheet: SheetId, shown: boolean): void;
}

export interface CalculationPart {
  /** Recalculates what changed since the last call; everything when asked, as after a change of the day. */
  run(everything?: boolean): Promise<void>;
}

/** A worksheet function of the add-in, as its metadata describes it. */
export interface InstalledFunction {
  /** As a formula names it: `DUBAN.DUE`. */
  readonly name: string;
  /** As the add-in names it: `DUE`. */
  readonly id: string;
  /** How many arguments it must have, and may have. */
  readonly arguments: { readonly least: number; readonly most: number };
  /** Depends on more than its arguments, such as the day. */
  readonly volatile: boolean;
}

/** What a function gets: a value, null for a blank cell or an argument left out, a block of rows for several cells. */
export type FunctionArgument = CellValue | null | readonly (readonly (CellValue | null)[])[];

export interface FunctionCall {
  readonly id: string;
  /** As many as the function may have. */
  readonly args: readonly FunctionArgument[];
}

export type FunctionOutcome =
  | { readonly value: CellValue | readonly (readonly CellValue[])[]; readonly format?: string }
  /** An error value (`#N/A`) with the words that Excel shows beside the cell. */
  | { readonly error: string; readonly message: string };

export interface FunctionsPart {
  /** From now on formulas may call these and no others. `ask` answers when it can; the cell shows #BUSY! till then. */
  install(
    functions: readonly InstalledFunction[],
    ask: (call: FunctionCall, done: (outcome: FunctionOutcome) => void) => void,
  ): void;
  /** Resolves when no cell waits for an answer, or after so many milliseconds. */
  settled(limit: number): Promise<void>;
  /** The words beside a cell that shows an error of a function; null for any other cell. */
  messageAt(sheet: SheetId, row: number, column: number): string | null;
}

/** What happened to the book, whoever did it. Addresses are those after the change. */
export type EngineEvent =
  | { readonly kind: 'edited'; readonly sheet: SheetId; readonly area: Area }
  | { readonly kind: 'shifted'; readonly sheet: SheetId; readonly area: Area; readonly change: ShiftKind }
  | { readonly kind: 'hidden'; readonly sheet: SheetId; readonly area: Area; readonly hidden: boolean }
  | { readonly kind: 'selected'; readonly sheet: SheetId; readonly areas: readonly Area[] }
  | { readonly kind: 'activated'; readonly sheet: SheetId; readonly left: SheetId | null }
  | { readonly kind: 'added' | 'removed'; readonly sheet: SheetId };

export type ShiftKind =
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export interface Engine {
  /** Which day serial 0 means in the open workbook. */
  readonly dateSystem: 1900 | 1904;
  readonly sheets: SheetsPart;
  readonly cells: CellsPart;
  readonly axes: AxesPart;
  readonly looks: LooksPart;
  readonly rules: RulesPart;
  readonly filters: FiltersPart;
  readonly names: NamesPart;
  readonly selection: SelectionPart;
  readonly view: ViewPart;
  readonly calculation: CalculationPart;
  readonly functions: FunctionsPart;
  /** Calls back for each change until the returned function is called. */
  watch(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
