import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { mapArea, type Area } from '../area';
import type { SheetId } from '../engine';
import type { Book } from './book';
import { lookOf } from './look-style';

const UNTOUCHED = JSON.stringify(lookOf({}));

/** Gives cells new styles. Without the trigger the formulas of these cells would be taken for removed. */
export function restyle(book: Book, id: SheetId, cellValue: object): void {
  book.change(SetRangeValuesMutation, id, { cellValue, trigger: SetStyleCommand.id });
}

/** A cell that looks like an untouched one again has no style of its own, as in Excel: it is not part of the used range. */
export function dropPlain(book: Book, id: SheetId, area: Area): void {
  const sheet = book.sheet(id);
  const matrix = sheet.getCellMatrix();
  const styles = book.workbook.getStyles();
  const cellValue: Record<number, Record<number, { s: null }>> = {};
  mapArea(area, (row, column) => {
    const style = styles.get(matrix.getValue(row, column)?.s);
    if (sheet.getRowStyle(row) || sheet.getColumnStyle(column)) return;
    if (style && !style.n && JSON.stringify(lookOf(style)) === UNTOUCHED) (cellValue[row] ??= {})[column] = { s: null };
  });
  if (Object.keys(cellValue).length > 0) restyle(book, id, cellValue);
}
