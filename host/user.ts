import { parseArea, splitSheet } from './engine/address';
import type { Area } from './engine/area';
import type { CellValue, RulePaint, SheetId, Visibility } from './engine/engine';
import type { UniverEngine } from './engine/univer/univer-engine';
import type { ProtectionOptions } from './model/protection';
import { DEFAULT_PROTECTION, writeProtection } from './model/protection';
import type { DocumentState } from './model/session';

/**
 * What a person does in Excel, for tests and for the page around the host. Addresses are `A1`, `A1:B2` or, for rows,
 * `3:5`, on the active sheet unless they name one: `'任务 表'!A1`. None of it is asked of protection.
 */
export class User {
  /** A cell is open for typing: Excel refuses every call until `endEdit`. */
  editing = false;

  constructor(
    private readonly engine: UniverEngine,
    private readonly document: DocumentState,
  ) {}

  /** Types a value or a formula into each cell of the address. */
  async type(address: string, value: CellValue): Promise<void> {
    const { sheet, area } = this.place(address);
    const row = Array<CellValue>(area.right - area.left + 1).fill(value);
    this.engine.cells.type(sheet, area, Array<CellValue[]>(area.bottom - area.top + 1).fill(row));
    await this.engine.calculation.run();
  }

  beginEdit(): void {
    this.editing = true;
  }

  endEdit(): void {
    this.editing = false;
  }

  select(address: string): void {
    const { sheet, area } = this.place(address);
    if (this.engine.sheets.active() !== sheet) this.engine.sheets.activate(sheet);
    this.engine.selection.set({ sheet, areas: [area] });
  }

  activate(name: string): void {
    this.engine.sheets.activate(this.sheet(name));
  }

  setVisibility(name: string, visibility: Visibility): void {
    this.engine.sheets.setVisibility(this.sheet(name), visibility);
  }

  hideRows(address: string): void {
    this.setHidden(address, true);
  }

  showRows(address: string): void {
    this.setHidden(address, false);
  }

  hideColumns(address: string): void {
    const { sheet, area } = this.place(address);
    this.engine.axes.setHidden(sheet, 'column', area.left, area.right, true);
  }

  /** `columns`: column of the filter's area, from 0 → the texts that stay. */
  filter(address: string, columns: Readonly<Record<number, readonly string[]>>): void {
    const { sheet, area } = this.place(address);
    this.engine.filters.set(sheet, { area, columns });
  }

  clearFilter(sheetName?: string): void {
    this.engine.filters.clear(sheetName === undefined ? this.engine.sheets.active() : this.sheet(sheetName));
  }

  fill(address: string, color: string): void {
    const { sheet, area } = this.place(address);
    this.engine.looks.patch(sheet, area, { fill: color });
  }

  /** A conditional format of the user's own; returns its id. */
  addRule(address: string, formula: string, paint: RulePaint): string {
    const { sheet, area } = this.place(address);
    return this.engine.rules.add(sheet, [area], formula, paint);
  }

  merge(address: string): void {
    const { sheet, area } = this.place(address);
    this.engine.cells.merge(sheet, area);
  }

  /** `insertRows('3:4')`: two empty rows above what was row 3. */
  async insertRows(address: string): Promise<void> {
    const { sheet, area } = this.place(address);
    await this.engine.cells.insert(sheet, area, 'Down');
    await this.engine.calculation.run();
  }

  async deleteRows(address: string): Promise<void> {
    const { sheet, area } = this.place(address);
    await this.engine.cells.remove(sheet, area, 'Up');
    await this.engine.calculation.run();
  }

  addSheet(name: string): void {
    this.engine.sheets.add(name);
  }

  deleteSheet(name: string): void {
    this.engine.sheets.remove(this.sheet(name));
  }

  protect(options: Partial<ProtectionOptions> = {}, password: string | null = null, sheetName?: string): void {
    const sheet = sheetName === undefined ? this.engine.sheets.active() : this.sheet(sheetName);
    writeProtection(this.engine, sheet, { options: { ...DEFAULT_PROTECTION, ...options }, password });
  }

  unprotect(sheetName?: string): void {
    writeProtection(this.engine, sheetName === undefined ? this.engine.sheets.active() : this.sheet(sheetName), null);
  }

  protectStructure(on = true): void {
    this.document.structureProtected = on;
  }

  private setHidden(address: string, hidden: boolean): void {
    const { sheet, area } = this.place(address);
    this.engine.axes.setHidden(sheet, 'row', area.top, area.bottom, hidden);
  }

  private sheet(name: string): SheetId {
    const sheet = this.engine.sheets.list().find((state) => state.name === name);
    if (!sheet) throw new Error(`there is no sheet named ${name}`);
    return sheet.id;
  }

  /** The sheet and cells that an address means. */
  place(address: string): { sheet: SheetId; area: Area } {
    const split = splitSheet(address);
    const area = parseArea(split.address);
    if (!area) throw new Error(`${address} is no address`);
    return { sheet: split.sheet === null ? this.engine.sheets.active() : this.sheet(split.sheet), area };
  }
}
