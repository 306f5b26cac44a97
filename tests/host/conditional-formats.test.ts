import { startExcel, stopAll } from './start-excel';

afterEach(stopAll);

const dates = [
  ['完成时限', '事项'],
  [43708, '甲'],
  [43738, '乙'],
  [43769, '丙'],
];

describe('conditional formats', () => {
  it('colours what a formula finds, relative to the first cell of the range', async () => {
    const { host, Excel } = await startExcel({ cells: dates, now: () => new Date(2019, 9, 1) });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:B4');
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A2<TODAY()';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.custom.format.font.bold = true;
      await context.sync();
    });
    const fills = await Promise.all(
      ['A2', 'B2', 'B3', 'B4', 'A1'].map(async (cell) => (await host.effectiveStyle(cell)).fill),
    );
    // 1 October 2019: 31 August and 30 September have passed, 31 October has not.
    expect(fills).toEqual(['#FFC7CE', '#FFC7CE', '#FFC7CE', null, null]);
    expect(await host.effectiveStyle('B2')).toMatchObject({ bold: true, color: '#9C0006' });
  });

  it('keeps lines and a number format, also through a saved file', async () => {
    const { host, Excel } = await startExcel({ cells: dates });
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('B2:B4')
        .conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TRUE';
      format.custom.format.numberFormat = 'General;General;General;"● "@';
      format.custom.format.borders.bottom.style = 'Dash';
      format.custom.format.borders.bottom.color = '#9C0006';
      await context.sync();
    });
    const again = await startExcel();
    const { Excel: Again } = again;
    await again.host.open(await host.save(), 'sheet.xlsx');
    await Again.run(async (context) => {
      const rules = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B4').conditionalFormats;
      rules.load('items/id');
      await context.sync();
      const { format } = rules.getItemAt(0).custom;
      format.load('numberFormat');
      format.borders.bottom.load('style,color');
      format.borders.top.load('style');
      await context.sync();
      expect(format.numberFormat).toBe('General;General;General;"● "@');
      expect(format.borders.bottom).toMatchObject({ style: 'Dash', color: '#9C0006' });
      expect(format.borders.top.style).toBe('None');
    });
  });

  it('follows the calendar', async () => {
    let today = new Date(2019, 8, 30);
    const { host, Excel } = await startExcel({ cells: dates, now: () => today });
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets.getActiveWorksheet().getRange('A3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=TODAY()>$A$3';
      format.custom.format.fill.color = '#FF0000';
      await context.sync();
    });
    expect((await host.effectiveStyle('A3')).fill).toBeNull();
    today = new Date(2019, 9, 1);
    await host.newDay();
    expect((await host.effectiveStyle('A3')).fill).toBe('#FF0000');
  });

  it('puts the newest first, and lets priority and stopIfTrue decide', async () => {
    const { host, Excel } = await startExcel({ cells: [[1]] });
    host.user.addRule('A1', '=TRUE', { fill: '#00FF00' });
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats;
      const ours = formats.add('Custom');
      ours.custom.rule.formula = 'TRUE';
      ours.custom.format.fill.color = '#FF0000';
      await context.sync();
      expect((await host.effectiveStyle('A1')).fill).toBe('#FF0000');
      ours.priority = 1;
      formats.load('items/priority,items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(formats.items.map((item) => [item.priority, item.customOrNullObject.rule.formula])).toEqual([
        [0, '=TRUE'],
        [1, '=TRUE'],
      ]);
    });
    expect((await host.effectiveStyle('A1')).fill).toBe('#00FF00');
  });

  it('finds, counts and deletes rules over several areas in a later request', async () => {
    const { host, Excel } = await startExcel({ cells: dates });
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getActiveWorksheet().getRanges('A2:B2,A4:B4');
      const format = areas.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=N("ours")=0';
      format.stopIfTrue = false;
      await context.sync();
    });
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange();
      conditionalFormats.load('items/id,items/stopIfTrue');
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      const [format] = conditionalFormats.items;
      const ranges = conditionalFormats.getItem(format?.id ?? '').getRanges();
      ranges.load('address');
      await context.sync();
      expect(ranges.address).toBe('Sheet1!A2:B2,Sheet1!A4:B4');
      conditionalFormats.getItem(format?.id ?? '').delete();
      await context.sync();
    });
    expect(host.snapshot().sheets[0]?.rules).toEqual([]);
  });
});
