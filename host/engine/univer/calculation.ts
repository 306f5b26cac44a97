import { firstValueFrom, of } from 'rxjs';
import type { IFormulaDirtyData } from '@univerjs/engine-formula';
import { FormulaDataModel, IActiveDirtyManagerService, ICalculateFormulaService } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { CalculationPart } from '../engine';
import type { Book } from './book';

type Dirty = Partial<IFormulaDirtyData>;
type Tree = { readonly [key: string]: unknown };

const CLEAN: IFormulaDirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists are joined, trees merged branch by branch, the rest is taken from the later one. */
function merge(first: Tree, second: Tree): Tree {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const old = merged[key];
    if (Array.isArray(old) && Array.isArray(value)) merged[key] = [...old, ...value];
    else if (isTree(old) && isTree(value)) merged[key] = merge(old, value);
    else merged[key] = value ?? old;
  }
  return merged;
}

/** Lets the engine's own listeners, which answer in later turns of the event loop, catch up. */
const turn = (milliseconds = 0): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Recalculates. Univer's own trigger waits a tenth of a second after a change and stops whatever is being calculated;
 * a request must answer with the new values, so the trigger is switched off and its work is done here: at once when
 * asked, and in the next turn after a change that nobody waits for, such as a user's typing.
 */
export class UniverCalculation implements CalculationPart {
  private waiting: Dirty[] = [];
  private running: Promise<void> = Promise.resolve();
  private scheduled = false;
  private stopped = false;
  /** Told before everything is calculated anew. */
  beforeEverything: () => void = () => undefined;

  constructor(private readonly book: Book) {
    const trigger = book.injector.get(TriggerCalculationController);
    trigger.dispose();
    // A progress bar on the screen goes on asking it.
    Object.assign(trigger, { progress$: of({ done: 0, count: 0 }) });
    const manager = book.injector.get(IActiveDirtyManagerService);
    book.onExecuted((command, options) => {
      if (options.applyFormulaCalculationResult === true) return;
      const conversion = manager.get(command.id);
      if (conversion) this.mark(conversion.getDirtyData(command));
    });
  }

  /** A workbook was opened: formulas for which the file had no result are calculated. */
  opened(): void {
    this.waiting = [];
    this.mark({ dirtyRanges: this.book.injector.get(FormulaDataModel).getFormulaDirtyRanges() });
  }

  /** Something that formulas rest on has changed without a cell having changed: these cells are calculated anew. */
  touch(dirtyRanges: IFormulaDirtyData['dirtyRanges']): void {
    this.mark({ dirtyRanges });
  }

  /** The workbook is closed for good; what still waits is dropped. */
  stop(): void {
    this.stopped = true;
    this.waiting = [];
  }

  private mark(dirty: Dirty): void {
    this.waiting.push(dirty);
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => void this.run());
  }

  /** Calculations follow each other; one that has nothing to do still waits for those before it. */
  run(everything = false): Promise<void> {
    if (everything) this.beforeEverything();
    this.running = this.running.then(() => this.calculate(everything));
    return this.running;
  }

  private async calculate(everything: boolean): Promise<void> {
    this.scheduled = false;
    if (!everything && this.waiting.length === 0) return;
    // New formulas reach the formula model by a command of their own, one turn later.
    await turn();
    if (this.stopped) return;
    const collected = this.waiting.reduce<Tree>((all, dirty) => merge(all, dirty as Tree), CLEAN as unknown as Tree);
    this.waiting = [];
    const dirty = collected as unknown as IFormulaDirtyData;
    const formulas = this.book.injector.get(FormulaDataModel);
    const service = this.book.injector.get(ICalculateFormulaService);
    // `execute` returns before it has begun; the listener is told when all results are there.
    const complete = firstValueFrom(service.executionCompleteListener$);
    await service.execute({
      ...dirty,
      forceCalculate: everything || dirty.forceCalculation,
      formulaData: formulas.getFormulaData(),
      arrayFormulaCellData: formulas.getArrayFormulaCellData(),
      arrayFormulaRange: formulas.getArrayFormulaRange(),
      rowData: formulas.getHiddenRowsFiltered(),
      maxIteration: 1,
      isCalculateTreeModel: false,
    });
    await complete;
    await turn();
  }

  /** Does something with the engine's calculator when all is calculated and nothing else uses it. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.run().then(work);
    this.running = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }
}
