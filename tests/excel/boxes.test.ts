/** The room that texts have, through the genuine office.js, and what comes of it. */
import { cutTexts } from '../../src/app/reading/cut-texts';
import { recognise } from '../../src/app/reading/recognise';
import { parseAddress } from '../../src/domain/grid/address';
import { cutBook } from '../helpers/cut-book';
import { closeAll, embeddedBytes, type EmbeddedWorkbook } from '../helpers/embedded-workbook';

let book: EmbeddedWorkbook;
beforeEach(async () => {
  book = await embeddedBytes(await cutBook(), 'plan.xlsx');
});
afterEach(closeAll);

const boxes = (...addresses: string[]) =>
  book.port.readBoxes(
    '分工表',
    addresses.flatMap((address) => parseAddress(address) ?? []),
  );
const clock = { today: () => '2024-10-08', now: () => 0 };

test('sizes are those of the rows and columns together, the look that of the first cell', async () => {
  // 20 characters of 7 pixels are 105 points, all five columns 78 × 7 pixels.
  expect(await boxes('D3:D4', 'D5:D6', 'A13:E13')).toEqual([
    { width: 105, height: expect.closeTo(28), fontSize: 11, wraps: true, begins: 'left' },
    { width: 105, height: 108, fontSize: 11, wraps: true, begins: 'left' },
    { width: 409.5, height: 16, fontSize: 11, wraps: true, begins: 'left' },
  ]);
});

test('text without a plain size has none: letters that shrink, that stand below each other', async () => {
  expect(await boxes('A1:E1', 'D9:D10')).toEqual([null, null]);
});

test('nor has a merge of which a row or a column is hidden', async () => {
  await book.page.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('分工表');
    sheet.getRange('4:4').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    await context.sync();
  });
  expect(await boxes('D3:D4', 'D5:D6', 'A13:E13')).toEqual([null, expect.objectContaining({ height: 108 }), null]);
});

test('one request for all merges of a sheet, and the cut ones are told by their table', async () => {
  const recognition = await recognise(book.port, { sheet: null, clock });
  const { result, requests } = await book.host.counter.measure(() => cutTexts(book.port, recognition));
  expect(requests).toBe(1);
  expect(result).toHaveLength(1);
  expect(result[0]?.[0]).toMatchObject({ code: 'table.text-cut', cell: 'D3' });
});

test('a sheet that is not there', async () => {
  await expect(book.port.readBoxes('没有', [{ top: 0, left: 0, bottom: 0, right: 0 }])).rejects.toMatchObject({
    code: 'sheetMissing',
  });
});
