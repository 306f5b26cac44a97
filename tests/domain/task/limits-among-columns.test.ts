import { compareTasks } from '../../../src/domain/task/compare-tasks';
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

/** First due dates of a drawing's tasks. */
const dues = (drawing: string) =>
  readTables(drawGrid(drawing)).flatMap(({ tasks }) =>
    tasks.map(({ deadline }) => deadline.milestones[0]?.due ?? null),
  );

test('an adjusted limit replaces the original one where it is filled', () => {
  const drawing = `
    | 2023年隐患整改清单 | < | < | < | < |
    | 编号 | 整改措施 | 整改单位 | 原定期限 | 调整后期限 |
    | 1 | 甲 | A局 | 2023年6月底 | 2023年9月底 |
    | 2 | 乙 | B局 | 2023年7月底 |  |`;
  expect(dues(drawing)).toEqual(['2023-09-30', '2023-07-31']);
});

test('a note says which of two limits counts, and the reading says that it heard it', () => {
  const drawing = `
    | 2025年信访积案责任表 | < | < | < | < |
    | 编号 | 化解措施 | 承办单位 | 办结时限 | < |
    | ^ | ^ | ^ | 上级要求 | 区定 |
    | 1 | 甲 | A局 | 6月底前 | 5月底前 |
    | 2 | 乙 | B局 | 8月底前 | 7月15日前 |
    | 注：办结时限以“区定”为准 | < | < | < | < |`;
  expect(dues(drawing)).toEqual(['2025-05-31', '2025-07-15']);
  const [table] = readTables(drawGrid(drawing));
  expect(table?.findings.find(({ code }) => code === 'table.note-applied')?.message).toContain('“区定”');
});

test('in a list of one month, days without a month fall in it; in a list of a year nobody knows', () => {
  const rows = `
    | 序号 | 工作任务 | 责任单位 | 完成时限 |
    | 1 | 甲 | A局 | 25日前 |
    | 2 | 乙 | B局 | 月底前 |`;
  expect(dues(`\n    | 某镇2025年5月工作清单 | < | < | < |${rows}`)).toEqual(['2025-05-25', '2025-05-31']);
  expect(dues(`\n    | 某镇2025年工作清单 | < | < | < |${rows}`)).toEqual([null, null]);
  expect(dues(`\n    | 某镇2025年5月至7月工作清单 | < | < | < |${rows}`)).toEqual([null, null]);
});

test('under 时间 the day of handing over is no limit, the day of closing is', () => {
  const drawing = `
    | 2025年督办清单 | < | < | < | < |
    | 序号 | 工作内容 | 责任单位 | 时间 | < |
    | ^ | ^ | ^ | 交办 | 办结 |
    | 1 | 甲 | A局 | 5月28日 | 6月15日前 |
    | 2 | 乙 | B局 | 6月3日 | 每周一 |`;
  expect(dues(drawing)).toEqual(['2025-06-15', null]);
});

test('what begins in a month and comes back each month is no span', () => {
  const drawing = `
    | 2024年任务书 | < | < | < | < |
    | 序号 | 工作内容 | 责任单位 | 启动时间 | 完成时间 |
    | 1 | 甲 | A局 | 1月 | 每月28日前 |
    | 2 | 乙 | B局 | 2月 | 9月底前 |`;
  expect(dues(drawing)).toEqual([null, '2024-09-30']);
});

test('the bodies that inspect are not those of the task', () => {
  const drawing = `
    | 2024年整改措施清单 | < | < | < | < | < |
    | 序号 | 整改措施 | 责任单位 | 整改时限 | 验收单位 | < |
    | ^ | ^ | ^ | ^ | 牵头 | 配合 |
    | 1 | 甲 | 县水利局 | 6月底前 | 县审计局 | 县财政局 |`;
  expect(taskLines(drawing)).toEqual(['1 | 甲 | 责任:县水利局 | 2024-06-30']);
});

test('the day of handing over and sums under quarters are no limits where another column says until when', () => {
  const handed = `
    | 2025年热线督办台账 | < | < | < | < |
    | 序号 | 办理要求 | 承办单位 | 时限要求 | < |
    | ^ | ^ | ^ | 派单日期 | 应办结日期 |
    | 1 | 恢复供水。 | A局 | 2025年4月28日 | 2025年5月6日 |`;
  expect(dues(handed)).toEqual(['2025-05-06']);
  const sums = `
    | 2025年债务化解台账 | < | < | < | < | < |
    | 序号 | 化解举措 | 牵头单位 | 2025年目标（万元） | < | 办结时间 |
    | ^ | ^ | ^ | 一季度 | 二季度 | ^ |
    | 1 | 偿还本金。 | A局 | 2,000 | 3,000 | 9月30日 |`;
  expect(dues(sums)).toEqual(['2025-09-30']);
  expect(dues(sums.replaceAll('办结时间', '备注'))).toEqual(['2025-03-31']);
});

test('one column for each kind of limit: a mark says its header, a day itself', () => {
  const drawing = `
    | 2025年整改清单 | < | < | < | < |
    | 序号 | 整改措施 | 责任单位 | 整改类型 | < |
    | ^ | ^ | ^ | 立行立改 | 限期整改 |
    | 1 | 甲。 | A局 | √ |  |
    | 2 | 乙。 | B局 |  | 9月30日前 |`;
  expect(taskLines(drawing)).toEqual(['1 | 甲。 | 责任:A局 | immediate', '2 | 乙。 | 责任:B局 | 2025-09-30']);
});

test('整改情况 over measure, limit and body is the plan, 实际 over 完工 the day it was done', () => {
  const plan = `
    | 2024年整改台账 | < | < | < | < |
    | 序号 | < | 整改情况 | < | < |
    | 问题 | 措施 | 举措 | 时限 | 责任单位 |
    | 1 | 1-1 | 核定编制。 | 8月底前 | 县教育局 |`;
  expect(taskLines(plan)).toEqual(['1-1 | 核定编制。 | 责任:县教育局 | 2024-08-31']);
  const [table] = readTables(
    drawGrid(`
    | 2024年修复计划表 | < | < | < | < |
    | 序号 | 修复内容 | 责任单位 | 计划 | 实际 |
    | ^ | ^ | ^ | 完工 | 完工 |
    | 1 | 拆除窑体。 | A局 | 2024年8月底前 | 2024年8月21日 |`),
  );
  expect(table?.tasks[0]?.progress).toMatchObject({ state: 'done', doneOn: '2024-08-21' });
});

test('a phrase without who and when among sentences is the label of those below', () => {
  const drawing = `
    | 阶段 | 时间节点 | 工作任务 | 牵头单位 |
    | 自查 |  | 硬件达标类 |  |
    | ^ | 2025年8月底前 | 新增用房。 | A股 |
    | ^ | 2025年7月底前 | 补充器材。 | B股 |
    | ^ |  | 师资配备类 |  |
    | ^ | 2025年9月底前 | 招聘教师。 | C股 |
    | ^ | 2025年6月底前 | 组织培训。 | D股 |`;
  expect(readTables(drawGrid(drawing))[0]?.tasks.map(({ measure }) => measure)).toEqual([
    '新增用房。',
    '补充器材。',
    '招聘教师。',
    '组织培训。',
  ]);
});

test('where the limit is the end of a span, its reason names the beginning, and a moved beginning is a change', () => {
  const drawing = `
    | 2024年任务书 | < | < | < | < |
    | 序号 | 工作内容 | 责任单位 | 起 | 止 |
    | 1 | 修订制度。 | A局 | 2024年3月1日 | 2024年8月31日 |`;
  const tasksOf = (text: string) => readTables(drawGrid(text)).flatMap(({ tasks }) => tasks);
  const separate = drawing.replace('| 起 | 止 |', '| 启动时间 | 完成时限 |');
  const [task] = tasksOf(separate);
  expect(task?.deadline.text).toBe('2024年8月31日');
  expect(task?.deadline.why).toContain('另一栏写明从2024年3月1日开始');
  const { changed } = compareTasks(tasksOf(separate), tasksOf(separate.replace('3月1日', '4月1日')));
  expect(changed.map(({ changes }) => changes)).toEqual([
    [{ field: 'start', before: '2024-03-01', after: '2024-04-01' }],
  ]);
});

test('a day in a column of planned acceptance does not end a task that goes on', () => {
  const drawing = `
    | 2024年整改台账 | < | < | < | < | < |
    | 序号 | 整改措施 | 责任单位 | 整改时限 | 进展情况 | 验收时间 |
    | 1 | 更换部件。 | A局 | 6月底前 | 正在更换 | 2024年7月10日 |`;
  expect(readTables(drawGrid(drawing))[0]?.tasks[0]?.progress?.state).toBe('inProgress');
  const actual = drawing.replace('验收时间', '实际完成时间');
  expect(readTables(drawGrid(actual))[0]?.tasks[0]?.progress?.state).toBe('done');
});
