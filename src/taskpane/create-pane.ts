import type { Clock, WorkbookPort } from '../app/ports';
import type { PaneContext } from './flows/context';
import { initialState, reduce } from './state/reduce';
import { createStore } from './state/store';

/** A pane on a workbook; nothing is read before `startPane`. */
export function createPane(port: WorkbookPort, clock: Clock, readRatios: PaneContext['readRatios']): PaneContext {
  return { store: createStore(reduce, initialState(clock.today())), port, clock, readRatios, reading: null };
}
