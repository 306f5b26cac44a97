import type { Cell, CellStyle, MergeRange, RowDef, WriteSheet } from 'hucre';
import { styleOf } from './style';
import type { Look } from './style';

/** A date cell: the day as a serial number, and the number format that shows it. */
export interface DayCell {
  readonly day: string;
  readonly format: string;
}

/** A number and the Excel number format that shows it: 0.6 as `0%` reads 60%. */
export interface NumberCell {
  readonly number: number;
  readonly format: string;
}

/** A cell a part of which is struck through: the old words, then the words that stand. */
export interface StruckCell {
  readonly struck: string;
  readonly standing: string;
}

/** A formula with the result Excel would have cached. */
export interface FormulaCell {
  readonly formula: string;
  readonly result: string | number;
}

/**
 * What one place of the drawing holds. `<` belongs to the cell on its left, `^` to the cell above: merges are drawn,
 * not listed. An empty string is an empty cell of its own.
 */
export type Drawn = string | number | DayCell | NumberCell | StruckCell | FormulaCell;

/** A worksheet as it is drawn in a book file. Rows and columns count from 0 inside the drawing. */
export interface Drawing {
  readonly name: string;
  readonly rows: readonly (readonly Drawn[])[];
  /** Where the drawing's first cell stands on the sheet; `[0, 0]` (A1) unless given. */
  readonly at?: readonly [row: number, column: number];
  readonly widths: readonly number[];
  /** Look of each row of the drawing by its index; rows not named are `body`. */
  readonly looks?: Readonly<Record<number, Look>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
  readonly extra?: Partial<WriteSheet>;
}

/** Days from 1899-12-30, as Excel counts in its 1900 system: `serial('2024-09-30')` is 45565. */
export function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** A date cell; `format` is an Excel number format such as `yyyy"年"m"月"`. */
export function day(day: string, format = 'yyyy/m/d'): DayCell {
  return { day, format };
}

/** A text merged over `width` columns. */
export function across(text: string, width: number): readonly string[] {
  return [text, ...Array.from({ length: width - 1 }, () => '<')];
}

/**
 * The merge rectangle that starts at a cell of the drawing, or null when the cell stands alone.
 * Throws when the covered places do not form a rectangle.
 */
function mergeAt(rows: Drawing['rows'], row: number, column: number): MergeRange | null {
  let endRow = row;
  let endCol = column;
  while (rows[row]?.[endCol + 1] === '<') endCol++;
  while (rows[endRow + 1]?.[column] === '^') endRow++;
  for (let r = row + 1; r <= endRow; r++)
    for (let c = column + 1; c <= endCol; c++)
      if (rows[r]?.[c] !== '<') throw new Error(`row ${r}, column ${c}: a merge must be a rectangle`);
  return endRow === row && endCol === column ? null : { startRow: row, startCol: column, endRow, endCol };
}

function cellOf(drawn: Drawn, look: Look, epoch: number): Partial<Cell> {
  const style: CellStyle = styleOf(look);
  if (typeof drawn === 'string') {
    return drawn === '' || drawn === '<' || drawn === '^' ? { value: null, style } : { value: drawn, style };
  }
  if (typeof drawn === 'number') return { value: drawn, style };
  if ('day' in drawn) return { value: serial(drawn.day) - epoch, style: { ...style, numFmt: drawn.format } };
  if ('number' in drawn) return { value: drawn.number, style: { ...style, numFmt: drawn.format } };
  if ('formula' in drawn) return { value: null, formula: drawn.formula, formulaResult: drawn.result, style };
  const runs = [{ text: drawn.struck, font: { strikethrough: true } }, { text: drawn.standing }];
  return { value: drawn.struck + drawn.standing, type: 'richText', richText: runs, style };
}

/** Turns a drawing into what the xlsx writer takes: cells, merge rectangles, widths, hidden rows and columns. */
export function sheetOf(drawing: Drawing, dateSystem: '1900' | '1904' = '1900'): WriteSheet {
  const epoch = dateSystem === '1904' ? serial('1904-01-01') : 0;
  const [top, left] = drawing.at ?? [0, 0];
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  drawing.rows.forEach((row, r) =>
    row.forEach((drawn, c) => {
      cells.set(`${top + r},${left + c}`, cellOf(drawn, drawing.looks?.[r] ?? 'body', epoch));
      const merge = drawn === '<' || drawn === '^' ? null : mergeAt(drawing.rows, r, c);
      if (merge === null) return;
      merges.push({
        startRow: top + merge.startRow,
        startCol: left + merge.startCol,
        endRow: top + merge.endRow,
        endCol: left + merge.endCol,
      });
    }),
  );
  const margin = Array.from({ length: left }, () => ({ width: 3 }));
  const columns = drawing.widths.map((width, c) => ({ width, hidden: drawing.hiddenColumns?.includes(c) ?? false }));
  const rowDefs = new Map<number, RowDef>(drawing.hiddenRows?.map((r) => [top + r, { hidden: true }]));
  return {
    name: drawing.name,
    rows: [],
    cells,
    merges,
    columns: [...margin, ...columns],
    rowDefs,
    hidden: drawing.hidden ?? false,
    ...drawing.extra,
  };
}
