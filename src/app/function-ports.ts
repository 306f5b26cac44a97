/** What worksheet functions ask of a spreadsheet, beside `ports.ts`. */

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
