import { BooleanNumber } from '@univerjs/core';
import { SetFrozenMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import type { Frozen, SheetId, ViewPart } from '../engine';
import type { Book } from './book';

/** How a sheet is looked at: what stays in place while it scrolls, and its gridlines. */
export class UniverView implements ViewPart {
  constructor(private readonly book: Book) {}

  frozen(sheet: SheetId): Frozen {
    const { xSplit, ySplit } = this.book.sheet(sheet).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  setFrozen(sheet: SheetId, { rows, columns }: Frozen): void {
    this.book.change(SetFrozenMutation, sheet, {
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  gridlines(sheet: SheetId): boolean {
    return this.book.sheet(sheet).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(sheet: SheetId, shown: boolean): void {
    this.book.change(ToggleGridlinesMutation, sheet, {
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }
}
