import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType, Direction } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Area } from '../area';
import { bounding, intersect, isWholeColumns, isWholeRows, mapArea } from '../area';
import type { CellsPart, CellValue, SheetId } from '../engine';
import { createTextMaker } from '../../../xlsx/cell-text';
import { dropPlain } from './plain-cells';
import { readInput } from '../input';
import type { Book } from './book';
import { toArea, toRange } from './book';
import { cellValue, coveredCells, key } from './cell-value';

type Patch = Record<number, Record<number, Nullable<ICellData>>>;

/** Reading and writing cell contents through Univer's cell matrix. */
export class UniverCells implements CellsPart {
  constructor(private readonly book: Book) {}

  used(id: SheetId, valuesOnly: boolean): Area | null {
    const sheet = this.book.sheet(id);
    const matrix = sheet.getCellMatrix();
    const corners: Area[] = [];
    matrix.forRow((row, columns) => {
      const kept = columns.filter((column) => {
        const cell = matrix.getValue(row, column);
        return cell && (cellValue(cell) !== '' || cell.f || cell.si || (!valuesOnly && cell.s));
      });
      if (kept.length) {
        corners.push({ top: row, bottom: row, left: Math.min(...kept), right: Math.max(...kept) });
      }
    });
    return bounding(valuesOnly ? corners : [...corners, ...this.merges(id)]);
  }

  private read<T>(id: SheetId, area: Area, empty: T, make: (cell: ICellData, row: number, column: number) => T): T[][] {
    const sheet = this.book.sheet(id);
    const matrix = sheet.getCellMatrix();
    const covered = coveredCells(sheet, area);
    const spilled = this.spilled(id);
    return mapArea(area, (row, column) => {
      const own = matrix.getValue(row, column);
      const cell = own && (own.f || cellValue(own) !== '') ? own : (spilled(row, column) ?? own);
      return cell && !covered.has(key(row, column)) ? make(cell, row, column) : empty;
    });
  }

  /** What formulas of other cells have spilled into a cell. */
  private spilled(id: SheetId): (row: number, column: number) => ICellData | undefined {
    const cells = this.book.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.book.unitId]?.[id];
    return (row, column) => cells?.[row]?.[column] ?? undefined;
  }

  spill(id: SheetId, row: number, column: number): Area | null {
    const ranges = this.book.injector.get(FormulaDataModel).getArrayFormulaRange()[this.book.unitId]?.[id];
    const range = ranges?.[row]?.[column];
    return range ? toArea(range) : null;
  }

  values(id: SheetId, area: Area): CellValue[][] {
    return this.read<CellValue>(id, area, '', cellValue);
  }

  formulas(id: SheetId, area: Area): CellValue[][] {
    const formulas = this.book.injector.get(FormulaDataModel);
    return this.read<CellValue>(id, area, '', (cell, row, column) => {
      if (cell.f) return cell.f;
      if (cell.si) return formulas.getFormulaStringByCell(row, column, id, this.book.unitId) ?? cellValue(cell);
      return cellValue(cell);
    });
  }

  texts(id: SheetId, area: Area): string[][] {
    const format = this.formatOf(id);
    const show = createTextMaker(this.book.dateSystem);
    return this.read(id, area, '', (cell, row, column) => show(cellValue(cell), format(row, column)));
  }

  formats(id: SheetId, area: Area): string[][] {
    return mapArea(area, this.formatOf(id));
  }

  /** A reader of number formats. Cells share their styles, so each style is looked at once. */
  private formatOf(id: SheetId): (row: number, column: number) => string {
    const sheet = this.book.sheet(id);
    const matrix = sheet.getCellMatrix();
    const known = new Map<string, string | undefined>();
    const own = (row: number, column: number): string | undefined => {
      const style = matrix.getValue(row, column)?.s;
      if (!style) return undefined;
      if (typeof style !== 'string') return style.n?.pattern;
      if (!known.has(style)) known.set(style, sheet.getStyleDataByHash(style)?.n?.pattern);
      return known.get(style);
    };
    return (row, column) =>
      own(row, column) ?? sheet.getRowStyle(row)?.n?.pattern ?? sheet.getColumnStyle(column)?.n?.pattern ?? 'General';
  }

  type(id: SheetId, area: Area, input: readonly (readonly (CellValue | undefined)[])[]): void {
    this.book.ensureSize(id, area);
    const covered = coveredCells(this.book.sheet(id), area);
    const format = this.formatOf(id);
    this.patch(id, area, (row, column) => {
      const value = input[row - area.top]?.[column - area.left];
      if (value === undefined || covered.has(key(row, column))) return undefined;
      return this.typed(value, format(row, column));
    });
  }

  private typed(value: CellValue, format: string): ICellData {
    const blank = { f: null, si: null, p: null, v: null };
    const read = readInput(value, format);
    switch (read.kind) {
      case 'formula':
        return { ...blank, f: read.formula };
      case 'number': {
        const style = read.format && format === 'General' ? { s: { n: { pattern: read.format } } } : {};
        return { ...blank, v: read.value, t: CellValueType.NUMBER, ...style };
      }
      case 'boolean':
        return { ...blank, v: read.value ? 1 : 0, t: CellValueType.BOOLEAN };
      case 'text':
        return { ...blank, v: read.text, t: CellValueType.FORCE_STRING };
      case 'empty':
        return blank;
    }
  }

  setFormats(id: SheetId, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.book.ensureSize(id, area);
    this.patch(id, area, (row, column) => {
      const pattern = formats[row - area.top]?.[column - area.left];
      if (pattern === undefined) return undefined;
      return { s: { n: pattern === 'General' ? null : { pattern } } };
    });
    dropPlain(this.book, id, area);
  }

  clear(id: SheetId, area: Area, what: 'All' | 'Contents' | 'Formats'): void {
    const part = this.book.clip(id, area);
    if (!part) return;
    if (what !== 'Contents') this.unmerge(id, area);
    const contents: ICellData = { f: null, si: null, p: null, v: null };
    const patch: ICellData | null = what === 'All' ? null : what === 'Contents' ? contents : { s: null };
    this.patch(id, part, (row, column) => (this.book.sheet(id).getCellRaw(row, column) ? patch : undefined));
  }

  private patch(id: SheetId, area: Area, make: (row: number, column: number) => ICellData | null | undefined): void {
    const cellValue: Patch = {};
    mapArea(area, (row, column) => {
      const cell = make(row, column);
      if (cell !== undefined) (cellValue[row] ??= {})[column] = cell;
    });
    if (Object.keys(cellValue).length) this.book.change(SetRangeValuesMutation, id, { cellValue });
  }

  async insert(id: SheetId, area: Area, shift: 'Down' | 'Right'): Promise<void> {
    const range = toRange(area);
    if (isWholeRows(area))
      return this.book.command(InsertRowByRangeCommand, id, { range: this.rows(id, area), direction: Direction.UP });
    if (isWholeColumns(area))
      return this.book.command(InsertColByRangeCommand, id, {
        range: this.columns(id, area),
        direction: Direction.LEFT,
      });
    await this.book.command(shift === 'Down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand, id, { range });
  }

  async remove(id: SheetId, area: Area, shift: 'Up' | 'Left'): Promise<void> {
    const range = toRange(area);
    if (isWholeRows(area)) return this.book.command(RemoveRowByRangeCommand, id, { range: this.rows(id, area) });
    if (isWholeColumns(area)) return this.book.command(RemoveColByRangeCommand, id, { range: this.columns(id, area) });
    await this.book.command(shift === 'Up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand, id, { range });
  }

  private rows(id: SheetId, area: Area) {
    return toRange({ ...area, right: this.book.sheet(id).getColumnCount() - 1 });
  }

  private columns(id: SheetId, area: Area) {
    return toRange({ ...area, bottom: this.book.sheet(id).getRowCount() - 1 });
  }

  merges(id: SheetId): Area[] {
    return this.book.sheet(id).getMergeData().map(toArea);
  }

  merge(id: SheetId, area: Area): void {
    this.book.ensureSize(id, area);
    this.unmerge(id, area);
    // Excel keeps the top left value and empties the rest.
    this.patch(id, area, (row, column) =>
      row === area.top && column === area.left ? undefined : { f: null, si: null, p: null, v: null },
    );
    this.book.change(AddWorksheetMergeMutation, id, { ranges: [toRange(area)] });
  }

  unmerge(id: SheetId, area: Area): void {
    const ranges = this.merges(id)
      .filter((merge) => intersect(merge, area))
      .map(toRange);
    if (ranges.length) this.book.change(RemoveWorksheetMergeMutation, id, { ranges });
  }
}
