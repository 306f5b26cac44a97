import type { SheetView } from '../grid/sheet-view';

/** Whether some cell of a sheet, without its spaces, holds the pattern: a rule that the sheet lays down itself. */
export function sheetSays(view: SheetView, pattern: RegExp): boolean {
  for (let row = view.top; row <= view.bottom; row++) {
    for (let column = view.left; column <= view.right; column++) {
      if (pattern.test(view.text(row, column).replace(/\s/gu, ''))) return true;
    }
  }
  return false;
}
