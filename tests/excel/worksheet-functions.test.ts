/** Worksheet functions as a user meets them: typed into cells, answered by the production code through office.js. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openBook } from '../../xlsx/open';
import { columnLetters } from '../../src/domain/grid/address';
import { daySerial } from '../../src/domain/deadline/resolve/serial-day';
import { functionCases } from '../functions/function-cases';
import { functionWorkbook, stopFunctionWorkbooks } from '../helpers/function-workbook';

afterEach(stopFunctionWorkbooks);
jest.setTimeout(30_000);

test('a formula shows #BUSY! and then its answer', async () => {
  const { host, shown } = await functionWorkbook();
  await host.user.type('A1', '2020年7月底前');
  await host.user.type('B1', '=DUBAN.DUE(A1)');
  expect(shown('B1')).toBe('#BUSY!');
  await host.settle();
  expect(shown('B1')).toBe('44043');
});

test('it is calculated anew when a cell that it rests on changes, and so is what rests on it', async () => {
  const { type, shown } = await functionWorkbook();
  await type('A1', '2019年9月30日前');
  await type('B1', '=DUBAN.DAYSLATE(A1,"2019-10-15")');
  await type('C1', '=B1*2');
  expect(shown('B1:C1')).toBe('15|30');
  await type('A1', '2019年10月5日前');
  expect(shown('B1:C1')).toBe('10|20');
});

const errorText = { value: '#VALUE!', notAvailable: '#N/A', number: '#NUM!', divisionByZero: '#DIV/0!' } as const;
/** Where the arguments of a case stand, below anything that may spill. */
const ARGUMENTS = 50;

/** An argument as typed into a cell: texts stay texts. */
const typed = (arg: unknown): string | number | boolean =>
  arg === null ? '' : typeof arg === 'string' ? `'${arg}` : (arg as number | boolean);

test('every case of the table gives the same answer in a cell that refers to cells', async () => {
  const { host, port, message } = await functionWorkbook();
  await port.writeSetting('duban.preferences', { aliases: { 政策法规部门: '法制部门' } });
  const cases = functionCases.filter(({ args }) => !args.some(Array.isArray));
  const { cells, sheets } = host.engine;
  const sheet = sheets.active();
  const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
  cases.forEach(({ id, args }, column) => {
    args.forEach((arg, index) => cells.type(sheet, at(ARGUMENTS + index, column), [[typed(arg)]]));
    const references = args.map((_, index) => `${columnLetters(column)}${ARGUMENTS + index + 1}`);
    cells.type(sheet, at(0, column), [[`=DUBAN.${id}(${references.join(',')})`]]);
  });
  await host.settle();
  const found = cases.map(({ id, args, expected, why }, column) => {
    const values = cells.values(sheet, cells.spill(sheet, 0, column) ?? at(0, column));
    const says = 'error' in expected ? message(`${columnLetters(column)}1`) : null;
    return { id, args, why, values, says };
  });
  const wanted = cases.map(({ id, args, expected, why }) => {
    if ('error' in expected) {
      return { id, args, why, values: [[errorText[expected.error]]], says: expect.stringContaining(expected.says) };
    }
    const value = 'day' in expected ? daySerial(expected.day, 1900) : expected.value;
    return { id, args, why, values: Array.isArray(value) ? value : [[value]], says: null };
  });
  expect(found).toEqual(wanted);
});

test('DEPTS spills downwards, and shrinks again', async () => {
  const { type, shown, host } = await functionWorkbook();
  await type('A1', '办公室、法制部门或其他相关部门');
  await type('C2', '=DUBAN.DEPTS(A1)');
  expect(shown('C1:C5')).toBe('|办公室|法制部门|其他相关部门|');
  await type('D2', '=C3');
  expect(shown('D2')).toBe('法制部门');
  await type('A1', '办公室');
  expect(shown('C1:C5')).toBe('|办公室|||');
  expect(host.engine.cells.spill(host.engine.sheets.active(), 1, 2)).toBeNull();
});

test('a block is refused in words, an error of another cell goes through, a wrong number of arguments is #N/A', async () => {
  const { type, shown, message } = await functionWorkbook();
  await type('A1', '=1/0');
  await type('B1', '=DUBAN.DUE(A1)');
  await type('B2', '=DUBAN.DUE(C1:C3)');
  await type('B3', '=DUBAN.RATIO(1)');
  expect(shown('B1:B3')).toBe('#DIV/0!|#VALUE!|#N/A');
  expect(message('B2')).toContain('只能是一个单元格');
});

test('blank cells are blank, not 0', async () => {
  const { type, shown, message } = await functionWorkbook();
  await type('A1', '=DUBAN.RATIO(B1,C1)');
  expect(shown('A1')).toBe('#N/A');
  expect(message('A1')).toContain('分子没有填写');
});

test('an Excel that lets functions bring number formats shows a date at once', async () => {
  const { type, shown } = await functionWorkbook({ profile: 'microsoft365' });
  await type('A1', '=DUBAN.DUE("2020年7月底前")');
  expect(shown('A1')).toBe('2020/7/31');
  await type('B1', '=DUBAN.STATUS(A1,"2020-08-01")');
  expect(shown('B1')).toBe('逾期');
});

test('an Excel without worksheet functions knows no such name, and all the rest works', async () => {
  const { type, shown, port, host } = await functionWorkbook({ profile: 'old' });
  await type('A1', '=DUBAN.DUE("2020年7月底前")');
  expect(shown('A1')).toBe('#NAME?');
  expect(await port.listSheets()).toHaveLength(1);
  expect(host.ledger.unknownCalls).toEqual([]);
});

test('the pane’s own choices for the workbook count: as-of date, window, document date', async () => {
  const { type, shown, port } = await functionWorkbook({ today: '2026-01-01' });
  await port.writeSetting('duban.preferences', { asOf: '2019-10-01', warningDays: 30, documentDate: '2019-03-01' });
  await type('A1', '=DUBAN.STATUS("9月30日前")');
  await type('A2', '=DUBAN.STATUS("10月31日前")');
  expect(shown('A1:A2')).toBe('逾期|即将到期');
});

test('on the next day what rests on the day follows', async () => {
  let today = '2019-09-30';
  const { host, type, shown } = await functionWorkbook({ today: () => today });
  await type('A1', '=DUBAN.DAYSLATE("2019年9月30日前")');
  expect(shown('A1')).toBe('0');
  today = '2019-10-02';
  await host.newDay();
  await host.settle();
  expect(shown('A1')).toBe('2');
});

test('in a workbook of 1904 days are counted from 1904', async () => {
  const file = await readFile(resolve(__dirname, '../hostile/dates-1904.xlsx'));
  const { type, host } = await functionWorkbook({ file });
  expect(host.engine.dateSystem).toBe(1904);
  await type('Z1', '=DUBAN.DUE("2020年7月底前")');
  const { sheet, area } = host.user.place('Z1');
  expect(host.engine.cells.values(sheet, area)).toEqual([[44043 - 1462]]);
});

test('rows inserted while a cell waits: it gets its answer where it now stands', async () => {
  const { host, shown } = await functionWorkbook();
  await host.user.type('A3', '=DUBAN.DUE("2020年7月底前")');
  await host.user.insertRows('1:2');
  await host.settle();
  expect(shown('A5')).toBe('44043');
});

test('a cell that was asked while another cell is edited gets its answer afterwards', async () => {
  const { host, shown, message } = await functionWorkbook();
  await host.user.type('A1', '=DUBAN.NEEDED(141,5%)');
  host.user.beginEdit();
  await new Promise((done) => setTimeout(done, 300));
  expect(shown('A1')).toBe('#BUSY!');
  host.user.endEdit();
  await host.settle();
  expect([shown('A1'), message('A1')]).toEqual(['8', null]);
});

test('a page that was loaded anew answers what the former one left', async () => {
  const first = await functionWorkbook();
  first.host.connect();
  await first.host.user.type('A1', '=DUBAN.NEEDED(141,5%)');
  expect(first.shown('A1')).toBe('#BUSY!');
  await first.reload();
  await first.host.settle();
  expect(first.shown('A1')).toBe('8');
});

test('a saved file names the functions as Excel does, with their results, and reads them again', async () => {
  const first = await functionWorkbook();
  await first.type('A1', '2020年7月底前');
  await first.type('B1', '=IF(DUBAN.DUE(A1)>0,DUBAN.STATUS(A1,"2020-08-01"),"DUBAN.DUE(A1)")');
  await first.type('C1', '=DUBAN.DUE(A1)');
  const file = await first.host.save();
  const { sheets } = await openBook(file);
  expect(sheets[0]?.cells?.get('0,1')).toMatchObject({
    formula: 'IF(_xldudf_DUBAN_DUE(A1)>0,_xldudf_DUBAN_STATUS(A1,"2020-08-01"),"DUBAN.DUE(A1)")',
  });
  expect(sheets[0]?.cells?.get('0,2')).toMatchObject({ formulaResult: 44043 });
  const second = await functionWorkbook({ file });
  expect(second.shown('B1:C1')).toBe('逾期|44043');
  await second.type('A1', '2021年7月底前');
  expect(second.shown('B1:C1')).toBe('推进中|44408');
});
