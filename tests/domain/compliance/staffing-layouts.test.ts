import type { CellValue } from '../../../src/domain/grid/grid';
import { parseAddress } from '../../../src/domain/grid/address';
import { readStaffing } from '../../../src/domain/compliance/read-staffing';
import { readCount } from '../../../src/domain/compliance/read-count';
import { memoryGrid } from '../../helpers/memory-grid';

/** A sheet written row by row, cells parted by `|`; plain numbers become numbers. */
function sheet(rows: readonly string[], merges: readonly string[] = []) {
  const values = rows.map((row) => row.split('|').map(cellOf));
  const ranges = merges.map((address) => parseAddress(address)).filter((range) => range !== null);
  return memoryGrid({ name: '人员', values, merges: ranges, formats: {}, texts: {} }, new Set());
}

const cellOf = (text: string): CellValue => (/^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text.trim());

/** Unit, level, staff and reviewers of the first table, and the codes of its findings. */
function read(rows: readonly string[], merges: readonly string[] = []) {
  const [table] = readStaffing(sheet(rows, merges));
  const units = table?.units.map(({ unit, level, counts }) =>
    [unit, level, counts.get('执法人员总数')?.value, counts.get('法制审核人员')?.value].join(' '),
  );
  return { units, codes: table?.findings.map(({ code }) => code) };
}

test('of two years the later one counts, and it is said', () => {
  expect(
    read(
      ['单位|执法人员总数||法制审核人员|', '名称|2023年|2024年|2023年|2024年', '甲县局|100|120|5|6', '乙县局|90||4|5'],
      ['B1:C1', 'D1:E1'],
    ),
  ).toEqual({
    units: ['甲县局 县（区）局 120 6', '乙县局 县（区）局  5'],
    codes: ['staffing.periods', 'staffing.periods', 'staffing.blank'],
  });
  expect(read(['单位|上年末执法人员总数|本年末执法人员总数|法制审核人员', '某局|100|120|5']).units).toEqual([
    '某局  120 5',
  ]);
});

test('counts of different years in one table are said', () => {
  expect(read(['单位|2023年执法人员总数|2024年法制审核人员', '某局|100|5'])).toEqual({
    units: ['某局  100 5'],
    codes: ['staffing.mixed-years'],
  });
});

test('a list printed in two halves is one list, its total one total', () => {
  expect(
    read([
      '序号|单位|执法人员总数|法制审核人员||序号|单位|执法人员总数|法制审核人员',
      '1|甲所|20|1||3|丙所|21|1',
      '2|乙所|40|2|||合计|81|4',
      '审核：|张某|||||填表：|李某|',
    ]),
  ).toEqual({ units: ['甲所  20 1', '乙所  40 2', '丙所  21 1'], codes: [] });
});

test('two different tables beside each other stay two', () => {
  const tables = readStaffing(
    sheet([
      '单位|执法人员总数|法制审核人员||单位|应培训人数|已培训人数',
      '甲所|20|1||甲所|20|18',
      '乙所|40|2||乙所|40|40',
    ]),
  );
  expect(tables.map(({ columns }) => columns.map(({ name }) => name))).toEqual([
    ['执法人员总数', '法制审核人员'],
    ['应培训人员', '已培训人员'],
  ]);
});

test('a unit named in two columns carries both, a level before it does not', () => {
  expect(
    read(
      ['单位||执法人员总数|法制审核人员', '执法支队|一大队|20|1', '|二大队|30|1', '区县局|东城局|40|2'],
      ['A1:B1', 'A2:A3'],
    ).units,
  ).toEqual(['执法支队一大队  20 1', '执法支队二大队  30 1', '东城局 区县局 40 2']);
});

test.each([
  ['43人（含借调3人）', 43, 'remark'],
  ['6(专职4)', 6, 'remark'],
  ['二十二人', 22, 'textNumber'],
  ['两人', 2, 'textNumber'],
  ['十', 10, 'textNumber'],
  ['一百二十', 120, 'textNumber'],
  ['１２', 12, 'textNumber'],
  ['35 人', 35, 'textNumber'],
  ['1,235', 1235, 'textNumber'],
  ['一', null, 'dash'],
  ['约35人', null, 'text'],
  ['35余人', null, 'text'],
  ['35+2', null, 'text'],
  ['30/5', null, 'text'],
  ['（3人）', null, 'text'],
  ['三五人', null, 'text'],
  ['3.5人', null, 'fraction'],
  ['-3', null, 'negative'],
  ['4.96%', null, 'percent'],
  ['待定', null, 'text'],
  ['', null, null],
])('%j as a count', (text, value, problem) => expect(readCount(text, text, 'General')).toEqual({ value, problem }));
