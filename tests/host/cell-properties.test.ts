import { startExcel, stopAll } from './start-excel';

afterEach(stopAll);

const asked = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    wrapText: true,
  },
};

it('looks of cells are read and laid on others, and taken off without a trace', async () => {
  const { Excel, host } = await startExcel({ cells: [['表头', '']] });
  await Excel.run(async (context) => {
    const head = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    head.format.fill.color = '#D9E1F2';
    head.format.font.bold = true;
    head.format.wrapText = true;
    head.format.borders.getItem('EdgeTop').style = 'Continuous';
    head.format.borders.getItem('EdgeTop').weight = 'Medium';
    await context.sync();
  });
  const before = host.snapshot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const looks = sheet.getRange('A1:B1').getCellProperties(asked);
    await context.sync();
    const [head, plain] = looks.value[0] ?? [];
    expect(head?.format?.fill).toEqual({ color: '#D9E1F2', pattern: 'Solid' });
    expect(head?.format?.borders?.top).toEqual({ style: 'Continuous', color: '#000000', weight: 'Medium' });
    expect(plain?.format?.fill).toEqual({ color: '', pattern: 'None' });
    sheet.getRange('C1').setCellProperties([[head as Excel.SettableCellProperties]]);
    const copied = sheet.getRange('C1').getCellProperties(asked);
    await context.sync();
    expect(copied.value[0]?.[0]).toEqual(head);
    sheet.getRange('C1').setCellProperties([[plain as Excel.SettableCellProperties]]);
    await context.sync();
  });
  expect(host.snapshot()).toEqual(before);
});

it('clearing formats takes conditional formats off those cells and leaves them on the others', async () => {
  const { Excel, host } = await startExcel({ cells: [['甲', '乙', '丙']] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const address of ['A1:C3', 'C1:C2']) {
      sheet.getRange(address).conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    }
    sheet.getRange('C1:C3').clear('Formats');
    await context.sync();
  });
  expect(host.snapshot().sheets[0]?.rules.map(({ areas }) => areas)).toEqual([
    [{ top: 0, left: 0, bottom: 2, right: 1 }],
  ]);
});
