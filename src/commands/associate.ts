import type { RibbonPort } from '../app/ports';
import { ribbonActions, type RibbonAction, type RibbonTarget } from './actions';

/** Ties every ribbon button to the pane that shares its runtime. A pane that cannot be opened does not stop a button. */
export function associateRibbon(ribbon: RibbonPort, target: RibbonTarget): void {
  for (const action of ribbonActions) ribbon.onCommand(action.id, () => press(action, ribbon, target));
}

async function press({ opensPane, perform }: RibbonAction, ribbon: RibbonPort, target: RibbonTarget): Promise<void> {
  const openPane = () => ribbon.openPane().catch(() => undefined);
  if (opensPane === 'atOnce') {
    await Promise.all([openPane(), perform(target)]);
  } else if ((await perform(target)) === 'pane') {
    await openPane();
  }
}
