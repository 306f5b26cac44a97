import type { CellRange, CellValue, Grid } from '../domain/grid/grid';
import { cellAddress } from '../domain/grid/address';
import { type MergeIndex, indexMerges } from '../domain/grid/merge-index';
import { BookError } from '../../xlsx/book-error';
import { createTextMaker } from '../../xlsx/cell-text';
import { cellFormat, cellValue } from '../../xlsx/cell-value';
import type { Book, BookSheet } from '../../xlsx/open';

/** As many cells as Excel hands out in one read. */
const mostCells = 5_000_000;

/**
 * A worksheet of an open book as a Grid: the same block that Excel's used range (values only) gives, widened where a
 * merge hangs out of it. Covered cells are `''` whatever the file holds under the merge.
 * An empty sheet has no rows. Throws `BookError` `tooLarge` above five million cells.
 */
export function gridOfSheet(book: Book, sheet: BookSheet): Grid {
  const all = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }): CellRange => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const index = indexMerges(all, 0, widest - 1);
  const used = usedBlock(sheet, index);
  const dateSystem = book.dateSystem === '1904' ? 1904 : 1900;
  if (!used) return emptyGrid(sheet.name, dateSystem);
  const merges = all.filter((merge) => holds(used, merge.top, merge.left) && !isSingle(merge));
  const block = merges.reduce(widen, used);
  if ((block.bottom - block.top + 1) * (block.right - block.left + 1) > mostCells) {
    throw new BookError('tooLarge', `sheet ${sheet.name} spans ${block.bottom + 1} rows × ${block.right + 1} columns`);
  }
  return {
    sheet: sheet.name,
    top: block.top,
    left: block.left,
    ...readCells(book, sheet, block, index),
    merges,
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])]
        .filter(([row, { hidden }]) => hidden && within(row, block.top, block.bottom))
        .map(([row]) => row),
    ),
    hiddenColumns: new Set(
      (sheet.columns ?? []).flatMap(({ hidden }, column) =>
        hidden && within(column, block.left, block.right) ? [column] : [],
      ),
    ),
    dateSystem,
    ...readStanding(sheet),
  };
}

function emptyGrid(sheet: string, dateSystem: 1900 | 1904): Grid {
  const none = {
    values: [],
    texts: [],
    formats: [],
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return { sheet, top: 0, left: 0, ...none, dateSystem };
}

/** The smallest block around all cells that show a value; null on an empty sheet. */
function usedBlock(sheet: BookSheet, index: MergeIndex): CellRange | null {
  let block: CellRange | null = null;
  for (let row = 0; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (value === null || value === undefined || value === '' || isCovered(index, row, column)) continue;
      const cell = { top: row, left: column, bottom: row, right: column };
      block = block ? widen(block, cell) : cell;
    }
  }
  return block;
}

function readCells(
  book: Book,
  sheet: BookSheet,
  block: CellRange,
  index: MergeIndex,
): Pick<Grid, 'values' | 'texts' | 'formats'> {
  const textOf = createTextMaker(book.dateSystem === '1904' ? 1904 : 1900);
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const formats: string[][] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const valueRow: CellValue[] = [];
    const textRow: string[] = [];
    const formatRow: string[] = [];
    for (let column = block.left; column <= block.right; column++) {
      const value = isCovered(index, row, column) ? '' : cellValue(book, sheet, row, column);
      const format = cellFormat(sheet, row, column);
      valueRow.push(value);
      textRow.push(value === '' ? '' : textOf(value, format));
      formatRow.push(format);
    }
    values.push(valueRow);
    texts.push(textRow);
    formats.push(formatRow);
  }
  return { values, texts, formats };
}

/** Cells with struck-through runs → what still stands of them. */
function readStanding(sheet: BookSheet): Pick<Grid, 'standing'> {
  const standing = new Map<string, string>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (!cell.richText?.some((run) => run.font?.strikethrough)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const left = cell.richText.filter((run) => !run.font?.strikethrough).map((run) => run.text);
    standing.set(cellAddress(row, column), left.join(''));
  }
  return standing.size > 0 ? { standing } : {};
}

function isCovered(index: MergeIndex, row: number, column: number): boolean {
  const merge = index.at(row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}

function isSingle(range: CellRange): boolean {
  return range.top === range.bottom && range.left === range.right;
}

function widen(block: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(block.top, other.top),
    left: Math.min(block.left, other.left),
    bottom: Math.max(block.bottom, other.bottom),
    right: Math.max(block.right, other.right),
  };
}

function holds(range: CellRange, row: number, column: number): boolean {
  return within(row, range.top, range.bottom) && within(column, range.left, range.right);
}

function within(at: number, first: number, last: number): boolean {
  return at >= first && at <= last;
}
