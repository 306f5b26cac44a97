/** What worksheet functions ask of a spreadsheet, beside `ports.ts`. */
import type { CellValue } from '../../domain/grid/grid';

/** Which of Excel's errors a cell shows: #VALUE! a wrong argument, #N/A no answer, #NUM! out of bounds, #DIV/0!. */
export type CellErrorKind = 'value' | 'notAvailable' | 'number' | 'divisionByZero';

/** What a cell becomes. A day is shown as a date where this Excel lets a function bring a number format along. */
export type CellAnswer =
  | { readonly kind: 'value'; readonly value: number | string | boolean | readonly (readonly string[])[] }
  | { readonly kind: 'day'; readonly serial: number }
  | { readonly kind: 'error'; readonly error: CellErrorKind; readonly message: string };

export interface FunctionsPort {
  /**
   * Answers cells that call the function `id`; arguments in order, what was left out as null. Nothing happens in an Excel
   * without worksheet functions. To be called before Excel asks, that is while the page loads.
   */
  onCall(id: string, answer: (args: readonly unknown[]) => Promise<CellAnswer>): void;
  /** Which day serial 0 means in the open workbook. One request. */
  dateSystem(): Promise<1900 | 1904>;
}

/** A cell whose formula calls our functions, with all that the formula shows. */
export interface FormulaCell {
  readonly sheet: string;
  /** The formula's own cell, `B4`. */
  readonly cell: string;
  /** What the formula fills: `B4`, or `B4:B7` where it spills. */
  readonly area: string;
  readonly formula: string;
  readonly values: readonly (readonly CellValue[])[];
  /** The cell shows a day though it has no date format of its own; a bare number would show otherwise. */
  readonly showsDay: boolean;
  /** The used block of its sheet: another one later means that rows or columns came or went. */
  readonly block: string;
}

export interface FormulaPort {
  /** Cells that call our functions, on one sheet or (null) on all. Three requests. Writes nothing. */
  readFormulas(sheet: string | null): Promise<readonly FormulaCell[]>;
  /** Puts the values in the place of the formulas. Two requests. Refuses a protected sheet and then writes nothing. */
  writeValues(cells: readonly FormulaCell[]): Promise<void>;
  /**
   * Puts the formulas back where the values still stand as they were written. Three requests. Returns those that came back;
   * left alone are cells that somebody has changed, and sheets on which rows or columns came or went.
   */
  writeFormulas(cells: readonly FormulaCell[]): Promise<readonly FormulaCell[]>;
}
