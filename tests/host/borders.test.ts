import { startExcel, stopAll } from './start-excel';

afterEach(stopAll);

test.each(['Hairline', 'Thin', 'Medium', 'Thick'] as const)('a line of weight %s says so', async (weight) => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const border = context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.borders.getItem('EdgeTop');
    border.weight = weight;
    border.load('weight,style');
    await context.sync();
    expect([border.weight, border.style]).toEqual([weight, 'Continuous']);
  });
});

test('a listed line is known by the name of its side, and can be changed later', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').format;
    borders.load('items/sideIndex');
    await context.sync();
    const sides = borders.items.map(({ sideIndex }) => sideIndex);
    // The names of Excel.BorderIndex without the diagonals, which are absent here.
    expect([...sides].sort()).toEqual([
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'EdgeTop',
      'InsideHorizontal',
      'InsideVertical',
    ]);
    for (const item of borders.items) {
      item.style = 'Dash';
      const again = borders.getItem(item.sideIndex as 'EdgeTop');
      item.load('style');
      again.load('style');
      await context.sync();
      expect([item.style, again.style]).toEqual(['Dash', 'Dash']);
    }
  });
});

test('the side of a range is read along its outermost cells; null where they differ', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C1').format.borders.getItem('EdgeTop').color = '#FF0000';
    sheet.getRange('A3').format.borders.getItem('EdgeBottom').style = 'Double';
    const side = (edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft') =>
      sheet.getRange('A1:C3').format.borders.getItem(edge).load('style,color,weight');
    const [top, bottom, left] = [side('EdgeTop'), side('EdgeBottom'), side('EdgeLeft')];
    await context.sync();
    const said = ({ style, color, weight }: Excel.RangeBorder) => [style, color, weight];
    expect(said(top)).toEqual(['Continuous', '#FF0000', 'Thin']);
    expect(said(bottom)).toEqual([null, null, 'Thin']);
    expect(said(left)).toEqual(['None', '', 'Thin']);
  });
});
