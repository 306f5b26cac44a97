import type { Clock, WorkbookPort } from '../../app/ports';
import type { RatioRule } from '../../domain/compliance/types';
import type { PaneAction } from '../state/actions';
import type { PaneState } from '../state/model';
import type { Store } from '../state/store';

/** What every flow works with. One pane has one context; the ribbon uses the same. */
export interface PaneContext {
  readonly store: Store<PaneState, PaneAction>;
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly rules: readonly RatioRule[];
  /** The reading under way, so that it can be cancelled. The one thing that changes here. */
  reading: AbortController | null;
}
