import { readFile } from 'node:fs/promises';
import { unzipSync, strFromU8 } from 'fflate';
import { startExcel, stopAll, type Started } from './start-excel';

afterEach(stopAll);

const seed = () => readFile('seeds/hechi-2019/sheet.xlsx');

async function opened(bytes: Uint8Array): Promise<Started> {
  const excel = await startExcel();
  await excel.host.open(bytes, 'sheet.xlsx');
  return excel;
}

describe('saving', () => {
  it('gives back what was opened', async () => {
    const first = await opened(await seed());
    const second = await opened(await first.host.save());
    expect(second.host.snapshot()).toEqual(first.host.snapshot());
  });

  it('keeps print set-up, header and frozen rows as they were', async () => {
    const bytes = await seed();
    const { host } = await opened(bytes);
    const part = (file: Uint8Array) => strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const saved = part(await host.save());
    for (const element of [
      'mergeCells count="54"',
      'oddFooter',
      'orientation="landscape"',
      'fitToHeight="0"',
      'ySplit="3"',
    ]) {
      expect(saved).toContain(element);
    }
  });

  it('keeps what was changed: values, formulas, looks, rules, rows, filters, sheets, names', async () => {
    const first = await opened(await seed());
    const { host, Excel } = first;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('L1:L2').values = [[40], ['=L1*2']];
      sheet.getRange('J5').values = [['2020年3月底前']];
      sheet.getRange('A5:J5').format.fill.color = '#FFFF00';
      sheet.getRange('L1').format.font.bold = true;
      const rule = sheet.getRange('A4:J41').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=AND($A4>3,N("ours")=0)';
      rule.custom.format.fill.color = '#FFC7CE';
      sheet.getRange('10:12').rowHidden = true;
      const added = context.workbook.worksheets.add('合规比率');
      added.getRange('A1:B1').values = [['单位', 0.05]];
      added.getRange('B1').numberFormat = [['0.0%']];
      context.workbook.names.add('口径', sheet.getRange('L1'));
      await context.sync();
    });
    host.user.protect({ allowFormatRows: true }, null, '合规比率');
    const second = await opened(await host.save());
    expect(second.host.snapshot()).toEqual(host.snapshot());
  });

  it('keeps a filter and shows its rows again when it is cleared', async () => {
    const first = await opened(await seed());
    first.host.user.filter('A3:J41', { 0: ['1', '2', '3'] });
    const filtered = first.host.snapshot();
    expect(filtered.sheets[0]?.hiddenRows).toHaveLength(35);
    const second = await opened(await first.host.save());
    expect(second.host.snapshot()).toEqual(filtered);
    second.host.user.clearFilter();
    expect(second.host.snapshot().sheets[0]?.hiddenRows).toEqual([]);
  });

  it('takes a row that the filter lets through for one that was hidden by hand', async () => {
    const first = await opened(await seed());
    first.host.user.filter('A3:J41', { 0: ['1', '2', '3'] });
    first.host.user.hideRows('5:5');
    const second = await opened(await first.host.save());
    expect(second.host.snapshot()).toEqual(first.host.snapshot());
    second.host.user.clearFilter();
    expect(second.host.snapshot().sheets[0]?.hiddenRows).toEqual([4]);
  });

  it('keeps the add-in’s settings where Excel keeps them', async () => {
    const first = await opened(await seed());
    await first.Excel.run(async (context) => {
      context.workbook.settings.add('duban.asOf', { day: '2019-10-15', note: '<"截至">' });
      await context.sync();
    });
    const file = await first.host.save();
    expect(Object.keys(unzipSync(file))).toEqual(
      expect.arrayContaining(['xl/webextensions/taskpanes.xml', 'xl/webextensions/webextension1.xml']),
    );
    const second = await opened(file);
    const value = await second.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('duban.asOf');
      setting.load('value');
      await context.sync();
      return setting.isNullObject ? null : (setting.value as unknown);
    });
    expect(value).toEqual({ day: '2019-10-15', note: '<"截至">' });
    const third = await opened(await second.host.save());
    expect([...third.host.document.settings.keys()]).toEqual(['duban.asOf']);
  });

  it('keeps words on sheets and hidden names', async () => {
    const first = await opened(await seed());
    await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('督办报告');
      sheet.customProperties.add('duban', '我们的');
      context.workbook.names.add('_duban_rows_1', sheet.getRange('A1')).visible = false;
      await context.sync();
    });
    const second = await opened(await (await opened(await first.host.save())).host.save());
    const kept = await second.Excel.run(async (context) => {
      const owner = context.workbook.worksheets.getItem('督办报告').customProperties.getItemOrNullObject('duban');
      const name = context.workbook.names.getItem('_duban_rows_1');
      owner.load('value');
      name.load('visible,formula');
      await context.sync();
      return { value: owner.value, visible: name.visible, formula: name.formula };
    });
    expect(kept).toEqual({ value: '我们的', visible: false, formula: '=督办报告!$A$1' });
  });

  it('saves a workbook that was never a file', async () => {
    const first = await startExcel({
      cells: [
        ['单位', 1],
        ['合计', '=B1+1'],
      ],
    });
    const second = await opened(await first.host.save());
    expect(second.host.snapshot().sheets[0]?.cells['B2']).toMatchObject({ value: 2, formula: '=B1+1' });
  });
});
