import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

test('起 and 止 under one header', () => {
  const drawing = `
    | 任务 | 责任单位 | 时限 | < |
    | ^ | ^ | 起 | 止 |
    | 甲 | A局 | 2024年1月 | 2024年6月 |
    | 乙 | A局 | 长期坚持 | < |`;
  const [table] = readTables(drawGrid(drawing));
  expect(table?.tasks.map(({ deadline }) => [deadline.kind, deadline.start, deadline.milestones[0]?.due])).toEqual([
    ['fixed', '2024-01-01', '2024-06-30'],
    ['ongoing', null, undefined],
  ]);
});

test('one column per level', () => {
  const drawing = `
    | 任务 | 责任部门 | 完成时限 | < |
    | ^ | ^ | 市局 | 县（区）局 |
    | 甲 | A科 | 2024年6月底前 | 2024年7月底前 |
    | 乙 | A科 | 2024年8月 | < |`;
  expect(taskLines(drawing)).toEqual([
    '甲 | 责任:A科 | 市局2024-06-30 县（区）局2024-07-31',
    '乙 | 责任:A科 | 2024-08-31',
  ]);
});

test('a merge over lead and support names both, and 同上 repeats the row above', () => {
  const drawing = `
    | 任务 | 牵头单位 | 配合单位 | 时限 |
    | 甲 | 各科室 | < | 2024年1月 |
    | 乙 | A科 | B科 | 同上 |
    | 丙 | 同上 | 〃 | 2024年3月 |`;
  expect(taskLines(drawing)).toEqual([
    '甲 | 牵头:各科室 配合:各科室 | 2024-01-31',
    '乙 | 牵头:A科 配合:B科 | 2024-01-31',
    '丙 | 牵头:A科 配合:B科 | 2024-03-31',
  ]);
});

test('date cells follow their format and date system, serial numbers under a narrow column too', () => {
  const drawing = `
    | 任务 | 责任单位 | 时限 |
    | 甲 | A局 | 45536 |
    | 乙 | A局 | 45536 |`;
  const grid = drawGrid(drawing);
  const formats = grid.formats.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  formats[1]![2] = 'yyyy/m/d';
  texts[1]![2] = '########';
  formats[2]![2] = 'yyyy"年"m"月"';
  const [table] = readTables({ ...grid, formats, texts });
  expect(table?.tasks.map(({ deadline }) => deadline.milestones[0]?.due)).toEqual(['2024-09-01', '2024-09-30']);
});

test('a note that the first body leads is applied', () => {
  const drawing = `
    | 序号 | 工作内容 | 责任单位 | 完成时间 |
    | 1 | 甲 | A局、B局 | 2024年1月 |
    | 注：责任单位中排在第一位的为牵头单位。 | < | < | < |`;
  expect(taskLines(drawing)).toEqual(['1 | 甲 | 牵头:A局 责任:A局、B局 | 2024-01-31']);
});

test('a note that the others support is applied as well, and said', () => {
  const drawing = `
    | 序号 | 工作内容 | 责任单位 | 完成时间 |
    | 1 | 甲 | A局、B局 | 2024年1月 |
    | 注：列第一位的责任单位为牵头单位，其余为配合单位。 | < | < | < |`;
  expect(taskLines(drawing)).toEqual(['1 | 甲 | 牵头:A局 责任:A局、B局 配合:B局 | 2024-01-31']);
  const [table] = readTables(drawGrid(drawing));
  expect(table?.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['table.note-applied A3']);
});

test.each([
  ['the title', '| 2023年任务表 | < | < |', 2023],
  ['a document number', '| 附件（市政办〔2022〕15号） | < | < |', 2022],
  ['Chinese digits', '| 二〇二一年任务表 | < | < |', 2021],
  ['the day it was filled in', '| 填表日期：2020年3月5日 | < | < |', 2020],
])('a missing year comes from %s', (_, line, year) => {
  const [table] = readTables(drawGrid(`${line}\n| 任务 | 责任单位 | 时限 |\n| 甲 | A局 | 6月底前 |`));
  expect(table?.documentYear).toBe(year);
  expect(table?.tasks[0]?.deadline.milestones[0]?.due).toBe(`${year}-06-30`);
});
