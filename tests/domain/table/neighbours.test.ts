/** Columns and rows whose meaning their neighbours decide. */
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

test('启动 and 完成, each over 时间, are the two ends of a limit', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 时间安排 | < |
    | ^ | ^ | ^ | 启动 | 完成 |
    | ^ | ^ | ^ | 时间 | 时间 |
    | 1 | 甲。 | A局 | 2025年1月 | 2025年6月 |`;
  expect(taskLines(drawing)).toEqual(['1 | 甲。 | 责任:A局 | 2025-06-30']);
});

test('领导 under 牵头 is a person, 单位 beside it leads', () => {
  const drawing = `
    | 序号 | 任务 | 牵头 | < | 配合 | 时限 |
    | ^ | ^ | 领导 | 单位 | ^ | ^ |
    | 1 | 甲。 | 周启明 | 县水利局 | 县司法局 | 2025年6月 |`;
  expect(taskLines(drawing)).toEqual(['1 | 甲。 | 牵头:县水利局 配合:县司法局 | 2025-06-30']);
});

test('责任科室 beside 责任单位 is a desk of that body', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 责任科室 | 时限 |
    | 1 | 甲。 | 县住房和城乡建设局 | 物业股 | 2025年6月 |
    | 2 | 乙。 | 县公安局 | 治安大队 | 2025年6月 |`;
  expect(taskLines(drawing)[0]).toBe('1 | 甲。 | 责任:县住房和城乡建设局 单位:物业股 | 2025-06-30');
});

test('a heading alone in a column of plain labels stands above them', () => {
  const drawing = `
    | 环节 | 序号 | 工作任务 | 牵头单位 | 时限 |
    | 一、疫情监测 |  |  |  |  |
    | 日常监测 | 1 | 甲。 | A局 | 2025年6月 |
    |  | 2 | 乙。 | A局 | 2025年6月 |
    | 二、疫木除治 |  |  |  |  |
    | 集中除治 | 3 | 丙。 | A局 | 2025年6月 |`;
  expect(taskLines(drawing).map((line) => line.split(' | ')[1])).toEqual([
    '一、疫情监测 > 日常监测 > 甲。',
    '一、疫情监测 > 日常监测 > 乙。',
    '二、疫木除治 > 集中除治 > 丙。',
  ]);
});

test('任务ID is a number, and spare beside 序号', () => {
  const ids = `
    | 任务ID | 任务名称 | 责任单位 | 时限 |
    | DB-2024-0103 | 甲 | A局 | 2025年6月 |`;
  expect(taskLines(ids)[0]).toContain('DB-2024-0103 | 甲');
  const both = `
    | 任务ID | 序号 | 任务名称 | 责任单位 | 时限 |
    | 103 | 1 | 甲 | A局 | 2025年6月 |`;
  expect(taskLines(both)[0]).toContain('1 | 甲');
});

test('a table that names its year nowhere else has that of its other dates', () => {
  const drawing = `
    | 会议时间 | 议定事项 | 承办单位 | 办理时限 |
    | 2025年1月5日常务会 | 甲。 | A局 | 6月底 |`;
  expect(taskLines(drawing)[0]).toContain('2025-06-30');
});

test('numbers that count a merged task make it what its measures share', () => {
  const drawing = `
    | 序号 | 改革任务 | 具体举措 | 牵头部门 | 时限 |
    | 一、完善制度 | < | < | < | < |
    | 1 | 加强董事会建设 | 应建尽建。 | A处 | 2025年6月 |
    | ^ | ^ | 落实职权。 | A处 | 2025年6月 |
    | 2 | 契约化管理 | 签订责任书。 | B处 | 2025年6月 |`;
  expect(readTables(drawGrid(drawing))[0]?.tasks.map(({ stage, measureParent }) => [stage, measureParent])).toEqual([
    [null, '加强董事会建设'],
    [null, '加强董事会建设'],
    [null, '契约化管理'],
  ]);
});

test('计划 and 进展 in two rows of one task are one task, and the plan holds the limits', () => {
  const drawing = `
    | 2025年推进计划 | < | < | < | < |
    | 序号 | 项目内容 | 类别 | 时间节点 | < | 牵头单位 |
    | ^ | ^ | ^ | 一季度 | 二季度 | ^ |
    | 1 | 建厂。 | 计划 | 开工 | 完工 | A局 |
    | ^ | ^ | 进展 | 已开工 |  | ^ |
    | 2 | 修路。 | 计划 | 开工 | 完工 | A局 |
    | ^ | ^ | 进展 | 已开工 |  | ^ |`;
  const [table] = readTables(drawGrid(drawing));
  expect(table?.tasks.map(({ row, rowEnd, deadline }) => [row, rowEnd, deadline.text])).toEqual([
    [3, 4, '一季度：开工；二季度：完工'],
    [5, 6, '一季度：开工；二季度：完工'],
  ]);
});

test('启动 and 完成 in a grid of months begin and end a task', () => {
  const drawing = `
    | 序号 | 工作内容 | 牵头科室 | 2023年 | < | 2024年 |
    | ^ | ^ | ^ | 11月 | 12月 | 1月 |
    | 1 | 组建机构。 | 办公室 | 完成 |  |  |
    | 2 | 组织登记。 | 办公室 |  | 启动 | 完成 |`;
  expect(taskLines(drawing).map((line) => line.split(' | ').at(-1))).toEqual(['2023-11-30', '2024-01-31']);
});

test('words and what they mean are no tasks, whoever explains them', () => {
  const tables = (drawing: string): number => readTables(drawGrid(drawing)).length;
  expect(
    tables(`
    | 简称 | 全称 | 责任部门 |
    | 首违不罚 | 首次违反且情节轻微不予处罚 | 政策法规部门 |
    | 掌上办 | 通过移动端办理 | 纳税服务部门 |`),
  ).toBe(0);
  expect(
    tables(`
    | 名词 | 内容 | 牵头单位 |
    | 一网通办 | 通过一个平台办理各类政务服务事项。 | 县政务服务局 |`),
  ).toBe(0);
  expect(
    tables(`
    | 简称 | 工作任务 | 责任部门 |
    | 掌上办 | 年底前把高频事项移到手机上办理。 | 纳税服务部门 |`),
  ).toBe(1);
});

test('an annex line in two languages is no title', () => {
  const drawing = `
    | 附件1 / Annex 1 |  |  |
    | 某区国际语言环境建设2024年工作计划 |  |  |
    | 工作任务 | 牵头单位 | 时限 |
    | 甲。 | A局 | 6月底前 |`;
  expect(readTables(drawGrid(drawing))[0]?.layout.title).toBe('某区国际语言环境建设2024年工作计划');
});
