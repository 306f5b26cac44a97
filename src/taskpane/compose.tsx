import { createRoot } from 'react-dom/client';
import { systemClock } from './system-clock';
import { associateRibbon } from '../commands/associate';
import { createRibbonPort, startPage } from '../excel/page';
import { createWorkbookPort } from '../excel/workbook-port';
import { App } from './App';
import { ribbonTarget } from './commands/ribbon-target';
import { createPane } from './create-pane';
import { startPane } from './flows/start-pane';

/** Puts the pane together with the real Excel and draws it into `root`. The only file of the pane that knows `excel`. */
export async function compose(root: Element): Promise<void> {
  const page = await startPage();
  const pane = createPane(createWorkbookPort(), systemClock, async () => []);
  createRoot(root).render(<App pane={pane} />);
  if (page.inExcel) associateRibbon(createRibbonPort(), ribbonTarget(pane));
  await startPane(pane, page);
}
