import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Cell, Sheet } from 'hucre/xlsx';

/**
 * The file writes a formula that repeats down a column once, at its first cell; the others only name it by a number.
 * Gives `row,column` → the formula as it reads there, without its `=`.
 */
export function sharedFormulas({ cells }: Sheet): Map<string, string> {
  const masters = new Map<number, { readonly row: number; readonly column: number; readonly formula: string }>();
  const shared: { readonly place: string; readonly index: number; readonly cell: Cell }[] = [];
  for (const [place, cell] of cells ?? []) {
    const index = cell.formulaSharedIndex;
    if (index === undefined) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (cell.formula) masters.set(index, { row, column, formula: cell.formula });
    shared.push({ place, index, cell });
  }
  const lexer = new LexerTreeBuilder();
  const found = new Map<string, string>();
  for (const { place, index, cell } of shared) {
    const master = masters.get(index);
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (cell.formula) found.set(place, cell.formula);
    else if (master) {
      const moved = lexer.moveFormulaRefOffset(`=${master.formula}`, column - master.column, row - master.row);
      found.set(place, moved.slice(1));
    }
  }
  return found;
}

/** Writes each cell's own formula out, after one of those that share was changed. */
export function unshare(sheet: Sheet): void {
  const formulas = sharedFormulas(sheet);
  for (const [place, formula] of formulas) {
    const cell = sheet.cells?.get(place);
    if (!cell || cell.formulaSharedIndex === undefined) continue;
    const { value, type, style, formulaResult, comment } = cell;
    const known = { ...(style ? { style } : {}), ...(comment ? { comment } : {}) };
    sheet.cells?.set(place, {
      value,
      type,
      ...known,
      formula,
      ...(formulaResult === undefined ? {} : { formulaResult }),
    });
  }
}
