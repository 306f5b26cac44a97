/**
 * A sheet of ours as plain data: what stands in its cells, how it looks, prints and is drawn. Rows and columns count from 0,
 * ranges include all four sides, lengths are points.
 */
import type { CellRange, CellValue } from '../grid/grid';

/** A live cell: its formula with `=`, and what it gives for the numbers of the moment it was written. */
export interface FormulaCell {
  readonly formula: string;
  readonly shows: CellValue;
}

/** A text is a text, whatever it begins with; only `FormulaCell` is ever calculated. `''` is empty. */
export type ReportCell = CellValue | FormulaCell;

export interface CellLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
}

export interface Styled {
  readonly range: CellRange;
  readonly look: CellLook;
}

/** Cells that look otherwise while a formula is true; it is written for the range's top left cell. */
export interface ReportMark {
  readonly range: CellRange;
  readonly formula: string;
  readonly look: Pick<CellLook, 'bold' | 'color' | 'fill'>;
}

export interface ReportSeries {
  readonly name: string;
  readonly color: string;
  readonly values: CellRange;
  /** A line over columns; else drawn as the chart is. */
  readonly line?: boolean;
  readonly labels?: boolean;
}

/** A native chart over cells of the same sheet. */
export interface ReportChart {
  readonly kind: 'ColumnClustered' | 'BarStacked';
  readonly title: string;
  readonly categories: CellRange;
  readonly series: readonly ReportSeries[];
  /** Cells it covers. */
  readonly place: CellRange;
  /** Number format of the value axis. */
  readonly valueFormat: string;
}

export interface RowHeight {
  readonly first: number;
  readonly last: number;
  readonly points: number;
}

export interface ReportSheet {
  readonly name: string;
  /** Every row has the same number of cells. */
  readonly cells: readonly (readonly ReportCell[])[];
  readonly merges: readonly CellRange[];
  /** From the first column on. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeight[];
  /** The later one wins where two touch the same cell. */
  readonly looks: readonly Styled[];
  /** Blocks with thin lines around and between all cells. */
  readonly ruled: readonly CellRange[];
  readonly formats: readonly { readonly range: CellRange; readonly format: string }[];
  readonly marks: readonly ReportMark[];
  readonly charts: readonly ReportChart[];
  /** A4 landscape, one page wide; all on one page when true. */
  readonly onePage: boolean;
  /** Rows repeated on each page; null for none. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  readonly footer: string;
  /** Rows that stay in place while the sheet scrolls. */
  readonly frozenRows: number;
}

export const isFormula = (cell: ReportCell): cell is FormulaCell => typeof cell === 'object';

/** What a cell shows at the moment of writing. */
export const shownValue = (cell: ReportCell): CellValue => (isFormula(cell) ? cell.shows : cell);
