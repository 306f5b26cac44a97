import type { IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import type { RoundtripWorkbook, Sheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { SheetId } from '../../engine';
import type { UniverEngine } from '../univer-engine';
import { bookIn, fileSheetId } from './book-in';
import type { CellSide } from './cells-out';
import { cellsOut } from './cells-out';
import { sheetOut } from './sheet-out';

function sideBefore(data: IWorkbookData, id: SheetId): CellSide {
  return {
    cells: data.sheets[id]?.cellData ?? {},
    style: (style) => (typeof style === 'string' ? data.styles[style] : style) ?? {},
  };
}

function sideNow(engine: UniverEngine, id: SheetId): CellSide {
  const { workbook } = engine.book;
  const style = (given: Nullable<IStyleData | string>): IStyleData => workbook.getStyles().get(given) ?? {};
  return { cells: workbook.getSheetBySheetId(id)?.getConfig().cellData ?? {}, style };
}

function namesOut(book: RoundtripWorkbook, engine: UniverEngine): void {
  const before = book.namedRanges ?? [];
  const names = engine.names.list().map(({ name, formula }) => {
    const range = formula.replace(/^=/, '');
    const own = before.find((item) => item.name === name);
    return own ? { ...own, range } : { name, range };
  });
  if (names.length || before.length) book.namedRanges = names;
}

/** A file with one empty sheet, the start of a workbook that was never saved. */
export const emptyFile = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] });

const newSheet = (name: string): Sheet => ({ name, rows: [], cells: new Map() });

/**
 * Brings a workbook that was just read from the opened file up to what the engine shows now. All that nobody touched
 * stays as the file has it.
 */
export function bookOut(book: RoundtripWorkbook, engine: UniverEngine): RoundtripWorkbook {
  const data = bookIn(book, '');
  const originals = new Map(book.sheets.map((sheet, index) => [fileSheetId(index), sheet]));
  const states = engine.sheets.list();
  book.sheets = states.map((state) => {
    const sheet = originals.get(state.id) ?? newSheet(state.name);
    cellsOut(sheet, sideBefore(data, state.id), sideNow(engine, state.id), engine.functions.names);
    // Drawings are laid on by `writeCharts`; the library would draw those of moved sheets twice.
    delete sheet.charts;
    sheetOut(sheet, data.sheets[state.id] ?? {}, engine, state);
    return sheet;
  });
  namesOut(book, engine);
  const active = states.findIndex(({ id }) => id === engine.sheets.active());
  if (active > 0) book.activeSheet = active;
  else delete book.activeSheet;
  return book;
}
