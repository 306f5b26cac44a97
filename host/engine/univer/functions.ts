import type { BaseValueObject } from '@univerjs/engine-formula';
import { BaseFunction, IFunctionService } from '@univerjs/engine-formula';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { FunctionArgument, FunctionCall, FunctionOutcome, FunctionsPart, InstalledFunction } from '../engine';
import type { Book } from './book';
import type { UniverCalculation } from './calculation';
import { argumentIn, busy, isError, outcomeOut } from './function-values';

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Ask = Parameters<FunctionsPart['install']>[1];

/** Answers are kept no longer than this many; a workbook that needs more asks again. */
const MOST_ANSWERS = 20_000;
const SHIFTS: ReadonlySet<string> = new Set(
  [InsertRowMutation, RemoveRowMutation, InsertColMutation, RemoveColMutation].map(({ id }) => id),
);

/** A function of the add-in inside Univer: it answers at once, with #BUSY! when the add-in has not answered yet. */
class AddinFunction extends BaseFunction {
  constructor(
    private readonly definition: InstalledFunction,
    private readonly evaluate: (
      definition: InstalledFunction,
      args: FunctionArgument[],
      place: Place,
    ) => BaseValueObject,
  ) {
    super(definition.name);
    this.minParams = definition.arguments.least;
    this.maxParams = definition.arguments.most;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const args: FunctionArgument[] = [];
    for (const value of values) {
      const arg = argumentIn(value);
      if (isError(arg)) return arg;
      args.push(arg);
    }
    while (args.length < this.definition.arguments.most) args.push(null);
    const { unitId, subUnitId, row, column } = this;
    return this.evaluate(this.definition, args, { unitId: unitId ?? '', sheetId: subUnitId ?? '', row, column });
  }
}

/**
 * Functions of the add-in. As in Excel a calculation does not wait for them: cells show #BUSY!, and when answers come the
 * cells that asked, and all that rest on them, are calculated anew.
 */
export class UniverFunctions implements FunctionsPart {
  private definitions: readonly InstalledFunction[] = [];
  private ask: Ask = () => undefined;
  private readonly answers = new Map<string, FunctionOutcome>();
  /** Question → the cells that wait for its answer. */
  private readonly waiting = new Map<string, Place[]>();
  private readonly messages = new Map<string, string>();
  private listeners: (() => void)[] = [];
  /** Rows or columns moved while cells waited, so nobody knows where they are now. */
  private moved = false;

  constructor(
    private readonly book: Book,
    private readonly calculation: UniverCalculation,
  ) {
    calculation.beforeEverything = () => this.forgetVolatile();
    book.onExecuted(({ id }) => {
      if (SHIFTS.has(id) && this.waiting.size > 0) this.moved = true;
    });
  }

  get names(): readonly string[] {
    return this.definitions.map(({ name }) => name);
  }

  install(functions: readonly InstalledFunction[], ask: Ask): void {
    this.ask = ask;
    if (functions.map(({ name }) => name).join() === this.names.join()) return;
    const service = this.book.injector.get(IFunctionService);
    const names = [...this.names, ...functions.map(({ name }) => name)];
    service.unregisterExecutors(...this.names);
    service.deleteFormulaAstCacheKey(...names);
    service.registerExecutors(
      ...functions.map((definition) => new AddinFunction(definition, (...given) => this.evaluate(...given))),
    );
    this.definitions = functions;
    this.forget();
    // Formulas that were read before know these names otherwise.
    void this.calculation.run(true);
  }

  /** Another workbook was opened. */
  forget(): void {
    this.answers.clear();
    this.messages.clear();
    this.waiting.clear();
    this.tellSettled();
  }

  messageAt(sheet: string, row: number, column: number): string | null {
    return this.messages.get(`${sheet}!${row},${column}`) ?? null;
  }

  settled(limit: number): Promise<void> {
    if (this.waiting.size === 0) return Promise.resolve();
    return new Promise((done) => {
      const timer = setTimeout(done, limit);
      this.listeners.push(() => {
        clearTimeout(timer);
        done();
      });
    });
  }

  private evaluate({ id }: InstalledFunction, args: FunctionArgument[], place: Place): BaseValueObject {
    const call: FunctionCall = { id, args };
    const question = JSON.stringify([id, args]);
    const answer = this.answers.get(question);
    const cell = `${place.sheetId}!${place.row},${place.column}`;
    if (!answer) {
      this.wait(question, call, place);
      return busy();
    }
    if ('error' in answer) this.messages.set(cell, answer.message);
    else this.messages.delete(cell);
    return outcomeOut(answer);
  }

  /** Cells with the same question share one answer. */
  private wait(question: string, call: FunctionCall, place: Place): void {
    const places = this.waiting.get(question);
    if (places) {
      places.push(place);
      return;
    }
    this.waiting.set(question, [place]);
    this.ask(call, (outcome) => this.take(question, outcome));
  }

  private take(question: string, outcome: FunctionOutcome): void {
    const places = this.waiting.get(question);
    if (!places) return;
    this.waiting.delete(question);
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(question, outcome);
    if (!this.moved) {
      this.calculation.touch(
        places.map(({ unitId, sheetId, row, column }) => ({ unitId, sheetId, range: one(row, column) })),
      );
    }
    if (this.waiting.size > 0) return;
    const calculated = this.moved ? this.calculation.run(true) : this.calculation.run();
    this.moved = false;
    void calculated.then(() => this.tellSettled());
  }

  /** What rests on the day is asked again. */
  private forgetVolatile(): void {
    if (this.moved) return;
    const ids = new Set(this.definitions.filter(({ volatile }) => volatile).map(({ id }) => id));
    for (const question of this.answers.keys()) {
      if (ids.has((JSON.parse(question) as [string])[0])) this.answers.delete(question);
    }
  }

  private tellSettled(): void {
    if (this.waiting.size > 0) return;
    this.listeners.splice(0).forEach((tell) => tell());
  }
}

const one = (row: number, column: number) => ({ startRow: row, endRow: row, startColumn: column, endColumn: column });
