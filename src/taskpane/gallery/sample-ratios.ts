import { demandsIn } from '../../app/ratios/demands';
import { toRatioBook } from '../../app/ratios/ratio-book';
import type { SheetFacts } from '../../app/ratios/read-sheets';
import type { StaffingTable, StaffingUnit } from '../../domain/compliance/types';
import { sampleRecognition } from './sample-recognition';

/** Head counts of invented units: exactly at 5 %, short by one, one blank, one without staff. */
const columns = ['执法人员总数', '法制审核人员', '法制部门审核人员', '稽查审理人员', '公职律师'];

const rows: readonly (readonly [unit: string, level: string, counts: readonly (number | null)[]])[] = [
  ['市局机关', '市局', [120, 12, 7, 5, 2]],
  ['甲区局', '县（区）局', [140, 7, 5, 2, 1]],
  ['乙县局', '县（区）局', [141, 7, 6, 1, 0]],
  ['丙县局', '县（区）局', [96, null, null, 1, 1]],
  ['丁自治县局（经济技术开发区分局）', '县（区）局', [98, 3, 3, 0, 0]],
  ['戊县局', '县（区）局', [0, 0, 0, 0, 0]],
];

function unitOf([unit, level, counts]: (typeof rows)[number], at: number): StaffingUnit {
  const cells = counts.map((value, column) => {
    const cell = `${'BCDEF'[column]}${at + 4}`;
    return [columns[column] ?? '', { value, cell, text: value === null ? '' : String(value) }] as const;
  });
  return { unit, level, cell: `A${at + 4}`, row: at + 3, counts: new Map(cells) };
}

const table: StaffingTable = {
  sheet: '人员情况表',
  title: '人员情况表',
  headerRows: [2],
  columns: columns.map((name, at) => ({ name, header: name, column: at + 1 })),
  units: rows.map(unitOf),
  notes: [],
  findings: [
    {
      code: 'staffing.blank',
      cell: 'C7',
      message: 'C7：丙县局的法制审核人员为空白，不按0计，该单位暂不能判定；请补填。',
    },
  ],
};

const [plan] = sampleRecognition(38).tables;
const demanding = plan && {
  ...plan,
  tasks: plan.tasks.slice(0, 1).map((task) => ({
    ...task,
    no: '26',
    measure:
      '确保2020年7月底前，各级税务机关的法制审核人员原则上不少于本单位执法人员总数的5%；重大执法决定网上公示率达到100%。',
    source: { measure: { cell: 'D29', via: 'own' as const } },
  })),
};

export const sampleRatioFacts: readonly SheetFacts[] = [
  { sheet: '工作任务分工安排', tables: [], demands: demanding ? demandsIn(demanding) : [], bodies: [], ranges: {} },
  { sheet: '人员情况表', tables: [table], demands: [], bodies: [], ranges: {} },
];

export const sampleRatioBook = toRatioBook({
  reasons: { 'legal-reviewers|乙县局': '一人年底退休，已列入2020年招录计划' },
});
