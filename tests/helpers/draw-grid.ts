import type { CellRange, CellValue, Grid } from '../../src/domain/grid/grid';

/**
 * A grid drawn in a test: one line per row, cells between bars. `^` is covered by the cell above, `<` by the cell to
 * the left, `⏎` a line break; digits alone are a number unless a `'` stands before them.
 *
 * @example drawGrid(`
 *   | 序号 | 工作措施 | 责任单位 |
 *   | 1    | 甲       | 市财政局 |
 *   | 2    | 乙       | ^        |
 * `)
 */
export function drawGrid(drawing: string, options: Partial<Grid> = {}): Grid {
  const { top = 0, left = 0 } = options;
  const lines = drawing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'));
  const cells = lines.map((line) =>
    line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim().replaceAll('⏎', '\n')),
  );
  const width = Math.max(...cells.map((row) => row.length));
  const at = (row: number, column: number): string => cells[row]?.[column] ?? '';
  const values = cells.map((_, row) => Array.from({ length: width }, (__, column) => valueOf(at(row, column))));
  return {
    sheet: '表',
    top,
    left,
    values,
    texts: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => 'General')),
    merges: mergesOf(at, cells.length, width).map((merge) => ({
      top: merge.top + top,
      left: merge.left + left,
      bottom: merge.bottom + top,
      right: merge.right + left,
    })),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dateSystem: 1900,
    ...options,
  };
}

function valueOf(cell: string): CellValue {
  if (cell === '^' || cell === '<') return '';
  if (cell.startsWith("'")) return cell.slice(1);
  return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

function mergesOf(at: (row: number, column: number) => string, height: number, width: number): CellRange[] {
  const merges: CellRange[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (at(row, column) === '^' || at(row, column) === '<') continue;
      let right = column;
      while (right + 1 < width && at(row, right + 1) === '<') right++;
      let bottom = row;
      while (bottom + 1 < height && at(bottom + 1, column) === '^') bottom++;
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
    }
  }
  return merges;
}
