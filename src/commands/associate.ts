import type { RibbonPort } from '../app/ports';
import { ribbonActions, type RibbonTarget } from './actions';

/**
 * Ties every ribbon button to the pane that shares its runtime. The pane is opened first and beside the work: a pane that
 * cannot be opened does not stop a button.
 */
export function associateRibbon(ribbon: RibbonPort, target: RibbonTarget): void {
  for (const action of ribbonActions) {
    ribbon.onCommand(action.id, async () => {
      const opened = action.opensPane ? ribbon.openPane().catch(() => undefined) : undefined;
      await action.perform(target);
      await opened;
    });
  }
}
