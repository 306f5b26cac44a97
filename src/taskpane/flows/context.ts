import type { FormulaPort } from '../../app/functions/function-ports';
import type { Clock, WorkbookPort } from '../../app/ports';
import type { PaneAction } from '../state/actions';
import type { PaneState } from '../state/model';
import type { Store } from '../state/store';

/** What every flow works with. One pane has one context; the ribbon uses the same. */
export interface PaneContext {
  readonly store: Store<PaneState, PaneAction>;
  readonly port: WorkbookPort;
  readonly clock: Clock;
  /** Formulas of our own functions; loaded when they are asked for. */
  readonly formulas: () => Promise<FormulaPort>;
  /** The reading under way, so that it can be cancelled. The one thing that changes here. */
  reading: AbortController | null;
}
