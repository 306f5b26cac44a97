import { namesFor, recordOf } from '../../src/excel/hidden-names';

test('rows are remembered as runs and given back', () => {
  const names = namesFor('分工表', [7, 5, 6, 9], []);
  expect(names).toEqual([{ name: '_duban_rows_1', formula: "='分工表'!$A$6:$Z$8,'分工表'!$A$10:$Z$10" }]);
  expect(recordOf(names, '分工表')).toEqual({ names: ['_duban_rows_1'], rows: new Set([5, 6, 7, 9]) });
});

test.each([
  ['without quotes', '=分工表!$A$6:$Z$8', '分工表'],
  ['with a space', "='分工 表'!$A$6:$Z$8", '分工 表'],
  ['with a quote', "='小李''s 表'!$A$6:$Z$8", "小李's 表"],
  ['with a comma and a bracket', "='表,(1)'!$A$6:$Z$8", '表,(1)'],
  ['of whole rows', '=分工表!$6:$8', '分工表'],
])('a sheet name %s is read', (_, formula, sheet) => {
  expect(recordOf([{ name: '_duban_rows_1', formula }], sheet).rows).toEqual(new Set([5, 6, 7]));
});

test.each(['分工表', '分工 表', "小李's 表", '表,(1)'])('%s is written so that it is read', (sheet) => {
  expect(recordOf(namesFor(sheet, [1, 2, 8], []), sheet).rows).toEqual(new Set([1, 2, 8]));
});

test('names of other sheets and of the user are left alone', () => {
  const names = [
    { name: '_duban_rows_1', formula: "='乙'!$2:$3" },
    { name: '打印区', formula: "='甲'!$2:$3" },
  ];
  expect(recordOf(names, '甲')).toEqual({ names: [], rows: new Set() });
  expect(namesFor('甲', [1], ['_duban_rows_1']).map(({ name }) => name)).toEqual(['_duban_rows_2']);
});

test('of rows that were deleted nothing is left but the name', () => {
  expect(recordOf([{ name: '_duban_rows_1', formula: '=#REF!' }], '甲')).toEqual({
    names: ['_duban_rows_1'],
    rows: new Set(),
  });
  expect(recordOf([{ name: '_duban_rows_1', formula: "='甲'!#REF!,'甲'!$A$4:$Z$4" }], '甲').rows).toEqual(new Set([3]));
});

test('many runs are several names, none too long, and no row is lost', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => 2 * i);
  const names = namesFor('工作任务分工安排', rows, []);
  expect(names.length).toBeGreaterThan(1);
  expect(Math.max(...names.map(({ formula }) => formula.length))).toBeLessThan(8192);
  expect(recordOf(names, '工作任务分工安排').rows).toEqual(new Set(rows));
});
