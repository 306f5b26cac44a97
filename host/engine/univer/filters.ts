import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import type { FiltersPart, FilterState, SheetId } from '../engine';
import type { Book } from './book';
import { toArea, toRange } from './book';

/** Excel's AutoFilter by values; other criteria are kept by the engine but not read. */
export class UniverFilters implements FiltersPart {
  constructor(private readonly book: Book) {}

  get(sheet: SheetId): FilterState | null {
    const model = this.book.injector.get(SheetsFilterService).getFilterModel(this.book.unitId, sheet);
    if (!model) return null;
    const filter = model.serialize();
    const columns: Record<number, readonly string[]> = {};
    for (const { colId, filters } of filter.filterColumns ?? []) {
      columns[colId] = [...(filters?.filters ?? []), ...(filters?.blank ? [''] : [])];
    }
    return { area: toArea(filter.ref), columns };
  }

  set(sheet: SheetId, filter: FilterState): void {
    this.clear(sheet);
    this.book.ensureSize(sheet, filter.area);
    this.book.change(SetSheetsFilterRangeMutation, sheet, { range: toRange(filter.area) });
    for (const [column, texts] of Object.entries(filter.columns)) {
      const colId = Number(column);
      const blank = texts.includes('') ? { blank: true } : {};
      const criteria = { colId, filters: { filters: texts.filter((text) => text !== ''), ...blank } };
      this.book.change(SetSheetsFilterCriteriaMutation, sheet, { col: filter.area.left + colId, criteria });
    }
  }

  clear(sheet: SheetId): void {
    if (this.get(sheet)) this.book.change(RemoveSheetsFilterMutation, sheet, {});
  }
}
