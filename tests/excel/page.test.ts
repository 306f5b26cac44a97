import { associateRibbon } from '../../src/commands/associate';
import { capabilities } from '../../src/excel/capabilities';
import { createRibbonPort, startPage } from '../../src/excel/page';
import { closeAll, embeddedWorkbook } from '../helpers/embedded-workbook';

afterEach(closeAll);

test('the page learns where it runs', async () => {
  const { page } = await embeddedWorkbook([{ name: '表', values: [] }]);
  expect(await startPage(page.Office)).toMatchObject({ inExcel: true, displayLanguage: 'zh-CN' });
});

test('outside Excel there is no workbook and no set', async () => {
  const { page } = await embeddedWorkbook([{ name: '表', values: [] }]);
  const outside = { ...page.Office, onReady: async () => ({ host: null, platform: null }), context: undefined };
  const office = outside as unknown as typeof Office;
  expect(await startPage(office)).toEqual({ inExcel: false, displayLanguage: null, background: null });
  expect(capabilities({ Excel: page.Excel, Office: office })).toEqual({
    supported: false,
    excelApi: null,
    undoable: false,
  });
});

test('a ribbon button runs its action, and Excel is told that it has ended', async () => {
  const { host, page } = await embeddedWorkbook([{ name: '表', values: [] }]);
  const log: string[] = [];
  associateRibbon(
    { ...createRibbonPort(page.Office), openPane: async () => void log.push('pane') },
    {
      readTasks: async () => void log.push('read'),
      markOverdue: () => Promise.reject(new Error('refused')),
      clearMarks: async () => {
        log.push('clear');
        return 'sheet';
      },
      openPage: async () => undefined,
    },
  );
  await host.invokeCommand('clearMarks');
  await host.invokeCommand('readTasks');
  expect(log).toEqual(['clear', 'pane', 'read']);
  await expect(host.invokeCommand('markOverdue')).resolves.not.toThrow();
});
