import { readFileSync } from 'node:fs';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { gridOfSheet } from '../../src/cli/file-grid';
import type { Grid } from '../../src/domain/grid/grid';
import { openBook } from '../../xlsx/open';

async function gridOf(sheet: Omit<WriteSheet, 'name'>, dateSystem?: '1904'): Promise<Grid> {
  const bytes = await writeXlsx({ sheets: [{ name: '表', ...sheet }], ...(dateSystem && { dateSystem }) });
  const book = await openBook(bytes);
  return gridOfSheet(book, book.sheets[0]!);
}

test('the sample: block, merges, covered cells', async () => {
  const book = await openBook(new Uint8Array(readFileSync('seeds/hechi-2019/sheet.xlsx')));
  const grid = gridOfSheet(book, book.sheets[0]!);
  expect([grid.top, grid.left, grid.values.length, grid.values[0]?.length]).toEqual([0, 0, 42, 10]);
  expect(grid.merges).toHaveLength(54);
  expect(grid.values[3]?.[0]).toBe(1);
  expect(grid.texts[3]?.[0]).toBe('1');
  expect(grid.values[4]?.[1]).toBe('');
});

test('the block starts at the first value, and a merge that hangs out widens it', async () => {
  const rows = [[], [null, null, '甲'], [null, null, '乙']];
  const grid = await gridOf({ rows, merges: [{ startRow: 2, startCol: 2, endRow: 4, endCol: 3 }] });
  expect([grid.top, grid.left]).toEqual([1, 2]);
  expect(grid.values).toEqual([
    ['甲', ''],
    ['乙', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('a value left under a merge is not seen, as in Excel', async () => {
  const grid = await gridOf({
    rows: [
      ['甲', '旧'],
      ['乙', '丙'],
    ],
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
  });
  expect(grid.values).toEqual([
    ['甲', ''],
    ['乙', '丙'],
  ]);
});

test('dates are serial numbers in the date system of the book', async () => {
  const cells = new Map([['0,0', { value: new Date(Date.UTC(2019, 8, 30)), style: { numFmt: 'yyyy"年"m"月"' } }]]);
  const old = await gridOf({ rows: [[null]], cells }, '1904');
  const usual = await gridOf({ rows: [[null]], cells });
  expect([usual.values[0]?.[0], usual.texts[0]?.[0], usual.formats[0]?.[0]]).toEqual([
    43738,
    '2019年9月',
    'yyyy"年"m"月"',
  ]);
  expect([old.values[0]?.[0], old.texts[0]?.[0], old.dateSystem]).toEqual([43738 - 1462, '2019年9月', 1904]);
});

test('hidden rows and columns inside the block are known', async () => {
  const grid = await gridOf({
    rows: [
      ['甲', '乙'],
      ['丙', '丁'],
    ],
    rowDefs: new Map([[1, { hidden: true }]]),
    columns: [{}, { hidden: true }],
  });
  expect([...grid.hiddenRows]).toEqual([1]);
  expect([...grid.hiddenColumns]).toEqual([1]);
});

test('struck-through runs leave what still stands', async () => {
  const richText = [{ text: '6月30日', font: { strikethrough: true } }, { text: '9月30日前' }];
  const grid = await gridOf({
    rows: [['6月30日9月30日前']],
    cells: new Map([['0,0', { value: '6月30日9月30日前', type: 'richText', richText }]]),
  });
  expect(grid.standing?.get('A1')).toBe('9月30日前');
});

test('an empty sheet has no rows', async () => {
  expect((await gridOf({ rows: [] })).values).toEqual([]);
});

test('a merge over the whole sheet costs nothing to index but is too large to lay out', async () => {
  const merges = [{ startRow: 0, startCol: 0, endRow: 1_048_575, endCol: 16_383 }];
  await expect(gridOf({ rows: [['甲']], merges })).rejects.toMatchObject({ kind: 'tooLarge' });
});
