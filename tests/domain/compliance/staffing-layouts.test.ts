import type { CellValue } from '../../../src/domain/grid/grid';
import { parseAddress } from '../../../src/domain/grid/address';
import { readStaffing } from '../../../src/domain/compliance/read-staffing';
import { choicesFor } from '../../../src/domain/compliance/choose-basis';
import { basisChoices } from '../../../src/domain/compliance/counted-people';
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
  ['无', 0, 'none'],
  ['—', null, 'dash'],
  ['共40人', 40, 'textNumber'],
  ['', null, null],
])('%j as a count', (text, value, problem) => expect(readCount(text, text, 'General')).toEqual({ value, problem }));

/** Sentences of the findings as a person reads them. */
function said(rows: readonly string[]) {
  return readStaffing(sheet(rows)).flatMap(({ findings }) => findings.map(({ message }) => message));
}

describe('what stands in for 执法人员总数', () => {
  const units = (head: string, ...more: readonly string[]) => {
    const rows = [`单位|${head}|法制审核人员`, '甲局|20|1', ...more];
    return { units: read(rows).units, said: said(rows) };
  };

  test('other words for all of them are taken, and it is said', () => {
    expect(units('一线执法人员数')).toEqual({
      units: ['甲局  20 1'],
      said: ['没有“执法人员总数”列，按“一线执法人员数”列的数计；它是否包括全部执法人员，请核对口径。'],
    });
  });

  test('those with a certificate, with a warning where no note lays it down', () => {
    expect(units('持证执法人员数', '注：1.执法人员按持证人数统计。|')).toEqual({
      units: ['甲局  20 1'],
      said: ['没有“执法人员总数”列；表中注明执法人员按持证人数统计，按“持证执法人员数”列的数计。'],
    });
    expect(units('持证执法人员数')).toEqual({
      units: ['甲局  20 1'],
      said: [
        '没有“执法人员总数”列，按“持证执法人员数”列的数计；未持证的执法人员不在其中，总数可能更多，达标的结论请核对口径。',
      ],
    });
  });

  test.each(['协管员数', '女执法人员数', '应配执法人员数', '新增执法人员', '兼职执法人员'])(
    '%s is not all of them',
    (head) => {
      expect(units(head).units).toEqual(['甲局   1']);
    },
  );

  test('two columns that might be are not chosen between', () => {
    expect(read(['单位|一线执法人员|机关执法人员|法制审核人员', '甲局|20|5|1']).units).toEqual(['甲局   1']);
  });
});

test('a list of people under merged units counts each unit once', () => {
  expect(
    read(
      ['单位|执法人员总数|法制审核人员|姓名', '甲队|41|2|高原', '|||贺兰', '乙队|20|1|夏至', '合计|61|3|'],
      ['A2:A3', 'B2:B3', 'C2:C3'],
    ),
  ).toEqual({ units: ['甲队  41 2', '乙队  20 1'], codes: [] });
});

test('another table below is none of the units', () => {
  expect(
    read([
      '单位|法制审核人员|执法人员总数|问题',
      '甲队|2|41|',
      '合计|2|41|',
      '|||',
      '培训班次|参训执法人员|培训时间|',
      '第一期|60|上半年|',
    ]),
  ).toEqual({ units: ['甲队  41 2'], codes: [] });
});

test('其中：… beside a count is a part of it', () => {
  const [table] = readStaffing(sheet(['单位|法制审核人员（人）|其中：取得法律职业资格|执法人员总数', '甲队|2|1|41']));
  expect(table?.columns.map(({ name }) => name)).toEqual(['法制审核人员', '持证审核人员', '执法人员总数']);
});

describe('a dash is no count', () => {
  const rows = ['单位|执法人员总数|法制审核人员', '甲局|20|—', '乙局|40|2'];

  test('unless the sheet says that it stands for none', () => {
    expect(read(rows)).toEqual({ units: ['甲局  20 ', '乙局  40 2'], codes: ['staffing.dash'] });
    expect(read([...rows, '注：“—”表示无此类人员。||'])).toEqual({ units: ['甲局  20 0', '乙局  40 2'], codes: [] });
  });
});

describe('units as columns', () => {
  const rows = [
    '全县执法人员情况||||',
    '统计项目|甲局|乙大队|合计|备注',
    '行政执法人员数|141|20|161|',
    '其中：持证执法人员数|140|20|160|',
    '法制审核人员数|7||7|乙大队未报',
  ];

  test('are read like units as rows, with their own cells', () => {
    expect(read(rows).units).toEqual(['甲局  141 7', '乙大队  20 ']);
    expect(said(rows)).toEqual(['C5：乙大队的法制审核人员为空白，不按0计，该单位暂不能判定；请补填。']);
    const [table] = readStaffing(sheet(rows));
    expect(table?.title).toBe('全县执法人员情况');
    expect(table?.units[0]?.counts.get('法制审核人员')?.cell).toBe('B5');
  });
});

test('a merged unit over several rows is not said to be repeated; numbers of certificates are no counts', () => {
  expect(
    read(
      ['单位|执法人员总数|法制审核人员|执法证号', '甲队|20|1|451012|', '|41|2|451013', '乙队|20|1|451014'],
      ['A2:A3'],
    ).codes,
  ).toEqual([]);
});

describe('reviewers who stand only in parts', () => {
  test('are 专职 and 兼职 together, and it is said', () => {
    const rows = ['单位|执法人员总数|专职审核人员|兼职审核人员', '甲局|60|1|2', '乙局|40||2'];
    expect(read(rows).units).toEqual(['甲局  60 3', '乙局  40 ']);
    expect(said(rows)).toEqual([
      '没有“法制审核人员”合计列，按专职审核人员、兼职审核人员之和计；其中有人重复填写或另有口径的，请在口径中改选。',
      'C3：乙局的专职审核人员为空白，不按0计，该单位暂不能判定；请补填。',
    ]);
  });

  test('are not added up when other parts stand beside', () => {
    const rows = ['单位|执法人员总数|专职审核人员|兼职审核人员|稽查局审理人员', '甲局|60|1|2|1'];
    expect(read(rows)).toEqual({ units: ['甲局  60 '], codes: ['staffing.no-reviewers'] });
    const note = '注：法制审核人员为专职、兼职与稽查局审理人员之和。||||';
    expect(read([...rows, note])).toEqual({ units: ['甲局  60 4'], codes: ['staffing.reviewers-summed'] });
  });
});

test.each([
  ['执法力量（人）', '审核人员配备数（人）'],
  ['实有执法人数', '法制审核人员数量'],
  ['具有执法资格人数', '法制审核岗人数'],
  ['执法人员数量（名）', '重大执法决定法制审核人员数（人）'],
])('%s and %s are staff and reviewers', (staff, reviewers) => {
  expect(
    read([`行政执法机关|编制数|${staff}|${reviewers}|审核决定数（件）|占比`, '甲局|50|40|2|9|5%', '承前页|1|1|1|1|'])
      .units,
  ).toEqual(['甲局  40 2']);
});

describe('a sum of 专职 and 兼职', () => {
  test('names the blank that leaves it open, and more reviewers than staff', () => {
    const rows = ['单位|执法人员总数|专职审核人员|兼职审核人员', '甲局|40||2', '乙局|2|1|2'];
    expect(said(rows).slice(1)).toEqual([
      'C2：甲局的专职审核人员为空白，不按0计，该单位暂不能判定；请补填。',
      'C3+D3：乙局的法制审核人员3多于执法人员总数2，数据有误；请核对。',
    ]);
  });

  test('is written into the 口径 of the rule', () => {
    const [table] = readStaffing(sheet(['单位|执法人员总数|专职审核人员|兼职审核人员', '甲局|40|1|2']));
    expect(table && choicesFor(table, {})).toEqual([{ name: '法制审核人员', parts: ['专职审核人员', '兼职审核人员'] }]);
    expect(table && choicesFor(table, { 法制审核人员: ['专职审核人员'] })).toEqual([
      { name: '法制审核人员', parts: ['专职审核人员'] },
    ]);
    expect(table && basisChoices(table)).toMatchObject([{ whole: false, summed: ['专职审核人员', '兼职审核人员'] }]);
  });
});

test('a column of counts without its unit is named by its letter', () => {
  expect(said(['统计项目|甲局||乙局', '行政执法人员数|40|20|30', '法制审核人员数|2|1|2'])).toEqual([
    '第C列有数字但没有单位名称，未计入；请补填单位。',
  ]);
});
