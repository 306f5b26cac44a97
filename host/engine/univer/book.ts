import type { ICommandInfo, IRange, IWorkbookData, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
} from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Area } from '../area';
import type { SheetId } from '../engine';

/** Room beyond the data, so that a grid on the screen does not end at the last row. */
const SPARE = 50;

/** Excel's sizes of a new sheet, in pixels: 8.43 characters of a Chinese font wide, 14.25 points high. */
export const DEFAULT_SIZES = { defaultColumnWidth: 72, defaultRowHeight: 19 } as const;

/** Marks that Univer sets on mutations that only carry results of formulas. */
export interface Origin {
  readonly fromFormula?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

/** What every part of the engine shares: the open workbook and the way to change it. */
export class Book {
  readonly injector: Injector;
  private readonly commands: ICommandService;
  /** Which day serial 0 means in the open workbook. Univer itself only knows 1900. */
  dateSystem: 1900 | 1904 = 1900;

  constructor(
    readonly univer: Univer,
    private readonly hasScreen: boolean,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('no workbook is open');
    return workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Closes what is open and shows `data`. */
  open(data: Partial<IWorkbookData>): void {
    const instances = this.injector.get(IUniverInstanceService);
    const old = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (old) instances.disposeUnit(old.getUnitId());
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    if (!this.hasScreen) this.reportDrawn();
  }

  /** Without a screen nobody reports that it was drawn, and formulas and rules wait for that. */
  private reportDrawn(): void {
    const lifecycle = this.injector.get(LifecycleService);
    if (lifecycle.stage < LifecycleStages.Rendered) lifecycle.stage = LifecycleStages.Rendered;
    if (lifecycle.stage < LifecycleStages.Steady) lifecycle.stage = LifecycleStages.Steady;
  }

  sheet(id: SheetId): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  /** Runs a mutation on a sheet at once; throws when the engine refuses it. */
  change(mutation: { readonly id: string }, sheet: SheetId, params: object): void {
    const done = this.commands.syncExecuteCommand(mutation.id, { unitId: this.unitId, subUnitId: sheet, ...params });
    if (done === false) throw new Error(`the engine refused ${mutation.id}`);
  }

  /** Runs a command, which also moves formulas, merges and rules that refer to the place. */
  async command(command: { readonly id: string }, sheet: SheetId, params: object): Promise<void> {
    const done = await this.commands.executeCommand(command.id, {
      unitId: this.unitId,
      subUnitId: sheet,
      ...params,
    });
    if (done === false) throw new Error(`the engine refused ${command.id}`);
  }

  /** Calls back after each command, mutation and operation until the returned function is called. */
  onExecuted(listener: (command: Readonly<ICommandInfo>, origin: Origin) => void): () => void {
    const handle = this.commands.onCommandExecuted((command, options) => listener(command, (options ?? {}) as Origin));
    return () => handle.dispose();
  }

  /** The grid grows with what is written; a million empty rows are never laid out. */
  ensureSize(id: SheetId, area: Area): void {
    const sheet = this.sheet(id);
    if (area.bottom >= sheet.getRowCount()) {
      this.change(SetWorksheetRowCountMutation, id, { rowCount: area.bottom + 1 + SPARE });
    }
    if (area.right >= sheet.getColumnCount()) {
      this.change(SetWorksheetColumnCountMutation, id, { columnCount: area.right + 1 });
    }
  }

  /** The part of an area that the grid has laid out; null when it lies outside altogether. */
  clip(id: SheetId, area: Area): Area | null {
    const sheet = this.sheet(id);
    const bottom = Math.min(area.bottom, sheet.getRowCount() - 1);
    const right = Math.min(area.right, sheet.getColumnCount() - 1);
    return bottom < area.top || right < area.left ? null : { ...area, bottom, right };
  }
}

/** An area in Univer's words, and back. */
export const toRange = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

export const toArea = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});
