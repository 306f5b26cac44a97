import { createRoot } from 'react-dom/client';
import type { WorkbookPort } from '../app/ports';
import type { StaffingRatios } from '../app/staffing-ratios';
import { associateRibbon } from '../commands/associate';
import { createRibbonPort, startPage } from '../excel/page';
import { createWorkbookPort } from '../excel/workbook-port';
import { App } from './App';
import { ribbonTarget } from './commands/ribbon-target';
import { createPane } from './create-pane';
import { followDay } from './flows/follow-day';
import { startPane } from './flows/start-pane';
import { systemClock } from './system-clock';

/** Puts the pane together with the real Excel and draws it into `root`. The only file of the pane that knows `excel`. */
export async function compose(root: Element): Promise<void> {
  const page = await startPage();
  const port = createWorkbookPort();
  const pane = createPane(port, systemClock, () => readRatios(port));
  createRoot(root).render(<App pane={pane} />);
  if (page.inExcel) associateRibbon(createRibbonPort(), ribbonTarget(pane));
  followDay(pane);
  await startPane(pane, page);
}

/** The ratios come with their page, which few open every morning. */
async function readRatios(port: WorkbookPort): Promise<readonly StaffingRatios[]> {
  const [{ staffingRatios }, { RATIO_RULES }] = await Promise.all([
    import('../app/staffing-ratios'),
    import('../domain/compliance/rules'),
  ]);
  return staffingRatios(port, RATIO_RULES);
}
