import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { getPrimaryForRange } from '@univerjs/sheets';
import type { Selection, SelectionPart } from '../engine';
import { cellArea } from '../area';
import type { Book } from './book';
import { toArea, toRange } from './book';
import type { UniverSheets } from './sheets';

export class UniverSelection implements SelectionPart {
  constructor(
    private readonly book: Book,
    private readonly sheets: UniverSheets,
  ) {}

  get(): Selection {
    const sheet = this.sheets.active();
    const selections = this.book.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.book.unitId)
      .getSelectionsOfWorksheet(sheet);
    return { sheet, areas: selections.length ? selections.map(({ range }) => toArea(range)) : [cellArea(0, 0)] };
  }

  set({ sheet, areas }: Selection): void {
    for (const area of areas) this.book.ensureSize(sheet, area);
    const worksheet = this.book.sheet(sheet);
    const selections = areas.map(toRange).map((range) => ({
      range,
      primary: getPrimaryForRange(range, worksheet),
      style: null,
    }));
    this.book.change(SetSelectionsOperation, sheet, { selections, reveal: true });
  }
}
