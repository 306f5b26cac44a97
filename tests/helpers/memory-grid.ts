import { cellAddress } from '../../src/domain/grid/address';
import type { CellRange, CellValue, Grid } from '../../src/domain/grid/grid';

/** What of a sheet in memory makes its grid. */
export interface GridSource {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly CellRange[];
  /** `A1` address → number format; others are `General`. */
  readonly formats: Readonly<Record<string, string>>;
  /** `A1` address → shown text, where it is not the value as text. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The used block of a sheet in memory: from the first to the last value, and on to the ends of merges that begin inside it. */
export function memoryGrid(source: GridSource, hiddenRows: ReadonlySet<number>): Grid {
  const block = usedBlock(source);
  const cells = <T>(pick: (row: number, column: number) => T): T[][] =>
    block === null
      ? []
      : span(block.top, block.bottom).map((row) => span(block.left, block.right).map((column) => pick(row, column)));
  const value = (row: number, column: number) => source.values[row]?.[column] ?? '';
  return {
    sheet: source.name,
    top: block?.top ?? 0,
    left: block?.left ?? 0,
    values: cells(value),
    texts: cells((row, column) => source.texts[cellAddress(row, column)] ?? String(value(row, column))),
    formats: cells((row, column) => source.formats[cellAddress(row, column)] ?? 'General'),
    merges: block === null ? [] : source.merges.filter((merge) => beginsIn(merge, block)),
    hiddenRows: new Set(block === null ? [] : span(block.top, block.bottom).filter((row) => hiddenRows.has(row))),
    hiddenColumns: new Set(),
    dateSystem: 1900,
  };
}

function usedBlock({ values, merges }: GridSource): CellRange | null {
  const filled = values.flatMap((row, top) => row.flatMap((cell, left) => (cell === '' ? [] : [{ top, left }])));
  if (filled.length === 0) return null;
  const valued: CellRange = {
    top: Math.min(...filled.map((cell) => cell.top)),
    left: Math.min(...filled.map((cell) => cell.left)),
    bottom: Math.max(...filled.map((cell) => cell.top)),
    right: Math.max(...filled.map((cell) => cell.left)),
  };
  const inside = merges.filter((merge) => beginsIn(merge, valued));
  return {
    ...valued,
    bottom: Math.max(valued.bottom, ...inside.map((merge) => merge.bottom)),
    right: Math.max(valued.right, ...inside.map((merge) => merge.right)),
  };
}

function beginsIn(merge: CellRange, block: CellRange): boolean {
  return merge.top >= block.top && merge.top <= block.bottom && merge.left >= block.left && merge.left <= block.right;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
