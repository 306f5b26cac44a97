import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { generateRandomId } from '@univerjs/core';
import type { DefinedName, NamesPart } from '../engine';
import type { Book } from './book';

/** Names of the whole workbook. */
export class UniverNames implements NamesPart {
  constructor(private readonly book: Book) {}

  private stored() {
    const names = this.book.injector.get(IDefinedNamesService).getDefinedNameMap(this.book.unitId) ?? {};
    return Object.values(names);
  }

  list(): DefinedName[] {
    return this.stored().map(({ name, formulaOrRefString: text, hidden }) => ({
      name,
      formula: text.startsWith('=') ? text : `=${text}`,
      visible: hidden !== true,
    }));
  }

  add(name: string, formula: string): void {
    this.book.change(SetDefinedNameMutation, this.book.workbook.getActiveSheet().getSheetId(), {
      id: generateRandomId(),
      name,
      formulaOrRefString: formula.replace(/^=/, ''),
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  setVisible(name: string, visible: boolean): void {
    const stored = this.find(name);
    const active = this.book.workbook.getActiveSheet().getSheetId();
    if (stored) this.book.change(SetDefinedNameMutation, active, { ...stored, hidden: !visible });
  }

  remove(name: string): void {
    const stored = this.find(name);
    if (stored)
      this.book.change(RemoveDefinedNameMutation, this.book.workbook.getActiveSheet().getSheetId(), { ...stored });
  }

  private find(name: string) {
    return this.stored().find((item) => item.name.toLowerCase() === name.toLowerCase());
  }
}
