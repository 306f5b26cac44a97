import type { IRange } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { AxesPart, Axis, SheetId } from '../engine';
import type { Book } from './book';

/** Univer measures in CSS pixels, Office.js in points. */
const POINTS_PER_PIXEL = 0.75;

/** Hidden rows and columns, heights and widths. */
export class UniverAxes implements AxesPart {
  constructor(private readonly book: Book) {}

  isHidden(id: SheetId, axis: Axis, index: number): boolean {
    const sheet = this.book.sheet(id);
    return axis === 'row' ? !sheet.getRowVisible(index) : !sheet.getColVisible(index);
  }

  hidden(id: SheetId, axis: Axis): number[] {
    const sheet = this.book.sheet(id);
    const count = axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
    return Array.from({ length: count }, (_, index) => index).filter((index) => this.isHidden(id, axis, index));
  }

  setHidden(id: SheetId, axis: Axis, first: number, last: number, hidden: boolean): void {
    const range = this.span(id, axis, first, last);
    if (axis === 'row')
      this.book.change(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, id, { ranges: [range] });
    else this.book.change(hidden ? SetColHiddenMutation : SetColVisibleMutation, id, { ranges: [range] });
  }

  size(id: SheetId, axis: Axis, index: number): number {
    const sheet = this.book.sheet(id);
    // A hidden row has no height on the screen but keeps the one it had.
    const pixels =
      axis === 'row' ? sheet.getRowManager().getRowHeight(index) : sheet.getColumnManager().getColumnWidth(index);
    return pixels * POINTS_PER_PIXEL;
  }

  setSize(id: SheetId, axis: Axis, first: number, last: number, points: number): void {
    const ranges = [this.span(id, axis, first, last)];
    const pixels = points / POINTS_PER_PIXEL;
    if (axis === 'column') return this.book.change(SetWorksheetColWidthMutation, id, { ranges, colWidth: pixels });
    this.book.change(SetWorksheetRowHeightMutation, id, { ranges, rowHeight: pixels });
    this.book.change(SetWorksheetRowIsAutoHeightMutation, id, { ranges, autoHeightInfo: 0 });
  }

  private span(id: SheetId, axis: Axis, first: number, last: number): IRange {
    const cell = { top: last, left: last, bottom: last, right: last };
    this.book.ensureSize(id, axis === 'row' ? { ...cell, right: 0 } : { ...cell, bottom: 0 });
    const sheet = this.book.sheet(id);
    return axis === 'row'
      ? { startRow: first, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
      : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: first, endColumn: last };
  }
}
