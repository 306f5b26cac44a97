import type { CellValue } from '../../../src/domain/grid/grid';
import { parseAddress } from '../../../src/domain/grid/address';
import { evaluateRule } from '../../../src/domain/compliance/evaluate-rule';
import { readStaffing } from '../../../src/domain/compliance/read-staffing';
import { findRule } from '../../../src/domain/compliance/rules';
import type { StaffingTable } from '../../../src/domain/compliance/types';
import { memoryGrid } from '../../helpers/memory-grid';

/** A sheet written row by row, cells parted by `|`; plain numbers become numbers, `'35` stays text. */
function sheet(rows: readonly string[], merges: readonly string[] = [], formats: Record<string, string> = {}) {
  const values = rows.map((row) => row.split('|').map(cellOf));
  const ranges = merges.map((address) => parseAddress(address)).filter((range) => range !== null);
  return memoryGrid({ name: '人员', values, merges: ranges, formats, texts: {} }, new Set());
}

function cellOf(text: string): CellValue {
  const bare = text.trim();
  if (bare.startsWith("'")) return bare.slice(1);
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : bare;
}

function only(tables: readonly StaffingTable[]): StaffingTable {
  expect(tables).toHaveLength(1);
  if (!tables[0]) throw new Error('no table');
  return tables[0];
}

const staff = (table: StaffingTable) =>
  table.units.map(({ unit, counts }) => [unit, counts.get('执法人员总数')?.value]);
const reviewers = (table: StaffingTable) =>
  table.units.map(({ unit, counts }) => [unit, counts.get('法制审核人员')?.value]);
const codes = (table: StaffingTable) => table.findings.map(({ code, cell }) => `${code} ${cell ?? '-'}`);
const rule = findRule('legal-reviewers');
const results = (table: StaffingTable) => (rule ? evaluateRule(rule, table).units.map(({ result }) => result) : []);

test('one header row at the top left', () => {
  const table = only(readStaffing(sheet(['单位|执法人员总数|法制审核人员', '甲县局|100|5', '乙县局|41|2'])));
  expect(staff(table)).toEqual([
    ['甲县局', 100],
    ['乙县局', 41],
  ]);
  expect(results(table)).toEqual(['met', 'notMet']);
  expect(codes(table)).toEqual([]);
});

test('three header rows, a margin, numbered columns, a level column, subtotals and a total', () => {
  const table = only(
    readStaffing(
      sheet(
        [
          '||税务系统法制审核力量统计表',
          '||填报单位：某某市税务局|||||||单位：人',
          '||序号|层级|单位名称|执法人员|||||法制审核人员||',
          '|||||总数|其中|||其中持证|小计|其中|',
          '||||||行政处罚|行政检查|行政许可||| 专职|兼职',
          '||栏次|||1|2|3|4|5|6|7|8',
          '||1|市局|局机关|141|52|64|25|141|8|5|3',
          '||2||稽查局|60|60|60|0|58|3|3|0',
          '||小计||| 201|112|124|25|199|11|8|3',
          '||3|县（区）局|甲县局|35|20|20|9|35|2|1|1',
          '||4||乙县局|20|10|12|4|20|1|1|0',
          '||小计||| 55|30|32|13|55|3|2|1',
          '||合计||| 256|142|156|38|254|14|10|4',
          '||注：一人从事多类执法的只计一次。',
          '||填表人：张三',
        ],
        [
          'C1:M1',
          'C3:C5',
          'D3:D5',
          'E3:E5',
          'F3:J3',
          'F4:F5',
          'G4:I4',
          'J4:J5',
          'K3:M3',
          'K4:K5',
          'L4:M4',
          'D7:D8',
          'D10:D11',
          'C9:E9',
        ],
      ),
    ),
  );
  expect(table.title).toBe('税务系统法制审核力量统计表');
  expect(table.headerRows).toEqual([2, 3, 4]);
  expect(table.units.map(({ unit, level }) => [unit, level])).toEqual([
    ['局机关', '市局'],
    ['稽查局', '市局'],
    ['甲县局', '县（区）局'],
    ['乙县局', '县（区）局'],
  ]);
  expect(staff(table).map(([, value]) => value)).toEqual([141, 60, 35, 20]);
  expect(reviewers(table).map(([, value]) => value)).toEqual([8, 3, 2, 1]);
  expect(table.units[0]?.counts.get('兼职审核人员')).toMatchObject({ value: 3, cell: 'M7' });
  expect(table.units[0]?.counts.get('持证执法人员')).toMatchObject({ value: 141, cell: 'J7' });
  expect(table.notes).toEqual(['注：一人从事多类执法的只计一次。', '填表人：张三']);
  expect(codes(table)).toEqual([]);
});

test('group headers above the row that says 单位', () => {
  const table = only(
    readStaffing(sheet(['|执法人员||法制审核人员', '单位|总数|持证|人数', '甲县局|20|20|1'], ['B1:C1'])),
  );
  expect(staff(table)).toEqual([['甲县局', 20]]);
  expect(reviewers(table)).toEqual([['甲县局', 1]]);
});

test('numbers written as text are read, and a total whose SUM passed them over is explained', () => {
  const table = only(
    readStaffing(
      sheet([
        '单位|执法人员总数|法制审核人员',
        "甲县局|'35人|'２",
        "乙县局|'１,２００|60",
        '丙县局|100|5',
        '合计|100|65',
      ]),
    ),
  );
  expect(staff(table).map(([, value]) => value)).toEqual([35, 1200, 100]);
  expect(reviewers(table).map(([, value]) => value)).toEqual([2, 60, 5]);
  expect(codes(table)).toEqual([
    'staffing.text-number B2',
    'staffing.text-number C2',
    'staffing.text-number B3',
    'staffing.total-skips-text B5',
    'staffing.total-skips-text C5',
  ]);
  expect(table.findings[3]?.message).toContain('SUM公式跳过了文本');
});

test('a blank is never 0, and what is no count has its own sentence', () => {
  const table = only(
    readStaffing(
      sheet(
        [
          '单位|执法人员总数|法制审核人员',
          '甲县局|81|',
          '乙县局||3',
          '丙县局|-5|1',
          '丁县局|30.5|2',
          '戊县局|0.05|1',
          '己县局|约40人|2',
          '庚县局|—|2',
          '辛县局|#REF!|2',
          '壬县局|0|0',
        ],
        [],
        { B6: '0%' },
      ),
    ),
  );
  expect(staff(table).map(([, value]) => value)).toEqual([81, null, null, null, null, null, null, null, 0]);
  expect(results(table)).toEqual([...Array<string>(8).fill('insufficient'), 'notApplicable']);
  expect(codes(table).sort()).toEqual(
    [
      'staffing.blank C2',
      'staffing.blank B3',
      'staffing.negative B4',
      'staffing.fraction B5',
      'staffing.percent B6',
      'staffing.not-a-count B7',
      'staffing.dash B8',
      'staffing.error-value B9',
    ].sort(),
  );
  expect(new Set(table.findings.map(({ message }) => message.replace(/[A-Z]\d+/g, ''))).size).toBe(8);
});

test('five kinds are never added up', () => {
  const table = only(
    readStaffing(
      sheet([
        '单位|行政处罚|行政强制|行政检查|行政征收|行政许可|法制审核人员',
        '甲县局|10|2|12|8|5|2',
        '乙县局|9|1|9|9|9|1',
      ]),
    ),
  );
  expect(results(table)).toEqual(['insufficient', 'insufficient']);
  expect(codes(table)).toEqual(['staffing.no-total -']);
  expect(table.findings[0]?.message).toContain('不能相加');
});

test('kinds of reviewers are never added up', () => {
  const table = only(
    readStaffing(
      sheet(
        ['单位|执法人员总数|法制审核人员|||公职律师', '||法制部门|稽查局审理|兼职|', '甲县局|100|3|1|1|2'],
        ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'],
      ),
    ),
  );
  expect(results(table)).toEqual(['insufficient']);
  expect(codes(table)).toEqual(['staffing.no-reviewers -']);
  expect(table.units[0]?.counts.get('公职律师')?.value).toBe(2);
});

test('impossible counts, doubles and rows without a name are findings', () => {
  const table = only(
    readStaffing(
      sheet(['单位|执法人员总数|行政处罚|法制审核人员', '甲县局|3|4|4', '乙县局|20|5|1', '乙县局|20|5|1', '|9|1|1']),
    ),
  );
  expect(results(table)).toEqual(['insufficient', 'met', 'met']);
  expect(codes(table)).toEqual([
    'staffing.more-reviewers D2',
    'staffing.part-exceeds C2',
    'staffing.unit-repeated A4',
    'staffing.unnamed-row -',
  ]);
});

test('a count merged over several units belongs to none of them', () => {
  const table = only(readStaffing(sheet(['单位|执法人员总数|法制审核人员', '甲县局|40|2', '乙县局|30|'], ['C2:C3'])));
  expect(reviewers(table)).toEqual([
    ['甲县局', null],
    ['乙县局', null],
  ]);
  expect(codes(table)).toEqual(['staffing.merged-count C2', 'staffing.merged-count C3']);
});

test('a unit merged over two rows is one unit', () => {
  const table = only(
    readStaffing(
      sheet(['单位|执法人员总数|法制审核人员', '甲县局|40|2', '||', '乙县局|20|1'], ['A2:A3', 'B2:B3', 'C2:C3']),
    ),
  );
  expect(staff(table)).toEqual([
    ['甲县局', 40],
    ['乙县局', 20],
  ]);
  expect(codes(table)).toEqual([]);
});

test('levels from a merged first column, or from a heading row', () => {
  const merged = only(
    readStaffing(
      sheet(
        ['单位||执法人员总数|法制审核人员', '市局|办公室|10|1', '|稽查局|20|1', '县局|甲县局|30|2'],
        ['A1:B1', 'A2:A3'],
      ),
    ),
  );
  expect(merged.units.map(({ unit, level }) => [unit, level])).toEqual([
    ['办公室', '市局'],
    ['稽查局', '市局'],
    ['甲县局', '县局'],
  ]);
  const headed = only(
    readStaffing(sheet(['单位|执法人员总数|法制审核人员', '一、市本级||', '办公室|10|1', '二、县区||', '甲所|20|1'])),
  );
  expect(headed.units.map(({ unit, level }) => [unit, level])).toEqual([
    ['办公室', '市本级'],
    ['甲所', '县区'],
  ]);
});

test('a total that does not add up is said with both sums', () => {
  const table = only(
    readStaffing(sheet(['单位|执法人员总数|法制审核人员', '合计|70|4', '甲县局|40|2', '乙县局|20|1'])),
  );
  expect(codes(table)).toEqual(['staffing.total-differs B2', 'staffing.total-differs C2']);
  expect(table.findings[0]?.message).toContain('写的是70，各单位相加为60，相差10');
});

test('a header repeated after a page break is no unit', () => {
  const table = only(
    readStaffing(
      sheet(['单位|执法人员总数|法制审核人员', '甲县局|40|2', '单位|执法人员总数|法制审核人员', '乙县局|20|1']),
    ),
  );
  expect(staff(table)).toEqual([
    ['甲县局', 40],
    ['乙县局', 20],
  ]);
});

test('two tables on one sheet are two', () => {
  const tables = readStaffing(
    sheet([
      '单位|执法人员总数|法制审核人员',
      '甲县局|40|2',
      '注：一',
      '',
      '单位|执法人员总数|法制审核人员',
      '乙县局|20|1',
    ]),
  );
  expect(tables.map((table) => table.units.map(({ unit }) => unit))).toEqual([['甲县局'], ['乙县局']]);
});

test.each([
  ['an assignment table', ['序号|工作措施|责任单位|完成时限', '1|召开会议|办公室|7月31日前']],
  ['a budget', ['单位|预算数|支出数', '甲县局|100|50']],
  ['nothing', ['']],
])('%s is no staffing table', (_kind, rows) => {
  expect(readStaffing(sheet(rows))).toEqual([]);
});
