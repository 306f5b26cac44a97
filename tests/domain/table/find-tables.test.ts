import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

test.each([
  ['a contact list', '| 单位 | 联系人 | 电话 |\n| A局 | 张三 | 123 |'],
  ['a tally', '| 单位 | 任务数 | 完成数 | 完成率 |\n| A局 | 3 | 2 | 67% |'],
  ['a duty roster', '| 日期 | 带班领导 | 值班人员 |\n| 5月1日 | 张三 | 李四 |'],
  ['a meeting schedule', '| 时间 | 内容 | 地点 |\n| 9:00 | 开幕 | 礼堂 |'],
  ['a staffing table', '| 单位 | 执法人员数 | 审核人员数 | 备注 |\n| A局 | 100 | 5 |  |'],
  ['a budget', '| 项目 | 单位 | 数量 | 金额 |\n| 桌椅 | 套 | 3 | 100 |'],
  ['a letter', '| 关于召开会议的通知 |\n| 各单位： |\n| 定于5月1日开会。 |'],
])('%s is no assignment table', (_, drawing) => {
  expect(taskLines(drawing)).toEqual([]);
});

test('a table anywhere, with a phone list beside it and a tally below', () => {
  const drawing = `
    |  |  |  |  |  |  |  |
    |  | 任务分工表 | < | < |  |  |  |
    |  | 任务 | 责任科室 | 完成时限 |  | 科室 | 电话 |
    |  | 甲 | 办公室 | 2024年5月 |  | 办公室 | 123 |
    |  | 乙 | 法规科 | 2024年6月 |  | 法规科 | 456 |
    |  |  |  |  |  |  |  |
    |  | 类别 | 任务项数 | 完成率 |  |  |  |
    |  | 全部 | 2 | 50% |  |  |  |`;
  const tables = readTables(drawGrid(drawing, { top: 9, left: 2 }));
  expect(tables.map(({ layout }) => [layout.title, layout.range])).toEqual([
    ['任务分工表', { top: 11, left: 3, bottom: 13, right: 5 }],
  ]);
  expect(tables[0]?.tasks.map(({ row, measure }) => [row, measure])).toEqual([
    [12, '甲'],
    [13, '乙'],
  ]);
});

test('several tables on one sheet, each with its own column order', () => {
  const drawing = `
    | 上半年任务表 | < | < | < |
    | 任务 | 责任单位 | 时限 |  |
    | 甲 | A局 | 2024年3月 |  |
    |  |  |  |  |
    | 下半年任务表 | < | < | < |
    | 完成时限 | 序号 | 工作任务 | 牵头科室 |
    | 2024年9月 | 1 | 乙 | B科 |`;
  expect(taskLines(drawing)).toEqual(['甲 | 责任:A局 | 2024-03-31', '----', '1 | 乙 | 牵头:B科 | 2024-09-30']);
});

test('tables side by side', () => {
  const drawing = `
    | 甲表 | < | < |  | 乙表 | < | < |
    | 任务 | 责任单位 | 时限 |  | 时限 | 任务 | 牵头单位 |
    | 一 | A局 | 2024年3月 |  | 2024年4月 | 二 | B局 |`;
  expect(readTables(drawGrid(drawing)).map(({ layout }) => layout.title)).toEqual(['甲表', '乙表']);
  expect(taskLines(drawing)).toEqual(['一 | 责任:A局 | 2024-03-31', '----', '二 | 牵头:B局 | 2024-04-30']);
});

test('the same header under a title of its own begins another table, under a repeated title it does not', () => {
  const drawing = (second: string): string => `
    | 某市2024年养老服务任务分工表 | <        | <        | <         |
    | 序号                         | 工作措施 | 责任单位 | 完成时限  |
    | 1                            | 甲       | 市民政局 | 6月底前   |
    | ${second}                    | <        | <        | <         |
    | 序号                         | 工作措施 | 责任单位 | 完成时限  |
    | 1                            | 乙       | 市民政局 | 6月底前   |`;
  const years = (second: string) => readTables(drawGrid(drawing(second))).map(({ documentYear }) => documentYear);
  expect(years('某市2025年养老服务任务分工表')).toEqual([2024, 2025]);
  expect(years('某市2024年养老服务任务分工表（续）')).toEqual([2024]);
  expect(years('二、机构养老方面重点任务清单')).toEqual([2024]);
});
