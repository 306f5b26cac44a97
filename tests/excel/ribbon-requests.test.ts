/** What a press on the ribbon or in the pane costs as a whole: the pane may not come forward for what the sheet shows. */
import { resolve } from 'node:path';
import { associateRibbon } from '../../src/commands/associate';
import { createRibbonPort } from '../../src/excel/page';
import { paneCommands } from '../../src/taskpane/commands/pane-commands';
import { ribbonTarget } from '../../src/taskpane/commands/ribbon-target';
import { createPane } from '../../src/taskpane/create-pane';
import { startPane } from '../../src/taskpane/flows/start-pane';
import { closeAll, embeddedFile } from '../helpers/embedded-workbook';

afterAll(closeAll);

test('mark, clear and filter cost two requests each while the sheet is as it was read', async () => {
  const { host, page, port } = await embeddedFile(resolve(__dirname, '../../seeds/hechi-2019/sheet.xlsx'));
  const pane = createPane(port, { today: () => '2019-10-15', now: () => 0 });
  associateRibbon(createRibbonPort(page.Office), ribbonTarget(pane));
  await startPane(pane, { inExcel: true, displayLanguage: null, background: null });
  const cost = async (action: () => Promise<unknown>) => (await host.counter.measure(action)).requests;
  const press = (id: string) => cost(() => host.invokeCommand(id));

  expect([await press('markOverdue'), await press('markOverdue'), await press('clearMarks')]).toEqual([2, 2, 2]);
  expect(await press('openFilter')).toBe(1);

  pane.store.dispatch({ type: 'view/departmentToggled', department: '法制部门' });
  for (const id of ['markOverdue', 'filterInSheet', 'showAllRows', 'clearMarks'] as const) {
    expect([id, await cost(() => paneCommands[id].run(pane))]).toEqual([id, 2]);
  }
});
