/** What a worksheet holds, as plain data. Rows and columns count from 0; ranges include both ends. */

/** A cell's raw value. Dates are serial numbers, errors are their text (`#N/A`), an empty or covered cell is `''`. */
export type CellValue = string | number | boolean;

/** A rectangle of cells; all four sides are inside it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One worksheet as it is: the used block, its merge rectangles (never expanded) and what is hidden.
 * `values[i][j]` is the cell in row `top + i`, column `left + j`; `texts` is what Excel shows, `formats` the en-US
 * number format. The three blocks have the same shape.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Which day serial 0 means; 1900 unless the workbook says otherwise. */
  readonly dateSystem: 1900 | 1904;
  /** Cells (`A1` addresses) a part of whose text is struck through → the text that still stands. Absent where the source cannot tell. */
  readonly standing?: ReadonlyMap<string, string>;
}
