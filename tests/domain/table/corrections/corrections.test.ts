import type { Grid } from '../../../../src/domain/grid/grid';
import {
  countTold,
  forgetLost,
  forgetTable,
  tellColumn,
  tellFrame,
  tellRows,
} from '../../../../src/domain/table/corrections/tell';
import type { CorrectedKind, TableCorrection } from '../../../../src/domain/table/corrections/types';
import type { ColumnRole, TableLayout } from '../../../../src/domain/table/types';
import { correcting } from '../../../../src/domain/task/correcting';
import { readSheet } from '../../../../src/domain/task/read-tables';
import { drawGrid } from '../../../helpers/draw-grid';
import { taskLinesOf } from '../../../helpers/task-lines';

const plan = `
  | 2024年重点任务分工表 | < | < | < | < |
  | 序号 | 任务 | 推进步骤 | 经办 | 时限 |
  | 1 | 修路 | 完成招标 | 市财政局 | 2024年3月底 |
  | 2 | 架桥 | 完成设计 | 市交通局 | 2024年6月底 |
  | 说明栏 | 以下为下半年任务 | | 市政府办 | |
  | 3 | 建校 | 完成选址 | 市教育局 | 2024年9月底 |`;

type Told = readonly TableCorrection[];

const layoutOf = (grid: Grid, told: Told, index = 0): TableLayout => {
  const layout = readSheet(grid, { correct: correcting(told) }).tables[index]?.layout;
  if (!layout) throw new Error('no table');
  return layout;
};
const withColumn = (grid: Grid, told: Told, column: number, role: ColumnRole): Told =>
  tellColumn(grid, told, layoutOf(grid, told), column, { role });
const withRow = (grid: Grid, told: Told, row: number, kind: CorrectedKind): Told => {
  return tellRows(grid, told, layoutOf(grid, told), [row], kind).told;
};
const lines = (grid: Grid, told: Told): string[] => taskLinesOf(readSheet(grid, { correct: correcting(told) }).tables);
const findings = (grid: Grid, told: Told): string[] =>
  readSheet(grid, { correct: correcting(told) })
    .tables.flatMap((table) => table.findings)
    .filter(({ code }) => code === 'table.correction-lost')
    .map(({ message }) => message);

describe('columns', () => {
  const grid = drawGrid(plan);

  test('a column takes the role the user says, and says that the user said it', () => {
    const told = withColumn(grid, [], 3, 'lead');
    expect(lines(grid, told)[0]).toContain('牵头:市财政局');
    const column = layoutOf(grid, told).columns.find(({ column: at }) => at === 3);
    expect(column).toMatchObject({ role: 'lead', confidence: 1, alternative: null, why: '由您指定' });
  });

  test('a role that one column holds leaves the column that only seemed to hold it', () => {
    const sheet = drawGrid(`
      | 任务 | 责任单位 | 完成时限 | 承诺 |
      | 修路 | 市财政局 | 2024年3月底 | 2024年5月底 |`);
    expect(lines(sheet, [])).toEqual(['修路 | 责任:市财政局 | 2024-03-31']);
    const told = withColumn(sheet, [], 3, 'deadline');
    expect(lines(sheet, told)).toEqual(['修路 | 责任:市财政局 | 2024-05-31']);
    expect(layoutOf(sheet, told).columns.find(({ column }) => column === 2)).toMatchObject({
      role: 'other',
      why: '您已把“承诺”列定为“完成时限”',
    });
  });

  test('taking a correction back gives the automatic reading', () => {
    const told = withColumn(grid, [], 3, 'lead');
    expect(tellColumn(grid, told, layoutOf(grid, told), 3, null)).toEqual([]);
    expect(forgetTable(withRow(grid, told, 4, 'ignored'), layoutOf(grid, told))).toHaveLength(1);
    const both = withRow(grid, told, 4, 'ignored');
    expect(countTold(both)).toBe(2);
    expect(forgetTable(both, layoutOf(grid, both))).toEqual([]);
  });

  test('a column whose words are gone is reported, and nothing is applied in its place', () => {
    const told = withColumn(grid, [], 3, 'lead');
    const later = drawGrid(plan.replace('经办', '联系'));
    expect(lines(later, told)).toEqual(lines(later, []));
    expect(findings(later, told)).toEqual([
      '您曾把D列“经办”定为“牵头单位”，现在找不到这一列或无法分辨，更正没有应用；仍需要时请在“列与行”中重新指定，不需要时可删去。',
    ]);
    const [lost] = readSheet(later, { correct: correcting(told) }).lost;
    expect(lost && forgetLost(told, lost)).toEqual([]);
  });

  test('of two columns with the same words each keeps its own', () => {
    const twins = drawGrid(`
      | 任务 | 经办 | 时限 | 经办 | 备注 |
      | 修路 | 市财政局 | 2024年3月底 | 市审计局 | |`);
    const told = withColumn(twins, [], 3, 'cooperating');
    expect(lines(twins, told)[0]).toContain('配合:市审计局');
    const one = drawGrid(`
      | 任务 | 经办 | 时限 | 备注 |
      | 修路 | 市财政局 | 2024年3月底 | |`);
    expect(lines(one, told)).toEqual(lines(one, []));
    expect(findings(one, told)).toHaveLength(1);
  });
});

describe('rows', () => {
  const grid = drawGrid(plan);

  test('a row becomes what the user says', () => {
    expect(lines(grid, [])).toHaveLength(4);
    expect(lines(grid, withRow(grid, [], 4, 'ignored'))).toHaveLength(3);
    expect(lines(grid, withRow(grid, [], 4, 'section')).at(-1)).toContain('以下为下半年任务 > ');
    expect(lines(grid, withRow(grid, [], 3, 'continuation'))).toHaveLength(3);
  });

  test('a row after the end of the table is read when the user says it is a task', () => {
    const sheet = drawGrid(`
      | 任务 | 责任单位 | 时限 |
      | 修路 | 市财政局 | 2024年3月底 |
      | | | |
      | 补充事项 | | |`);
    expect(lines(sheet, [])).toHaveLength(1);
    expect(lines(sheet, withRow(sheet, [], 3, 'task')).at(-1)).toBe('补充事项 | none');
  });

  test('it follows its words when the sheet is sorted, and progress does not lose it', () => {
    const told = withRow(grid, [], 4, 'ignored');
    const sorted = drawGrid(`
      | 2024年重点任务分工表 | < | < | < | < |
      | 序号 | 任务 | 推进步骤 | 经办 | 时限 |
      | 说明栏 | 以下为下半年任务 | | 市府办公室 | |
      | 1 | 建校 | 完成选址 | 市教育局 | 2024年9月底 |
      | 2 | 修路 | 完成招标 | 市财政局 | 2024年3月底 |`);
    expect(lines(sorted, told).map((line) => line.slice(0, 1))).toEqual(['1', '2']);
    expect(findings(sorted, told)).toEqual([]);
  });

  test('a row whose words changed is reported', () => {
    const told = withRow(grid, [], 4, 'ignored');
    const later = drawGrid(plan.replace('以下为下半年任务', '以下为第四季度任务'));
    expect(lines(later, told)).toHaveLength(4);
    expect(findings(later, told)[0]).toContain('您曾把第5行“以下为下半年任务”定为“忽略”，现在找不到这一行');
  });

  test('a row without a text of its own cannot be known again', () => {
    const sheet = drawGrid('| 任务 | 责任单位 |\n| 修路 | 市财政局 |\n| ^ | ^ |');
    expect(tellRows(sheet, [], layoutOf(sheet, []), [1, 2], 'task')).toMatchObject({
      told: [{ rows: [{ at: { text: '修路' } }] }],
      unknown: 2,
    });
  });
});

describe('header and range', () => {
  const odd = drawGrid(`
    | 一季度情况 | | | |
    | 编 | 干什么 | 谁来干 | 啥时候 |
    | 1 | 修路 | 市财政局 | 2024年3月底 |
    | 2 | 架桥 | 市交通局 | 2024年6月底 |
    | 其他说明 | | | |`);
  const header = { top: 1, left: 0, bottom: 1, right: 3 };

  test('a table that was not found by itself is read once the user shows its header and columns', () => {
    expect(readSheet(odd).tables).toEqual([]);
    let told = tellFrame(odd, [], null, header, 3);
    told = withColumn(odd, told, 0, 'no');
    told = withColumn(odd, told, 1, 'measure');
    told = withColumn(odd, told, 2, 'lead');
    told = withColumn(odd, told, 3, 'deadline');
    expect(lines(odd, told)).toEqual([
      '1 | 修路 | 牵头:市财政局 | 2024-03-31',
      '2 | 架桥 | 牵头:市交通局 | 2024-06-30',
    ]);
  });

  test('a drawn range takes the place of what was found there, and its end moves with its row', () => {
    const grid = drawGrid(plan);
    const told = tellFrame(grid, [], layoutOf(grid, []), { top: 1, left: 0, bottom: 1, right: 4 }, 3);
    expect(lines(grid, told)).toHaveLength(2);
    expect(layoutOf(grid, told).range).toEqual({ top: 1, left: 0, bottom: 3, right: 4 });
  });

  test('a header that is gone is reported, and the sheet is read by itself', () => {
    const grid = drawGrid(plan);
    const told = tellFrame(grid, [], layoutOf(grid, []), { top: 1, left: 0, bottom: 1, right: 4 }, 3);
    const other = drawGrid('| 任务 | 责任单位 | 截止 |\n| 修路 | 市财政局 | 2024年3月底 |');
    expect(lines(other, told)).toEqual(lines(other, []));
    expect(findings(other, told)[0]).toContain('您曾更正过表头在第2行的表“2024年重点任务分工表”，现在找不到这个表头');
  });

  test('without any table left the corrections are still known as lost', () => {
    const told = withColumn(drawGrid(plan), [], 3, 'lead');
    const { tables, lost } = readSheet(drawGrid('| 通讯录 |\n| 张三 |'), { correct: correcting(told) });
    expect(tables).toEqual([]);
    expect(lost.map(({ what }) => what)).toEqual(['table']);
  });
});

test('of two tables with equal headers each keeps its own corrections', () => {
  const two = drawGrid(`
    | 甲表 | < | < |  | 乙表 | < | < |
    | 任务 | 责任单位 | 时限 |  | 任务 | 责任单位 | 时限 |
    | 修路 | 市财政局 | 2024年3月底 |  | 架桥 | 市交通局 | 2024年9月底 |`);
  const told = tellColumn(two, [], layoutOf(two, [], 1), 5, { role: 'cooperating' });
  expect(lines(two, told)).toEqual(['修路 | 责任:市财政局 | 2024-03-31', '----', '架桥 | 配合:市交通局 | 2024-09-30']);
});
