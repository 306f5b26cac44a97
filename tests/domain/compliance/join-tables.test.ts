/** Several tables that hold one list are one; everything else stays apart. */
import { joinAlike, joinTables } from '../../../src/domain/compliance/join-tables';
import { readStaffing } from '../../../src/domain/compliance/read-staffing';
import type { CellValue } from '../../../src/domain/grid/grid';
import { memoryGrid } from '../../helpers/memory-grid';

const cellOf = (text: string): CellValue => (/^\d+$/.test(text) ? Number(text) : text);

function tables(sheets: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(sheets).flatMap(([name, rows]) =>
    readStaffing(
      memoryGrid(
        { name, values: rows.map((row) => row.split('|').map(cellOf)), merges: [], formats: {}, texts: {} },
        new Set(),
      ),
    ),
  );
}

const HEAD = '单位|执法人员总数|法制审核人员';

test('a sheet per level: one list, each unit with its sheet and its level', () => {
  const joined = joinTables(tables({ 市局: [HEAD, '第一分局|20|1'], 县区局: [HEAD, '甲税务所|41|', '乙税务所|40|2'] }));
  expect(joined?.units.map(({ unit, level, sheet, cell }) => [unit, level, sheet, cell])).toEqual([
    ['第一分局', '市局', '市局', 'A2'],
    ['甲税务所', '县区局', '县区局', 'A2'],
    ['乙税务所', '县区局', '县区局', 'A3'],
  ]);
  expect(joined?.findings.map(({ message, sheet }) => [message, sheet])).toEqual([
    ['人员情况分在2张表里（“市局”、“县区局”），单位没有重复，已合起来计算；不应合并的，请只选其中一张。', undefined],
    ['“县区局”C2：甲税务所的法制审核人员为空白，不按0计，该单位暂不能判定；请补填。', '县区局'],
  ]);
});

test('sheets without a level in their names give none', () => {
  const joined = joinTables(tables({ 表一: [HEAD, '甲所|20|1'], 表二: [HEAD, '乙所|41|2'] }));
  expect(joined?.units.map(({ level }) => level)).toEqual([null, null]);
});

test.each([
  ['two years of the same units', { '2023年': [HEAD, '甲所|20|1'], '2024年': [HEAD, '甲所|21|1', '乙所|40|2'] }],
  ['other counts', { 一: [HEAD, '甲所|20|1'], 二: ['单位|应培训人数|已培训人数', '乙所|20|18'] }],
  ['a sheet that details a unit of the list', { 汇总: [HEAD, '甲县局|40|2'], 甲县局: [HEAD, '法制科|4|2'] }],
])('%s stay apart', (_case, sheets) => {
  const found = tables(sheets);
  expect(joinTables(found)).toBeNull();
  expect(joinAlike(found)).toEqual(found);
});
