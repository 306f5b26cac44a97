import { openBook } from '../../xlsx/open';
import { cutBook } from '../helpers/cut-book';
import { startExcel, stopAll } from './start-excel';

afterEach(stopAll);

test('width and height are those of the rows and columns together; hidden ones take no room', async () => {
  const { Excel } = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').format.rowHeight = 30;
    sheet.getRange('A3').format.rowHeight = 45;
    sheet.getRange('A1:B1').format.columnWidth = 60;
    const block = sheet.getRange('A1:B3');
    block.load('width,height');
    await context.sync();
    expect([block.width, block.height]).toEqual([120, 105]);
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const rest = sheet.getRange('A1:B3');
    rest.load('width,height');
    await context.sync();
    expect([rest.width, rest.height]).toEqual([60, 75]);
  });
});

test.each([45, -45, 90, 180, 0])('text turned by %s stays so, in the saved file too', async (turn) => {
  const { Excel, host } = await startExcel({ cells: [['督办']] });
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    format.textOrientation = turn;
    format.load('textOrientation');
    await context.sync();
    expect(format.textOrientation).toBe(turn);
  });
  const saved = await openBook(await host.save());
  const inFile: Readonly<Record<number, number | undefined>> = { 45: 45, [-45]: 135, 90: 90, 180: 255 };
  expect(saved.sheets[0]?.cells?.get('0,0')?.style?.alignment?.textRotation || undefined).toBe(inFile[turn]);
});

test('letters that shrink, and stand below each other, are told from a file and kept in it', async () => {
  const { Excel, host } = await startExcel();
  await host.open(await cutBook(), 'plan.xlsx');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [title, stacked] = ['A1', 'D9'].map((address) => sheet.getRange(address).format);
    title?.load('shrinkToFit,textOrientation,wrapText');
    stacked?.load('shrinkToFit,textOrientation,wrapText');
    await context.sync();
    expect([title?.shrinkToFit, title?.textOrientation, title?.wrapText]).toEqual([true, 0, false]);
    expect([stacked?.shrinkToFit, stacked?.textOrientation, stacked?.wrapText]).toEqual([false, 180, true]);
    sheet.getRange('A1:D9').format.horizontalAlignment = 'Center';
    await context.sync();
  });
  const cells = (await openBook(await host.save())).sheets[0]?.cells;
  expect(cells?.get('0,0')?.style?.alignment).toMatchObject({ shrinkToFit: true, horizontal: 'center' });
  expect(cells?.get('8,3')?.style?.alignment).toMatchObject({ textRotation: 255, horizontal: 'center' });
});
