import { IResourceLoaderService, IUniverInstanceService, UniverInstanceType, type Univer } from '@univerjs/core';
import type { Host } from '../../host';

/** A look behind the page for browser tests and for the developer console (`embeddedExcel`). */
export interface Inspection {
  /** Everything the open book holds: cells, formats, merges, rules, filters, hidden rows. Two equal books look equal. */
  snapshot(): unknown;
  /** Fill colour that a user sees in a cell of the active sheet, conditional formats included; null for none. */
  shownFill(row: number, column: number): Promise<string | null>;
  /** Rows of the active sheet that are hidden, counted from 1. */
  hiddenRows(): number[];
  mergeCount(): number;
  /** What is selected on the sheet in front; with an address, selects it first. */
  selected(address?: string): unknown;
  /** Brings a sheet to the front. */
  showSheet(name: string): void;
  /** Types a value or a formula into a cell of the active sheet and waits until the add-in's functions have answered. */
  type(address: string, value: string | number): Promise<void>;
  /** What the cells of an address show, row by row, and the words beside an error of a function. */
  cells(address: string): { readonly text: string; readonly message: string | null }[];
}

/** The look behind this page. */
export function inspect(univer: Univer, host: Host): Inspection {
  const { engine } = host;
  const injector = univer.__getInjector();
  return {
    snapshot() {
      const book = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
      const saved = book && injector.get(IResourceLoaderService).saveUnit(book.getUnitId());
      return saved && tidy(saved);
    },
    async shownFill(row, column) {
      const area = { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 };
      const [looks] = await engine.looks.shown(engine.sheets.active(), area);
      return looks?.[0]?.fill ?? null;
    },
    hiddenRows: () => engine.axes.hidden(engine.sheets.active(), 'row').map((row) => row + 1),
    mergeCount: () => engine.cells.merges(engine.sheets.active()).length,
    selected(address) {
      if (address !== undefined) host.user.select(address);
      return engine.selection.get();
    },
    showSheet(name) {
      const sheet = engine.sheets.list().find((each) => each.name === name);
      if (sheet) engine.sheets.activate(sheet.id);
    },
    async type(address, value) {
      await host.user.type(address, value);
      await host.settle();
    },
    cells(address) {
      const { sheet, area } = host.user.place(address);
      return engine.cells.texts(sheet, area).flatMap((row, i) =>
        row.map((text, j) => ({
          text,
          message: engine.functions.messageAt(sheet, area.top + i, area.left + j),
        })),
      );
    },
  };
}

/** Without what means nothing: a mark that a row is not hidden, a list of rules without a rule. */
function tidy(book: { readonly resources: readonly { readonly name: string; readonly data: string }[] }): unknown {
  const parts = book.resources.map(({ name, data }) => [name, data === '' ? {} : (JSON.parse(data) as unknown)]);
  const text = JSON.stringify({ ...book, resources: Object.fromEntries(parts) as unknown }, (key, value: unknown) =>
    (key === 'hd' && value === 0) || (Array.isArray(value) && value.length === 0) ? undefined : value,
  );
  return JSON.parse(text);
}
