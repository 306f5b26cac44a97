import { startExcel, stopAll } from './start-excel';

afterEach(stopAll);

const words = '已完成,正在推进,未启动';

describe('data validation', () => {
  it('is set as a list, found again, and cleared for a part of its cells', async () => {
    const { Excel } = await startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: words } };
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
      await context.sync();
      sheet.getRange('B4:B5').dataValidation.clear();
      const [first, gap, last] = ['B2:B3', 'B5', 'B9'].map((address) => sheet.getRange(address).dataValidation);
      for (const one of [first, gap, last]) one?.load('type,rule,errorAlert');
      await context.sync();
      expect([first?.type, gap?.type, last?.type]).toEqual(['List', 'None', 'List']);
      expect(last?.rule.list?.source).toBe(words);
      expect(last?.errorAlert.showAlert).toBe(false);
    });
  });

  it('moves with its rows and is in the saved file', async () => {
    const { Excel, host } = await startExcel({ cells: [['任务', '完成情况']] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:B4').dataValidation.rule = { list: { inCellDropDown: true, source: words } };
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    });
    const areas = () => host.snapshot().sheets[0]?.validations.map((one) => one.areas);
    expect(areas()).toEqual([[{ top: 2, left: 1, bottom: 4, right: 1 }]]);
    await host.open(await host.save(), '副本.xlsx');
    expect(areas()).toEqual([[{ top: 2, left: 1, bottom: 4, right: 1 }]]);
    expect(host.snapshot().sheets[0]?.validations[0]).toMatchObject({ type: 'List', source: words });
  });
});
