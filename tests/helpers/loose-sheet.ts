import type { CellRange, CellValue, Grid } from '../../src/domain/grid/grid';

interface Cell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

/** A sheet whose cells can be moved about; made from a grid and made into one again. Rows and columns count from 0. */
export class LooseSheet {
  private cells = new Map<string, Cell>();
  merges: CellRange[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;

  constructor(private readonly from: Grid) {
    this.merges = [...from.merges];
    this.hiddenRows = new Set(from.hiddenRows);
    this.hiddenColumns = new Set(from.hiddenColumns);
    from.values.forEach((row, i) =>
      row.forEach((value, j) => {
        const cell = { value, text: from.texts[i]?.[j] ?? '', format: from.formats[i]?.[j] ?? 'General' };
        if (value !== '') this.cells.set(key(from.top + i, from.left + j), cell);
      }),
    );
  }

  /** First row and column to the right of and below everything. */
  get end(): { readonly row: number; readonly column: number } {
    const { bottom, right } = this.block();
    return { row: bottom + 1, column: right + 1 };
  }

  text(row: number, column: number): string {
    return this.cells.get(key(row, column))?.text ?? '';
  }

  /** Writes words from a cell to the right; an empty word leaves its cell alone. */
  write(row: number, column: number, ...words: readonly string[]): this {
    words.forEach((word, index) => {
      if (word !== '') this.cells.set(key(row, column + index), { value: word, text: word, format: 'General' });
    });
    return this;
  }

  /** Copies a block of cells with its merges to another place. */
  copy({ top, left, bottom, right }: CellRange, row: number): this {
    for (const [place, cell] of [...this.cells]) {
      const [at, column] = placeOf(place);
      if (at >= top && at <= bottom && column >= left && column <= right)
        this.cells.set(key(row + at - top, column), cell);
    }
    const inside = this.merges.filter((merge) => merge.top >= top && merge.bottom <= bottom && merge.left >= left);
    this.merges.push(
      ...inside.map((merge) => ({ ...merge, top: row + merge.top - top, bottom: row + merge.bottom - top })),
    );
    return this;
  }

  /** Moves every cell, merge and hidden line: where row and column go. Merges reach over what is pushed in between. */
  move(row: (row: number) => number, column: (column: number) => number = (same) => same): this {
    this.cells = new Map(
      [...this.cells].map(([place, cell]) => {
        const [at, of] = placeOf(place);
        return [key(row(at), column(of)), cell];
      }),
    );
    this.merges = this.merges.map(({ top, left, bottom, right }) => ({
      top: row(top),
      left: column(left),
      bottom: row(bottom),
      right: column(right),
    }));
    this.hiddenRows = new Set([...this.hiddenRows].map(row));
    this.hiddenColumns = new Set([...this.hiddenColumns].map(column));
    return this;
  }

  grid(): Grid {
    const { top, left, bottom, right } = this.block();
    const cells = <T>(pick: (cell: Cell | undefined) => T): T[][] =>
      span(top, bottom).map((row) => span(left, right).map((column) => pick(this.cells.get(key(row, column)))));
    return {
      ...this.from,
      top,
      left,
      values: cells((cell) => cell?.value ?? ''),
      texts: cells((cell) => cell?.text ?? ''),
      formats: cells((cell) => cell?.format ?? 'General'),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  private block(): CellRange {
    const places = [...this.cells.keys()].map(placeOf);
    const ends = this.merges.filter(({ top, left }) => this.cells.has(key(top, left)));
    return {
      top: Math.min(...places.map(([row]) => row)),
      left: Math.min(...places.map(([, column]) => column)),
      bottom: Math.max(...places.map(([row]) => row), ...ends.map(({ bottom }) => bottom)),
      right: Math.max(...places.map(([, column]) => column), ...ends.map(({ right }) => right)),
    };
  }
}

const key = (row: number, column: number): string => `${row},${column}`;

function placeOf(place: string): readonly [number, number] {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return [row, column];
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
