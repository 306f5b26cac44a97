/** 冻结为值 through the genuine office.js: formulas of ours become what they show, and come back. */
import { freeze, frozenCells, previewFreeze, unfreeze } from '../../src/app/functions/freeze-functions';
import { createFormulaPort } from '../../src/excel/formulas';
import { bootOffice } from '../../host/node';
import { createWorkbookPort } from '../../src/excel/workbook-port';
import { functionWorkbook, stopFunctionWorkbooks, type FunctionWorkbook } from '../helpers/function-workbook';
import { snapshot } from '../helpers/snapshot';

afterEach(stopFunctionWorkbooks);
jest.setTimeout(30_000);

/** A sheet with every kind of formula that matters here. */
async function prepared(profile?: 'microsoft365'): Promise<FunctionWorkbook> {
  const book = await functionWorkbook(profile ? { profile } : {});
  const { host } = book;
  for (const [address, value] of Object.entries({
    A1: '2020年7月底前',
    A2: '办公室、法制部门',
    B1: '=DUBAN.DUE(A1)',
    C1: '=IF(DUBAN.DAYSLATE(A1,"2020-08-03")>0,"迟了","没有")',
    D1: '=DUBAN.DEPTS(A2)',
    E1: '=DUBAN.DUE("持续开展")',
    F1: '=1+1',
    G1: '="DUBAN.DUE(A1)"',
  }))
    await host.user.type(address, value);
  await host.settle();
  return book;
}

const formulasOf = ({ host }: FunctionWorkbook, address: string) => {
  const { sheet, area } = host.user.place(address);
  return host.engine.cells.formulas(sheet, area).flat();
};

test('only formulas that call our functions are counted, with the errors among them', async () => {
  const { page } = await prepared();
  const preview = await previewFreeze(createFormulaPort(page), null);
  expect(preview.cells.map(({ cell, area }) => [cell, area])).toEqual([
    ['B1', 'B1'],
    ['C1', 'C1'],
    ['D1', 'D1:D2'],
    ['E1', 'E1'],
  ]);
  expect([preview.sheets, preview.errors, preview.busy]).toEqual([1, 1, 0]);
});

test('frozen cells hold what they showed, spilled ones included; formulas of others stay', async () => {
  const book = await prepared();
  const port = createFormulaPort(book.page);
  await freeze(port, book.port, await previewFreeze(port, null));
  expect(formulasOf(book, 'B1:G1')).toEqual([44043, '迟了', '办公室', '#N/A', '=1+1', '="DUBAN.DUE(A1)"']);
  expect(formulasOf(book, 'D2')).toEqual(['法制部门']);
  expect((await previewFreeze(port, null)).cells).toEqual([]);
});

test('restored, the workbook is as it was, also by a later session', async () => {
  const book = await prepared();
  const before = snapshot(book.host);
  const port = createFormulaPort(book.page);
  await freeze(port, book.port, await previewFreeze(port, null));
  const page = await bootOffice(book.host);
  const later = createWorkbookPort(page);
  expect(await frozenCells(later)).toHaveLength(4);
  expect(await unfreeze(createFormulaPort(page), later)).toEqual({ restored: 4, left: 0 });
  await book.reload();
  await book.host.settle();
  expect(snapshot(book.host)).toEqual(before);
  expect(await frozenCells(book.port)).toEqual([]);
});

test('what somebody changed since is left alone and stays remembered', async () => {
  const book = await prepared();
  const port = createFormulaPort(book.page);
  await freeze(port, book.port, await previewFreeze(port, null));
  await book.host.user.type('C1', '人工填写');
  expect(await unfreeze(port, book.port)).toEqual({ restored: 3, left: 1 });
  expect(formulasOf(book, 'C1')).toEqual(['人工填写']);
  expect((await frozenCells(book.port)).map(({ cell }) => cell)).toEqual(['C1']);
});

test('after rows were inserted no formula is put into a place it does not belong to', async () => {
  const book = await prepared();
  const port = createFormulaPort(book.page);
  await freeze(port, book.port, await previewFreeze(port, null));
  await book.host.user.insertRows('1:1');
  expect(await unfreeze(port, book.port)).toEqual({ restored: 0, left: 4 });
});

test('a protected sheet is refused, and nothing is written or remembered', async () => {
  const book = await prepared();
  const port = createFormulaPort(book.page);
  const preview = await previewFreeze(port, null);
  book.host.user.protect();
  const before = snapshot(book.host);
  await expect(freeze(port, book.port, preview)).rejects.toMatchObject({ code: 'protected' });
  expect(snapshot(book.host)).toEqual(before);
  expect(await frozenCells(book.port)).toEqual([]);
});

test('cells without an answer are counted, so that nobody freezes #BUSY!', async () => {
  const book = await functionWorkbook();
  await book.host.user.type('A1', '=DUBAN.NEEDED(141,5%)');
  expect(await previewFreeze(createFormulaPort(book.page), null)).toMatchObject({ busy: 1 });
});

test('a day that a function showed as a date stays a date', async () => {
  const book = await prepared('microsoft365');
  const port = createFormulaPort(book.page);
  await freeze(port, book.port, await previewFreeze(port, null));
  expect(book.shown('B1')).toBe('2020/7/31');
});
