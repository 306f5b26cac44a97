/** Time limits that stand in the cells of who, or with who behind the measure. */
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

const cells = `
    | 1 | 甲。 | 市财政局（2025年6月底前） |
    | 2 | 乙。 | 2025年7月底前，市教育局牵头、市公安局配合 |
    | 3 | 丙。 | 责任单位：市民政局⏎完成时限：长期坚持 |
    | 4 | 丁。 | 同上 |
    | 5 | 戊。 | 各县区 |`;

test.each([
  '责任单位及完成时限',
  '责任单位/完成时限',
  '责任单位（完成时限）',
  '完成时限及责任单位',
  '时间节点和责任部门',
])('%s holds both', (header) => {
  const drawing = `
    | 序号 | 任务 | ${header} |${cells}`;
  expect(taskLines(drawing)).toEqual([
    '1 | 甲。 | 责任:市财政局 | 2025-06-30',
    '2 | 乙。 | 牵头:市教育局 配合:市公安局 | 2025-07-31',
    '3 | 丙。 | 责任:市民政局 | ongoing',
    '4 | 丁。 | 责任:市民政局 | ongoing',
    '5 | 戊。 | 责任:各县区 | none',
  ]);
  const [table] = readTables(drawGrid(drawing));
  expect(table?.layout.columns[2]?.why).toContain('同时写单位和时限');
  expect(table?.tasks[0]?.source.deadline).toEqual({ cell: 'C2', via: 'own' });
});

test('a limit without any year is unread, not absent', () => {
  const drawing = `
    | 序号 | 任务 | 牵头单位及时限 | 配合单位 |
    | 1 | 甲。 | 市财政局（6月底前） | 市教育局 |`;
  expect(taskLines(drawing)).toEqual(['1 | 甲。 | 牵头:市财政局 配合:市教育局 | unread']);
});

test('beside a column of its own the limit in such cells is not taken', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位及时限 | 完成时限 |
    | 1 | 甲。 | 市财政局（6月底前） | 2025年8月 |`;
  expect(taskLines(drawing)).toEqual(['1 | 甲。 | 责任:市财政局 | 2025-08-31']);
});

test('what is to be done and by when under one header', () => {
  const drawing = `
    | 序号 | 工作内容及完成时限 | 责任单位 |
    | 1 | 2025年7月底前完成验收。 | 市教育局 |`;
  const [table] = readTables(drawGrid(drawing));
  expect(table?.tasks[0]?.deadline.milestones[0]?.due).toBe('2025-07-31');
  expect(table?.findings.map(({ code }) => code)).toContain('table.limit-in-measure');
});

test('who and when in the brackets behind the measures alone', () => {
  const drawing = `
    | 2025年重点工作任务清单 | < |
    | 序号 | 工作措施 |
    | 一、数字政府 | < |
    | 1 | 建成平台。（牵头单位：市数据局；完成时限：6月底前） |
    | 2 | 压减时限60%以上。（市政务局、市司法局，2025年9月底前完成） |
    | 二、督查 | < |
    | 3 | 开展督查。（市委督查室牵头，各县区配合，长期坚持） |
    | 4 | 做好迎检。 |`;
  expect(taskLines(drawing).map((line) => line.split('） | ')[1] ?? line)).toEqual([
    '牵头:市数据局 | 2025-06-30',
    '责任:市政务局、市司法局 | 2025-09-30',
    '牵头:市委督查室 配合:各县区 | ongoing',
    '4 | 二、督查 > 做好迎检。 | none',
  ]);
  expect(readTables(drawGrid(drawing))[0]?.findings.map(({ code }) => code)).toContain('table.limit-in-measure');
});

test('a list without who or when in its brackets is no assignment', () => {
  const drawing = `
    | 序号 | 工作措施 |
    | 1 | 加强宣传（含乡镇）。 |
    | 2 | 开展督查（2024年版）。 |`;
  expect(readTables(drawGrid(drawing))).toEqual([]);
});

describe('several bodies, each with its limit', () => {
  const read = (cell: string) => {
    const drawing = `
      | 序号 | 任务 | 责任单位及完成时限 |
      | 1 | 甲。 | ${cell} |`;
    const [table] = readTables(drawGrid(drawing, {}), { documentDate: '2025-01-02' });
    const [task] = table?.tasks ?? [];
    const unsure = table?.findings.filter(({ code }) => code === 'deadline.whose-limit').map(({ cell: at }) => at);
    return [
      task?.deadline.milestones.map(({ due, level, label }) => `${due} ${level ?? '各单位'}${label ?? ''}`),
      unsure,
    ];
  };
  const each = ['2025-03-31 市财政局', '2025-09-30 市教育局'];

  test.each([
    ['市财政局：3月底前；市教育局：9月底前', each],
    ['市财政局（3月底前）、市教育局（9月底前）', each],
    ['市财政局（3月底前）⏎市教育局（9月底前）', each],
    ['市财政局牵头，3月底前；市教育局配合，9月底前', each],
    ['市财政局、市审计局（3月底前）；市教育局（9月底前）', ['2025-03-31 市财政局、市审计局', '2025-09-30 市教育局']],
    ['市财政局（3月底前完成方案），市教育局（9月底前）', ['2025-03-31 市财政局完成方案', '2025-09-30 市教育局']],
    ['市财政局、市教育局（9月底前）', ['2025-09-30 各单位']],
    ['市财政局、市教育局（3月底前启动；9月底前完成）', ['2025-03-31 各单位启动', '2025-09-30 各单位']],
  ])('%s', (cell, milestones) => {
    expect(read(cell)).toEqual([milestones, []]);
  });

  test.each([
    ['市财政局（3月底前）；9月底前汇总', ['2025-03-31 各单位', '2025-09-30 各单位汇总']],
    ['市财政局（3月底前）；市教育局（长期坚持）', ['2025-03-31 各单位市财政局']],
  ])('%s: not all can be told apart, which is said', (cell, milestones) => {
    expect(read(cell)).toEqual([milestones, ['C2']]);
  });
});
