import type { SheetView } from '../../grid/sheet-view';
import { joinLabel } from '../fold-label';
import type { TableLayout } from '../types';
import { anchorOf, findAnchor } from './text-anchor';
import type { RowCorrection, TextAnchor } from './types';

/** The rows below a header, between two columns. */
export interface RowSpan {
  readonly from: number;
  readonly left: number;
  readonly right: number;
}

/** Cells that change while the row stays what it is. */
const changing = new Set(['no', 'progress', 'note']);

/**
 * Anchors a row by what is to be done in it, else by its longest text that does not change from week to week. Null for a
 * row without a text of its own: there is nothing to know it by.
 */
export function anchorRow(view: SheetView, layout: Pick<TableLayout, 'columns'>, span: RowSpan, row: number) {
  const text = textToKnow(view, layout, span, row);
  if (text === '') return null;
  const rows = rowsWith(view, span, new Set([text])).get(text) ?? [];
  return anchorOf(anchorables(view, span, text, rows), rows.indexOf(row), row);
}

/** Finds the rows that corrections name, in one walk over the rows; those that cannot be told are `lost`. */
export function findRows(
  view: SheetView,
  span: RowSpan,
  corrections: readonly RowCorrection[],
): { readonly found: ReadonlyMap<number, RowCorrection>; readonly lost: readonly RowCorrection[] } {
  const found = new Map<number, RowCorrection>();
  const lost: RowCorrection[] = [];
  if (corrections.length === 0) return { found, lost };
  const byText = rowsWith(view, span, new Set(corrections.map(({ at }) => at.text)));
  for (const correction of corrections) {
    const row = rowOf(view, span, correction.at, byText);
    if (row === null) lost.push(correction);
    else found.set(row, correction);
  }
  return { found, lost };
}

/** The row an anchor names, null when it cannot be told. */
export function findRow(view: SheetView, span: RowSpan, anchor: TextAnchor): number | null {
  return rowOf(view, span, anchor, rowsWith(view, span, new Set([anchor.text])));
}

function rowOf(
  view: SheetView,
  span: RowSpan,
  anchor: TextAnchor,
  byText: ReadonlyMap<string, readonly number[]>,
): number | null {
  const rows = byText.get(anchor.text) ?? [];
  const index = findAnchor(anchor, anchorables(view, span, anchor.text, rows));
  return index === null ? null : (rows[index] ?? null);
}

function anchorables(view: SheetView, span: RowSpan, text: string, rows: readonly number[]) {
  return rows.map((row) => ({
    text,
    before: longestText(view, span, row - 1),
    after: longestText(view, span, row + 1),
  }));
}

function rowsWith(view: SheetView, { from, left, right }: RowSpan, wanted: ReadonlySet<string>): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = from; row <= view.bottom; row++) {
    for (let column = left; column <= right; column++) {
      const text = joinLabel(view.text(row, column));
      if (text === '' || !wanted.has(text)) continue;
      const known = rows.get(text);
      if (!known) rows.set(text, [row]);
      else if (known.at(-1) !== row) known.push(row);
    }
  }
  return rows;
}

function textToKnow(view: SheetView, { columns }: Pick<TableLayout, 'columns'>, span: RowSpan, row: number): string {
  const own = (role: (name: string) => boolean): string[] =>
    columns.filter((column) => role(column.role)).map(({ column }) => joinLabel(view.text(row, column)));
  const measure = own((role) => role === 'measure').findLast((text) => text !== '');
  const lasting = longest(own((role) => !changing.has(role)));
  return measure ?? (lasting === '' ? longestText(view, span, row) : lasting);
}

function longestText(view: SheetView, { left, right }: RowSpan, row: number): string {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) texts.push(joinLabel(view.text(row, column)));
  return longest(texts);
}

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length > best.length ? text : best), '');
