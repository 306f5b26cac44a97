import type { FormulaPort } from '../app/functions/function-ports';
import type { Clock, WorkbookPort } from '../app/ports';
import type { PaneContext } from './flows/context';
import { initialState, reduce } from './state/reduce';
import { createStore } from './state/store';

/** A pane on a workbook; nothing is read before `startPane`. */
export function createPane(
  port: WorkbookPort,
  clock: Clock,
  formulas: PaneContext['formulas'] = noFormulas,
): PaneContext {
  return { store: createStore(reduce, initialState(clock.today())), port, clock, formulas, reading: null };
}

/** A workbook in which no formula is ours. */
const noFormulas = async (): Promise<FormulaPort> => ({
  readFormulas: async () => [],
  writeValues: async () => undefined,
  writeFormulas: async () => [],
});
