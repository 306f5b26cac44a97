/** Who and how far, where no plain column of its own says it. */
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

test('the bracket behind a measure says who where no column does', () => {
  const drawing = `
    | 序号 | 重点任务及责任单位 | 完成时限 |
    | 1 | 推进平台建设（一期）。（责任单位：市数据局、市财政局） | 2024年6月 |
    | 2 | 开展督查。（牵头单位：市委督查室；配合单位：各县区） | 2024年12月 |
    | 3 | 压减时限（60%以上）。 | 2024年9月 |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 推进平台建设（一期）。（责任单位：市数据局、市财政局） | 责任:市数据局、市财政局 | 2024-06-30',
    '2 | 开展督查。（牵头单位：市委督查室；配合单位：各县区） | 牵头:市委督查室 配合:各县区 | 2024-12-31',
    '3 | 压减时限（60%以上）。 | 2024-09-30',
  ]);
});

test('同上 repeats who leads by the order of the cell above', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 时限 |
    | 1 | 甲。 | 市政府办公室、市司法局 | 2024年6月 |
    | 2 | 乙。 | 〃 | 2024年7月 |
    | 3 | 丙。 | 同上 | 2024年8月 |
    | 备注：排在首位的为牵头单位。 | < | < | < |`;
  const who = '牵头:市政府办公室 责任:市政府办公室、市司法局';
  expect(taskLines(drawing).map((line) => line.split(' | ')[2])).toEqual([who, who, who]);
});

test('who is not marked beside a marked lead supports, where a note says so', () => {
  const lines = (note: string): string[] =>
    taskLines(`
    | 序号 | 任务 | 责任单位 | 时限 |
    | 1 | 甲。 | A局（牵头）、B局、C局 | 2024年6月 |
    | ${note} | < | < | < |`);
  expect(lines('说明：列首位的为牵头单位，其余为配合单位。')).toEqual([
    '1 | 甲。 | 牵头:A局 配合:B局、C局 | 2024-06-30',
  ]);
  expect(lines('说明：标注（牵头）的为牵头单位，其余为配合单位。')).toEqual([
    '1 | 甲。 | 牵头:A局 配合:B局、C局 | 2024-06-30',
  ]);
  expect(lines('说明：按月报送。')).toEqual(['1 | 甲。 | 牵头:A局 责任:B局、C局 | 2024-06-30']);
});

describe('a column of role words beside the bodies', () => {
  const lines = (header: string): string[] =>
    taskLines(`
    | 序号 | 任务 | ${header} | 时限 |
    | 1 | 甲。 | 牵头 | A局 | 2025年6月 |
    | ^ | ^ | 配合 | B局、C局 | ^ |
    | 2 | 乙。 | 牵头单位 | 市教育局 | 2025年7月 |
    |  |  | 责任单位 | 各县区 |  |
    |  |  | 配合单位 | 市公安局 |  |`);
  const expected = [
    '1 | 甲。 | 牵头:A局 配合:B局、C局 | 2025-06-30',
    '2 | 乙。 | 牵头:市教育局 责任:各县区 配合:市公安局 | 2025-07-31',
  ];

  test.each(['角色 | 单位', '责任类型 | 责任单位', '职责 | 责任部门'])('%s', (header) => {
    expect(lines(header)).toEqual(expected);
  });

  test('right of them', () => {
    expect(
      taskLines(`
      | 序号 | 任务 | 责任单位 | 角色 | 时限 |
      | 1 | 甲。 | A局 | 牵头 | 2025年6月 |
      | ^ | ^ | B局 | 配合 | ^ |`),
    ).toEqual(['1 | 甲。 | 牵头:A局 配合:B局 | 2025-06-30']);
  });
});

test('bodies in rows of one task are never one name', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 时限 |
    | 1 | 甲。 | A局 | 2025年6月 |
    | ^ | ^ | B局 | ^ |
    | 2 | 乙。 | 财局 | 2025年6月 |
    | ^ | ^ | 税局 | ^ |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 甲。 | 责任:A局、B局 | 2025-06-30',
    '2 | 乙。 | 责任:财局、税局 | 2025-06-30',
  ]);
});

test('a column for bodies and their people gives the bodies', () => {
  const drawing = `
    | 序号 | 任务 | 牵头单位及责任人 | 配合单位和联系人 | 时限 |
    | 1 | 甲。 | 市教育局⏎张三 | 市财政局⏎李四、市人社局⏎王五 | 2024年6月 |
    | 2 | 乙。 | 市卫健委（赵六） |  | 2024年7月 |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 甲。 | 牵头:市教育局 配合:市财政局、市人社局 | 2024-06-30',
    '2 | 乙。 | 牵头:市卫健委 | 2024-07-31',
  ]);
});

test('责任单位 beside 牵头单位 alone is responsible, levels stay units', () => {
  const drawing = (who: string): string => `
    | 序号 | 任务 | 牵头单位 | 责任单位 | 时限 |
    | 1 | 甲。 | 县人社局 | ${who} | 2024年6月 |
    | 2 | 乙。 | 县民政局 | ${who} | 2024年6月 |`;
  expect(taskLines(drawing('各乡镇'))[0]).toContain('责任:各乡镇');
  expect(taskLines(drawing('各级民政部门'))[0]).toContain('单位:各级民政部门');
});

test('of reports by quarter the latest says how a task stands', () => {
  const [table] = readTables(
    drawGrid(`
    | 序号 | 任务 | 责任单位 | 时限 | 一季度进展 | 二季度进展 | 三季度进展 |
    | 1 | 甲。 | A局 | 2024年9月 | 已启动 | 完成50% | 已完成 |
    | 2 | 乙。 | B局 | 2024年12月 | 未启动 | 已启动 |  |`),
  );
  expect(table?.tasks.map(({ progress, source }) => [progress?.text, progress?.state, source.progress?.cell])).toEqual([
    ['已完成', 'done', 'G2'],
    ['已启动', 'inProgress', 'F3'],
  ]);
});

test('behind a merged task an unknown word over sentences is the measure', () => {
  const drawing = `
    | 序号 | 主要任务 | 工作路径 | 责任单位 | 时限 |
    | 1 | 扩大就业 | 开发公益性岗位。 | A局 | 2024年6月 |
    | 2 | ^ | 组织技能培训。 | B局 | 2024年9月 |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 扩大就业 > 开发公益性岗位。 | 责任:A局 | 2024-06-30',
    '2 | 扩大就业 > 组织技能培训。 | 责任:B局 | 2024-09-30',
  ]);
});
