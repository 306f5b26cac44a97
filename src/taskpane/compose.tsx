import { createRoot } from 'react-dom/client';
import { associateRibbon } from '../commands/associate';
import { createFunctionsPort } from '../excel/functions-port';
import { createRibbonPort, startPage } from '../excel/page';
import { createWorkbookPort } from '../excel/workbook-port';
import { associateFunctions } from '../functions/associate';
import { workbookFacts } from '../functions/facts';
import { App } from './App';
import { ribbonTarget } from './commands/ribbon-target';
import { createPane } from './create-pane';
import type { PaneContext } from './flows/context';
import { followDay } from './flows/follow-day';
import { fetchReader } from './flows/recognise-sheet';
import { startPane } from './flows/start-pane';
import { systemClock } from './system-clock';

/** Puts the pane together with the real Excel and draws it into `root`. The only file of the pane that knows `excel`. */
export async function compose(root: Element): Promise<void> {
  // Asked for first and not waited for: it comes while the pane is drawn. Reading asks once more, should it not come.
  fetchReader().catch(() => undefined);
  const port = createWorkbookPort();
  const pane = createPane(port, systemClock, loadFormulas);
  composeFunctions(pane);
  const page = await startPage();
  createRoot(root).render(<App pane={pane} />);
  if (page.inExcel) associateRibbon(createRibbonPort(), ribbonTarget(pane));
  followDay(pane);
  await startPane(pane, page);
  const { followCutTexts } = await import('./flows/follow-cut-texts');
  followCutTexts(pane);
  void (await import('./idle-parts')).fetchIdleParts();
}

/** Cells may ask before the pane is ready, so this does not wait for it. */
function composeFunctions({ port, store, clock }: PaneContext): void {
  const functions = createFunctionsPort();
  const facts = workbookFacts(port, functions, clock);
  associateFunctions(functions, facts);
  let { preferences } = store.getState();
  store.subscribe(() => {
    const now = store.getState().preferences;
    if (now !== preferences) facts.forget();
    preferences = now;
  });
}

/** 冻结为值 stands among the settings, which few open. */
const loadFormulas = async () => (await import('../excel/formulas')).createFormulaPort();
