import type { CellRange } from '../grid/grid';
import type { SheetView } from '../grid/sheet-view';
import { headerMeaning } from './header-meaning';

/** One to three rows that name columns. `paths` gives per column (from `left`) its header texts from top to bottom. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly paths: readonly (readonly string[])[];
}

const mostRows = 3;
const fewestWords = 2;
/** A word this strong above other header words groups them; a weaker one may end a title (表1 县直部门任务). */
const surelyHeader = 0.75;

/**
 * The header that begins at this row, as wide as the sheet; null when the row does not look like one.
 * A row looks like one when at least two of its cells are header words as a whole.
 */
export function headerBlockAt(view: SheetView, row: number): HeaderBlock | null {
  if (countHeaderWords(view, row) < fewestWords) return null;
  const top = isGroupRow(view, row - 1) ? row - 1 : row;
  let bottom = deepestMerge(view, top, row);
  while (bottom - top + 1 < mostRows && isSubHeader(view, top, bottom + 1))
    bottom = deepestMerge(view, top, bottom + 1);
  const paths = readPaths(view, top, bottom);
  if (isTranslation(view, bottom + 1)) bottom++;
  return { top, bottom, left: view.left, right: view.right, paths };
}

/** The header that the user says stands in these rows, between these columns. */
export function headerBlockIn(view: SheetView, { top, bottom, left, right }: CellRange): HeaderBlock {
  const paths = readPaths(view, top, bottom).slice(left - view.left, right - view.left + 1);
  return { top, bottom, left, right, paths };
}

/** Distinct cells of a row that are header words. Cheap: long texts are never looked up. */
export function countHeaderWords(view: SheetView, row: number): number {
  let count = 0;
  for (let column = view.left; column <= view.right; column++) {
    if (headerMeaning(view.text(row, column))) count++;
  }
  return count;
}

/** Header cells merged downwards take the rows they cover into the header. */
function deepestMerge(view: SheetView, top: number, from: number): number {
  let bottom = from;
  for (let row = top; row <= from; row++) {
    for (let column = view.left; column <= view.right; column++) {
      const merge = view.merge(row, column);
      if (merge && merge.top === row && merge.bottom < top + mostRows && view.text(row, column) !== '') {
        bottom = Math.max(bottom, merge.bottom);
      }
    }
  }
  return bottom;
}

/** The row above holds only texts merged over a part of the columns (责任分工 over three), no title and no note. */
function isGroupRow(view: SheetView, row: number): boolean {
  if (row < view.top) return false;
  let groups = 0;
  for (let column = view.left; column <= view.right; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    const merge = view.merge(row, column);
    if (!merge || merge.right === merge.left || merge.bottom > row) return false;
    if (merge.right - merge.left + 1 > (view.right - view.left + 1) * 0.7) return false;
    if ((headerMeaning(text)?.strength ?? 0) < surelyHeader) return false;
    groups++;
  }
  return groups > 0;
}

/**
 * A row under the header that names sub-columns: every text stands under a header cell that spans several columns, and
 * at least two are header words (or all are short, under a merged group).
 */
function isSubHeader(view: SheetView, top: number, row: number): boolean {
  if (row > view.bottom) return false;
  let texts = 0;
  let words = 0;
  for (let column = view.left; column <= view.right; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    if (!standsUnderGroup(view, top, row, column)) return false;
    texts++;
    if (headerMeaning(text)) words++;
  }
  return texts >= 2 && words >= Math.max(1, texts / 2);
}

/** The header once more in Latin letters (No. | Task | Due), on a row of its own. */
function isTranslation(view: SheetView, row: number): boolean {
  if (row > view.bottom) return false;
  let words = 0;
  for (let column = view.left; column <= view.right; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    if (!/^[A-Z][A-Z\s.,/&()'’-]+$/i.test(text)) return false;
    words++;
  }
  return words >= 3;
}

/** Above the cell there is a wide header cell, or (unmerged) nothing, with a group text further left. */
function standsUnderGroup(view: SheetView, top: number, row: number, column: number): boolean {
  const above = view.merge(row - 1, column);
  if (above) return above.right > above.left && above.bottom === row - 1 && above.top >= top;
  if (view.text(row - 1, column) === '') return true;
  return column < view.right && view.text(row - 1, column + 1) === '' && !view.merge(row - 1, column + 1);
}

/** A blank cell over a named column, right of a group without a merge, stands under that group: its merge is lost. */
function readPaths(view: SheetView, top: number, bottom: number): string[][] {
  const paths: string[][] = [];
  const groups: string[] = []; // per header row, the group that stands over the column on the left
  for (let column = view.left; column <= view.right; column++) {
    const path: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const isGroup = row < bottom && view.text(row + 1, column) !== '';
      const text = view.label(row, column) || (isGroup && !view.merge(row, column) ? (groups[row - top] ?? '') : '');
      groups[row - top] = isGroup ? text : '';
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    paths.push(path);
  }
  return paths;
}
