import { across, day, serial, sheetOf } from '../../scripts/make-seeds/sheet';
import type { Drawing } from '../../scripts/make-seeds/sheet';

const draw = (rows: Drawing['rows'], more: Partial<Drawing> = {}) =>
  sheetOf({ name: '表', widths: [10], rows, ...more });

test('days are counted as Excel counts them', () => {
  expect(serial('2024-09-30')).toBe(45565);
  expect(serial('1900-03-01')).toBe(61);
});

test('merges are drawn: < continues the cell on the left, ^ the cell above', () => {
  const sheet = draw([across('标题', 3), ['序号', '措施', '<'], ['^', '^', '<'], [1, '甲', '乙']]);
  expect(sheet.merges).toEqual([
    { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
    { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
    { startRow: 1, startCol: 1, endRow: 2, endCol: 2 },
  ]);
  expect(sheet.cells?.get('2,0')?.value).toBeNull();
});

test('a drawing away from A1 moves cells, merges and hidden rows', () => {
  const sheet = draw(
    [
      ['甲', '<'],
      ['乙', '丙'],
    ],
    { at: [2, 1], hiddenRows: [1] },
  );
  expect(sheet.cells?.get('3,2')?.value).toBe('丙');
  expect(sheet.merges).toEqual([{ startRow: 2, startCol: 1, endRow: 2, endCol: 2 }]);
  expect(sheet.rowDefs?.get(3)).toEqual({ hidden: true });
});

test('a merge that is no rectangle is a slip of the drawing', () => {
  expect(() =>
    draw([
      ['甲', '<'],
      ['^', '乙'],
    ]),
  ).toThrow('rectangle');
});

test('a date cell keeps its number format', () => {
  const cell = draw([[day('2024-09-01', 'yyyy"年"m"月"')]]).cells?.get('0,0');
  expect(cell?.value).toBe(45536);
  expect(cell?.style?.numFmt).toBe('yyyy"年"m"月"');
});
