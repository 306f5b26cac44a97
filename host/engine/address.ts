import type { Area } from './area';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from './area';

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `AA` → 26. The caller has checked that these are letters. */
function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1`, `A1:B2`, `A:C`, `3:5` – as Excel writes it. */
export function formatArea(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const start = `${columnName(area.left)}${area.top + 1}`;
  const end = `${columnName(area.right)}${area.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** Quotes a sheet name where Excel does: anything but plain letters, digits and underscores, or a leading digit. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) return { column: columnIndex(cell[1] ?? ''), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnIndex(column[1] ?? ''), row: null };
  const row = ROW.exec(text);
  if (row) return { column: null, row: Number(row[1]) - 1 };
  return null;
}

function order(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** `B2:D5`, `$A$1`, `A:C`, `3:5` → area; null when it is no address or lies outside the sheet. */
export function parseArea(text: string): Area | null {
  const [first = '', second] = text.trim().split(':');
  const start = parseCorner(first);
  const end = second === undefined ? start : parseCorner(second);
  if (!start || !end || text.split(':').length > 2) return null;
  if ((start.row === null) !== (end.row === null) || (start.column === null) !== (end.column === null)) return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  const [top, bottom] = order(start.row ?? 0, end.row ?? LAST_ROW);
  const [left, right] = order(start.column ?? 0, end.column ?? LAST_COLUMN);
  return top < 0 || bottom > LAST_ROW || right > LAST_COLUMN ? null : { top, left, bottom, right };
}

/** `'任务 表'!A1:B2` → sheet name and the rest; sheet is null without `!`. */
export function splitSheet(text: string): { sheet: string | null; address: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: text.slice(mark + 1) };
}
