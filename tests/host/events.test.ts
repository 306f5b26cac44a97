import { startExcel, stopAll } from './start-excel';

afterEach(stopAll);

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

describe('events', () => {
  it('tells changes of user and add-in apart', async () => {
    const { host, Excel } = await startExcel();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, changeType, triggerSource }) => {
        seen.push([address, changeType, triggerSource]);
      });
      await context.sync();
    });
    await host.user.type('B2', '已完成');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3').values = [[1], [2], [3]];
      await context.sync();
    });
    await host.user.insertRows('2:3');
    await soon();
    expect(seen).toEqual([
      ['B2', 'RangeEdited', 'Unknown'],
      ['A1:A3', 'RangeEdited', 'ThisLocalAddin'],
      ['2:3', 'RowInserted', 'Unknown'],
    ]);
  });

  it('says nothing of formats and of calculated results', async () => {
    const { host, Excel } = await startExcel({ cells: [[1, '=A1']] });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    host.user.fill('A1:C3', '#FF0000');
    await host.user.type('A1', 5);
    await soon();
    expect(seen).toEqual(['A1']);
  });

  it('reports selection, activation, hidden rows, new and deleted sheets', async () => {
    const { host, Excel } = await startExcel();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      worksheets.onActivated.add(async () => void seen.push('activated'));
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onRowHiddenChanged.add(async ({ address, changeType }) => void seen.push(`${changeType} ${address}`));
      await context.sync();
    });
    host.user.select('C3:D4');
    host.user.hideRows('5:6');
    host.user.showRows('5:6');
    host.user.addSheet('新表');
    host.user.activate('新表');
    host.user.deleteSheet('Sheet1');
    await soon();
    expect(seen).toEqual(['selected C3:D4', 'Hidden 5:6', 'Unhidden 5:6', 'added', 'activated', 'deleted']);
  });

  it('ends with remove() and is silent while enableEvents is off', async () => {
    const { host, Excel } = await startExcel();
    const seen: string[] = [];
    const handle = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address }) => {
        seen.push(address);
      });
      await context.sync();
      return added;
    });
    await host.user.type('A1', 1);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [[2]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await soon();
    await Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    await host.user.type('A3', 3);
    await soon();
    expect(seen).toEqual(['A1']);
  });
});

describe('ribbon commands', () => {
  it('runs the function of a button until it calls completed()', async () => {
    const { host, Office } = await startExcel();
    const pressed: string[] = [];
    Office.actions.associate('markOverdue', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await host.invokeCommand('markOverdue', 'Duban.Mark');
    expect(pressed).toEqual(['Duban.Mark']);
  });
});
