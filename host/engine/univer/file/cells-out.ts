import type { IStyleData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Cell, Sheet } from 'hucre/xlsx';
import type { CellValue } from '../../engine';
import { isErrorText } from '../../text';
import { cellValue } from '../cell-value';
import { namesOut as functionNamesOut } from './function-names';
import { unshare } from './shared-formulas';
import { styleOut } from './style-out';

export type Styles = (id: Nullable<IStyleData | string>) => IStyleData;

/** One side of the comparison: cells and what their style ids mean. */
export interface CellSide {
  readonly cells: IWorksheetData['cellData'];
  readonly style: Styles;
}

interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: IStyleData;
}

const NO_STYLE: IStyleData = {};

/** Keys in order and empty ones left out, so that two ways to say the same compare equal. */
function tidy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(tidy);
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, tidy(item)]));
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));

function contentOf(side: CellSide, row: number, column: number): Content {
  const cell = side.cells[row]?.[column];
  return {
    value: cellValue(cell),
    formula: cell?.f ?? null,
    style: cell ? side.style(cell.s) : NO_STYLE,
  };
}

function typeOf(value: CellValue): Cell['type'] {
  if (value === '') return 'empty';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : isErrorText(value) ? 'error' : 'string';
}

interface Rewriting {
  readonly sameFormula: boolean;
  readonly onlyStyle: boolean;
  /** Names of the add-in's functions. */
  readonly functions: readonly string[];
}

/** The cell anew; what of it did not change is taken from the file. */
function rewritten(
  original: Cell | undefined,
  { value: given, formula }: Content,
  { sameFormula, onlyStyle, functions }: Rewriting,
): Cell {
  const value = given === '' ? null : given;
  if (original && onlyStyle) return original;
  if (formula === null) return { value, type: typeOf(given) };
  if (original && sameFormula) return { ...original, value, formulaResult: value };
  return { value, type: 'formula', formula: functionNamesOut(formula.slice(1), functions), formulaResult: value };
}

function writeCell(
  sheet: Sheet,
  [row, column]: readonly [row: number, column: number],
  [before, after]: readonly [before: Content, after: Content],
  functions: readonly string[],
): void {
  const cells = (sheet.cells ??= new Map<string, Cell>());
  const original = cells.get(`${row},${column}`);
  const style = equal(before.style, after.style)
    ? original?.style
    : styleOut(original?.style, before.style, after.style);
  const value = after.value === '' ? null : after.value;
  const kept = { ...(style ? { style } : {}), ...(original?.comment ? { comment: original.comment } : {}) };
  const sameFormula = before.formula === after.formula;
  const onlyStyle = before.value === after.value && sameFormula;
  const cell: Cell = rewritten(original, after, { sameFormula, onlyStyle, functions });
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const values = sheet.rows[row] ?? [];
  while (values.length <= column) values.push(null);
  if (!onlyStyle) values[column] = value;
  cells.set(`${row},${column}`, { ...cell, ...kept });
}

function places(...sides: readonly CellSide[]): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const { cells } of sides) {
    for (const [row, columns] of Object.entries(cells)) {
      const known = found.get(Number(row)) ?? new Set<number>();
      for (const column of Object.keys(columns ?? {})) known.add(Number(column));
      found.set(Number(row), known);
    }
  }
  return found;
}

/**
 * Writes into the file's sheet exactly those cells that are not as they were when it was opened. `functions`: names of
 * the add-in's functions, which the file writes in its own way.
 */
export function cellsOut(sheet: Sheet, before: CellSide, after: CellSide, functions: readonly string[]): void {
  for (const [row, columns] of [...places(before, after)].sort(([a], [b]) => a - b)) {
    for (const column of columns) {
      const old = contentOf(before, row, column);
      const now = contentOf(after, row, column);
      if (equal(old, now)) continue;
      if (old.formula !== now.formula && sheet.cells?.get(`${row},${column}`)?.formulaSharedIndex !== undefined)
        unshare(sheet);
      writeCell(sheet, [row, column], [old, now], functions);
    }
  }
}
