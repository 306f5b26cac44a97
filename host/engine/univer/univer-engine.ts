import type { Univer } from '@univerjs/core';
import type { Engine, EngineEvent } from '../engine';
import { UniverAxes } from './axes';
import type { RoundtripWorkbook } from 'hucre/xlsx';
import { Book, DEFAULT_SIZES } from './book';
import { UniverCalculation } from './calculation';
import { UniverCells } from './cells';
import { useClock } from './clock';
import { bookIn } from './file/book-in';
import { UniverFilters } from './filters';
import { UniverFunctions } from './functions';
import { createHeadlessUniver } from './headless';
import { UniverLooks } from './looks';
import { UniverNames } from './names';
import { UniverRules } from './rules';
import { UniverSelection } from './selection';
import { UniverSheets } from './sheets';
import { UniverView } from './view';
import { watchBook } from './watch';

export interface UniverEngineOptions {
  /** What TODAY() and NOW() answer; the machine's clock by default. */
  readonly now?: () => Date;
}

/**
 * The engine on Univer. Pass a Univer that already has the sheet plugins (and any user interface) registered, as the
 * workbench does; without one a Univer without a screen is made.
 *
 * @example const engine = createUniverEngine();   // an empty workbook with one sheet
 */
export function createUniverEngine(univer?: Univer, options: UniverEngineOptions = {}): UniverEngine {
  return new UniverEngine(
    new Book(univer ?? createHeadlessUniver(), univer !== undefined),
    options.now ?? (() => new Date()),
  );
}

export class UniverEngine implements Engine {
  readonly sheets: UniverSheets;
  readonly cells: UniverCells;
  readonly axes: UniverAxes;
  readonly looks: UniverLooks;
  readonly rules: UniverRules;
  readonly filters: UniverFilters;
  readonly names: UniverNames;
  readonly selection: UniverSelection;
  readonly view: UniverView;
  readonly calculation: UniverCalculation;
  readonly functions: UniverFunctions;

  constructor(
    readonly book: Book,
    now: () => Date,
  ) {
    this.book.open(emptyBook());
    useClock(this.book, now);
    this.calculation = new UniverCalculation(this.book);
    this.functions = new UniverFunctions(this.book, this.calculation);
    this.sheets = new UniverSheets(this.book);
    this.cells = new UniverCells(this.book);
    this.axes = new UniverAxes(this.book);
    this.rules = new UniverRules(this.book);
    this.looks = new UniverLooks(this.book, this.calculation, this.rules);
    this.filters = new UniverFilters(this.book);
    this.names = new UniverNames(this.book);
    this.view = new UniverView(this.book);
    this.selection = new UniverSelection(this.book, this.sheets);
  }

  get dateSystem(): 1900 | 1904 {
    return this.book.dateSystem;
  }

  /** Shows a workbook that was read from a file; what was open is closed. */
  open(file: RoundtripWorkbook, name: string): void {
    this.book.open(bookIn(file, name));
    this.book.dateSystem = file.dateSystem === '1904' ? 1904 : 1900;
    this.functions.forget();
    this.calculation.opened();
  }

  watch(listener: (event: EngineEvent) => void): () => void {
    return watchBook(this.book, listener);
  }

  dispose(): void {
    this.calculation.stop();
    this.book.univer.dispose();
  }
}

/** What Excel shows for a new workbook: one sheet named Sheet1. */
function emptyBook() {
  const sheet = { id: 'sheet1', name: 'Sheet1', rowCount: 200, columnCount: 26, ...DEFAULT_SIZES };
  return { id: 'book', name: '工作簿1', sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
}
