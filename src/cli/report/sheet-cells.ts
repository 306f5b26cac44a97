import type { CellRange } from '../../domain/grid/grid';
import { type CellLook, isFormula, type ReportCell, type ReportSheet } from '../../domain/report/report-sheet';
import type { BookSheet } from '../../../xlsx/open';

type FileCells = NonNullable<BookSheet['cells']>;
type FileCell = FileCells extends Map<string, infer Cell> ? Cell : never;
type FileStyle = NonNullable<FileCell['style']>;

/** A look with its lines and its number format: all that a cell's style says. */
interface Dress extends CellLook {
  readonly ruled?: boolean;
  readonly format?: string;
}

/** Days between the two ways of counting days. */
const DAYS_TO_1904 = 1462;

const rgb = (color: string): { rgb: string } => ({ rgb: `FF${color.slice(1)}` });

/** A fill of one colour; cells take the front colour, conditional formats the one behind. */
export function fillOf(color: string): NonNullable<FileStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: rgb(color), bgColor: rgb(color) };
}

/** The part of a look that is about characters. */
export function fontOf({ font, size, bold, color }: CellLook): NonNullable<FileStyle['font']> {
  return {
    ...(font !== undefined && { name: font }),
    ...(size !== undefined && { size }),
    ...(bold !== undefined && { bold }),
    ...(color !== undefined && { color: rgb(color) }),
  };
}

function alignmentOf({ horizontal, vertical, wrap }: CellLook): NonNullable<FileStyle['alignment']> {
  const lower = <T extends string>(word: T) => word.toLowerCase() as Lowercase<T>;
  return {
    ...(horizontal && { horizontal: lower(horizontal) }),
    ...(vertical && { vertical: lower(vertical) }),
    ...(wrap !== undefined && { wrapText: wrap }),
  };
}

function styleOf(dress: Dress): FileStyle {
  const line = { style: 'thin', color: rgb('#000000') } as const;
  return {
    font: fontOf(dress),
    alignment: alignmentOf(dress),
    ...(dress.fill !== undefined && { fill: fillOf(dress.fill) }),
    ...(dress.ruled === true && { border: { top: line, bottom: line, left: line, right: line } }),
    ...(dress.format !== undefined && { numFmt: dress.format }),
  };
}

/** The look of every cell that has one, by `row,column`; a later look wins where it says something. */
function dresses({ looks, ruled, formats }: ReportSheet): Map<string, Dress> {
  const found = new Map<string, Dress>();
  const add = (range: CellRange, part: Dress): void => {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const key = `${row},${column}`;
        found.set(key, { ...found.get(key), ...part });
      }
    }
  };
  for (const { range, look } of looks) add(range, look);
  for (const range of ruled) add(range, { ruled: true });
  for (const { range, format } of formats) add(range, { format });
  return found;
}

/** A text stays a text whatever it begins with: only a formula cell is written as a formula. */
function contentOf(
  cell: ReportCell,
  from1904: boolean,
): Pick<FileCell, 'value' | 'type' | 'formula' | 'formulaResult'> {
  if (isFormula(cell)) {
    const isDay = cell.formula.startsWith('=DATE(') && typeof cell.shows === 'number';
    const shows = isDay && from1904 ? Number(cell.shows) - DAYS_TO_1904 : cell.shows;
    return { value: shows, type: 'formula', formula: cell.formula.slice(1), formulaResult: shows };
  }
  if (cell === '') return { value: null, type: 'empty' };
  if (typeof cell === 'number') return { value: cell, type: 'number' };
  return typeof cell === 'boolean' ? { value: cell, type: 'boolean' } : { value: cell, type: 'string' };
}

/** Values and styled cells of a report as a file has them. `from1904`: the workbook counts days from 1904. */
export function fileCells(report: ReportSheet, from1904: boolean): { rows: BookSheet['rows']; cells: FileCells } {
  const dressed = dresses(report);
  const cells: FileCells = new Map();
  const rows = report.cells.map((row, at) =>
    row.map((cell, column) => {
      const content = contentOf(cell, from1904);
      const dress = dressed.get(`${at},${column}`);
      if (dress || content.type !== 'empty')
        cells.set(`${at},${column}`, { ...content, ...(dress && { style: styleOf(dress) }) } as FileCell);
      return content.value;
    }),
  );
  return { rows, cells };
}
