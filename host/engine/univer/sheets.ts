import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { SheetId, SheetsPart, SheetState, Visibility } from '../engine';
import type { Book } from './book';
import { DEFAULT_SIZES } from './book';

/** Notes live in the sheet's own `custom` field, so they travel with the workbook data. */
const VERY_HIDDEN = 'veryHidden';

export class UniverSheets implements SheetsPart {
  constructor(private readonly book: Book) {}

  list(): SheetState[] {
    return this.book.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const visibility = !sheet.isSheetHidden() ? 'Visible' : this.note(id, VERY_HIDDEN) ? 'VeryHidden' : 'Hidden';
      return { id, name: sheet.getName(), visibility, tabColor: (sheet.getTabColor() ?? '').toUpperCase() };
    });
  }

  active(): SheetId {
    const { workbook } = this.book;
    return (workbook.getActiveSheet() ?? workbook.getSheets()[0]).getSheetId();
  }

  activate(sheet: SheetId): void {
    this.book.change(SetWorksheetActiveOperation, sheet, {});
  }

  add(name: string): SheetId {
    const { workbook } = this.book;
    const id = generateRandomId();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: 200, columnCount: 26, ...DEFAULT_SIZES });
    this.book.change(InsertSheetMutation, id, { index: workbook.getSheets().length, sheet });
    return id;
  }

  remove(sheet: SheetId): void {
    if (this.active() === sheet) {
      const other = this.list().find((state) => state.id !== sheet && state.visibility === 'Visible');
      if (other) this.activate(other.id);
    }
    this.book.change(RemoveSheetMutation, sheet, { subUnitName: this.book.sheet(sheet).getName() });
  }

  rename(sheet: SheetId, name: string): void {
    this.book.change(SetWorksheetNameMutation, sheet, { name });
  }

  move(sheet: SheetId, position: number): void {
    const fromOrder = this.list().findIndex((state) => state.id === sheet);
    this.book.change(SetWorksheetOrderMutation, sheet, { fromOrder, toOrder: position });
  }

  setVisibility(sheet: SheetId, visibility: Visibility): void {
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.book.change(SetWorksheetHideMutation, sheet, { hidden });
    this.setNote(sheet, VERY_HIDDEN, visibility === 'VeryHidden' ? true : undefined);
  }

  setTabColor(sheet: SheetId, color: string): void {
    this.book.change(SetTabColorMutation, sheet, { color });
  }

  note(sheet: SheetId, key: string): unknown {
    return this.book.sheet(sheet).getCustomMetadata()?.[key];
  }

  setNote(sheet: SheetId, key: string, value: unknown): void {
    const worksheet = this.book.sheet(sheet);
    worksheet.setCustomMetadata({ ...worksheet.getCustomMetadata(), [key]: value });
  }
}
