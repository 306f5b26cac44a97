import type { WorkbookPort } from '../../app/ports';
import type { PaneAction } from '../state/actions';
import type { HostStatus } from '../state/model';

/** A state of the pane worth looking at: what has happened before the picture is taken. */
export interface Scene {
  readonly host?: HostStatus;
  readonly actions: readonly PaneAction[];
  /** CSS selectors of what is pressed before the picture is taken, one after the other; of each the first that fits. */
  readonly press?: string | readonly string[];
  /** What the workbook answers, where it must answer something. */
  readonly port?: Partial<WorkbookPort>;
}

/** A workbook that has been read, and what happened since. */
export type Read = (...actions: readonly PaneAction[]) => readonly PaneAction[];
