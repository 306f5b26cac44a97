import type { SheetView } from '../../grid/sheet-view';
import { foldHeader } from '../fold-label';
import type { HeaderAnchor } from './types';

/** Of the words of a header so many must still stand there: columns come and go. */
const leastShare = 0.6;

/** Texts of a row between two columns, folded, without blanks. */
export function headerTexts(view: SheetView, row: number, left: number, right: number): string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) texts.push(foldHeader(view.text(row, column)));
  return texts.filter((text) => text !== '');
}

/** One of several headers, in the order in which they stand. */
export interface SeenHeader {
  readonly rows: readonly (readonly string[])[];
  readonly title: string;
}

/** The anchor of one of several headers; `place`: its first row. */
export function anchorHeader(headers: readonly SeenHeader[], index: number, place: number): HeaderAnchor {
  const { rows, title } = headers[index] ?? { rows: [], title: '' };
  const alike = headers.flatMap((header, at) => (fits(rows, header.rows) ? [at] : []));
  return { rows, title, nth: alike.indexOf(index), of: alike.length, place };
}

/** Index of the header an anchor names; null when none fits, or several do and cannot be told apart. */
export function findHeader(anchor: HeaderAnchor, headers: readonly SeenHeader[]): number | null {
  const alike = headers.flatMap(({ rows }, index) => (fits(anchor.rows, rows) ? [index] : []));
  if (alike.length === 1 && anchor.of === 1) return alike[0] ?? null;
  const titled = alike.filter((index) => headers[index]?.title === anchor.title);
  if (titled.length === 1) return titled[0] ?? null;
  return alike.length === anchor.of ? (alike[anchor.nth] ?? null) : null;
}

/** Most words of each header row stand in the row that is in its place. */
function fits(wanted: readonly (readonly string[])[], rows: readonly (readonly string[])[]): boolean {
  return wanted.length > 0 && wanted.every((texts, index) => shareIn(texts, rows[index] ?? []) >= leastShare);
}

function shareIn(wanted: readonly string[], texts: readonly string[]): number {
  if (wanted.length === 0) return 1;
  const there = new Set(texts);
  return wanted.filter((text) => there.has(text)).length / wanted.length;
}
