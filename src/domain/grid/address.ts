import type { CellRange } from './grid';

/** Column letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters: `A` → 0, `aa` → 26. */
function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** Letters of the columns asked for so far: addresses are made for every field of every task. */
const letters: string[] = [];

/** `A1` address of a zero-based cell: (3, 1) → `B4`. */
export function cellAddress(row: number, column: number): string {
  return `${(letters[column] ??= columnLetters(column))}${row + 1}`;
}

/** Address of a rectangle: `B4:C9`, or `B4` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const start = cellAddress(range.top, range.left);
  const end = cellAddress(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/**
 * Reads `B4`, `$B$4:C9` or `'表 1'!B4:C9`; the sheet name is passed over.
 * Returns null for anything else (whole rows and columns included).
 */
export function parseAddress(address: string): CellRange | null {
  const bare = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const found = /^([a-z]{1,3})(\d{1,7})(?::([a-z]{1,3})(\d{1,7}))?$/i.exec(bare);
  if (!found) return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
}
