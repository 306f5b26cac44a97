import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

test('a page break repeats title, header and label: one table, one group', () => {
  const drawing = `
    | 任务分工表 | < | < | < |
    | 类别 | 任务 | 责任单位 | 时限 |
    | 强化⏎保障 | 甲 | A局 | 2024年1月 |
    | ^ | 乙 | B局 | 2024年2月 |
    | 续表 | < | < | < |
    | 类别 | 任 务 | 责任⏎单位 | 时限 |
    | 强化保障 | 丙 | C局 | 2024年3月 |
    | ^ | 丁 | D局 | 2024年4月 |`;
  const [table] = readTables(drawGrid(drawing));
  expect(table?.tasks.map(({ system }) => system)).toEqual(Array(4).fill('强化保障'));
  expect(table?.tasks.map(({ source }) => source.system)).toEqual([
    { cell: 'A3', via: 'own' },
    { cell: 'A3', via: 'merge' },
    { cell: 'A7', via: 'repeat' },
    { cell: 'A7', via: 'merge' },
  ]);
});

test('a task over two rows is one task', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 时限 | 备注 |
    | 1 | 甲 | A局 | 2024年1月 | 现场 |
    | ^ | ^ | ^ | ^ | 问卷 |
    | 2 | 乙的前半 | B局 | 2024年2月 |  |
    |  | 和后半。 |  |  |  |
    | 3 | 丙 | 市教育局 | 2024年3月 |  |
    |  |  | 市财政局 |  |  |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 甲 | 责任:A局 | 2024-01-31',
    '2 | 乙的前半和后半。 | 责任:B局 | 2024-02-29',
    '3 | 丙 | 责任:市教育局、市财政局 | 2024-03-31',
  ]);
});

test('a text that a page break has cut goes on below the repeated header', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 时限 |
    | 1 | 甲 | A局 | 2024年1月 |
    | 2 | 摸清底数，对全县公共停车场 | B局 | 2024年2月 |
    | 续表 | < | < | < |
    | 序号 | 任务 | 责任单位 | 时限 |
    |  | 逐一建档，分类整改。 |  |  |
    | 3 | 丙。 | C局 | 2024年3月 |
    | 序号 | 任务 | 责任单位 | 时限 |
    |  | 丁，忘了编号 | D局 | 2024年4月 |`;
  expect(taskLines(drawing)).toEqual([
    '1 | 甲 | 责任:A局 | 2024-01-31',
    '2 | 摸清底数，对全县公共停车场逐一建档，分类整改。 | 责任:B局 | 2024-02-29',
    '3 | 丙。 | 责任:C局 | 2024-03-31',
    '丁，忘了编号 | 责任:D局 | 2024-04-30',
  ]);
});

test('behind a gap below numbered tasks, what has no number, no body and no time is no task', () => {
  const drawing = `
    | 序号 | 工作类别 | 任务 | 责任单位 | 时限 |
    | 1 | 甲类 | 甲 | 县教育局 | 2024年1月 |
    | 2 | 乙类 | 乙 | 县财政局 | 2024年2月 |
    |  |  |  |  |  |
    |  | 附表：监测对象分布情况 | < | < | < |
    |  | 乡镇 | 脱贫不稳定户 | 边缘易致贫户 | 户数合计 |
    |  | 柳坪镇 | 12 | 9 | 25 |`;
  expect(taskLines(drawing)).toHaveLength(2);
  const goesOn = drawing.replace('|  | 柳坪镇 | 12 | 9 | 25 |', '|  | 丙类 | 丙 | 县民政局 | 2024年3月 |');
  expect(taskLines(goesOn.replace(/\| {2}\| 乡镇.*/, ''))).toHaveLength(3);
});

test('totals, notes and signatures are no tasks', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 时限 |
    | 1 | 甲 | A局 | 2024年1月 |
    | 小 计 | 1项 |  |  |
    | 2 | 乙 | B局 | 2024年2月 |
    | 合计 | 2项 |  |  |
    | 备注：1.每月25日前报送。 | < | < | < |
    | 2.逾期通报。 | < | < | < |
    | 填表人：张三 |  | 联系电话：123 |  |`;
  const [table] = readTables(drawGrid(drawing));
  expect(table?.tasks.map(({ no }) => no)).toEqual(['1', '2']);
  expect(table?.layout.notes).toEqual(['备注：1.每月25日前报送。', '2.逾期通报。']);
});

test('merges tell groups, blanks do not', () => {
  const drawing = `
    | 类别 | 任务 | 责任单位 | 配合单位 | 时限 |
    | 甲类 | 一 | A局 | X局 | 2024年1月 |
    | ^ | 二 | A局 |  | 2024年1月 |
    |  | 三 | B局 | Y局 | 2024年2月 |`;
  expect(taskLines(drawing)).toEqual([
    '甲类 > 一 | 责任:A局 配合:X局 | 2024-01-31',
    '甲类 > 二 | 责任:A局 | 2024-01-31',
    '三 | 责任:B局 配合:Y局 | 2024-02-29',
  ]);
});

test('a grouping column without any merge has lost them: filled, marked as a guess, one finding per block', () => {
  const drawing = `
    | 类别 | 任务 | 责任单位 | 时限 |
    | 甲类 | 一 | A局 | 2024年1月 |
    |  | 二 |  | 2024年2月 |
    |  | 三 | B局 | 2024年3月 |
    | 乙类 | 四 | B局 | 2024年4月 |`;
  const [table] = readTables(drawGrid(drawing));
  expect(table?.tasks.map(({ system, source }) => `${system} ${source.system?.via}`)).toEqual([
    '甲类 own',
    '甲类 guess',
    '甲类 guess',
    '乙类 own',
  ]);
  expect(table?.tasks[1]?.responsible).toEqual({ named: [], open: [] });
  expect(table?.findings.filter(({ code }) => code === 'table.merge-lost').map(({ cell }) => cell)).toEqual(['A2']);
});

test('a label alone in its row names the rows below', () => {
  const drawing = `
    | 序号 | 类别 | 任务 | 责任单位 | 时限 |
    | 1 | 甲类 | 一 | A局 | 2024年1月 |
    | 2 | ^ | 二 | A局 | 2024年1月 |
    |  | 乙类 |  |  |  |
    | 3 |  | 三 | B局 | 2024年2月 |`;
  expect(taskLines(drawing).at(-1)).toBe('3 | 乙类 > 三 | 责任:B局 | 2024-02-29');
});

test('a label left over in the middle of its rows names those above it too, as a guess', () => {
  const drawing = `
    | 序号 | 类别 | 任务 | 责任单位 | 时限 |
    | 1 |  | 一 | A局 | 2024年1月 |
    |  | 甲⏎类 |  |  |  |
    | 2 |  | 二 | A局 | 2024年1月 |
    | 3 | 乙类 | 三 | B局 | 2024年2月 |`;
  const [table] = readTables(drawGrid(drawing));
  expect(table?.tasks.map(({ system, source }) => `${system} ${source.system?.via}`)).toEqual([
    '甲类 guess',
    '甲类 section',
    '乙类 own',
  ]);
});

test('1 without who and when above 1.1 is a heading', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 时限 |
    | 1 | 优化审批 |  |  |
    | '1.1 | 压减时限 | A局 | 2024年3月 |
    | 2 | 强化监管 |  |  |
    | '2.1 | 双随机 | C局 | 2024年5月 |`;
  expect(taskLines(drawing)).toEqual([
    '1.1 | 优化审批 > 压减时限 | 责任:A局 | 2024-03-31',
    '2.1 | 强化监管 > 双随机 | 责任:C局 | 2024-05-31',
  ]);
});

test('sub-measures under one heading cell', () => {
  const drawing = `
    | 序号 | 工作措施 | < | 责任科室 | 完成时限 |
    | 1 | 开展培训 | < | 人事科 | 2024年1月 |
    | 2 | 开展评查 | < | 法规科 | 2024年2月 |
    | 3 | 建立制度 | 修订办法 | 法规科 | 2024年3月 |
    | 4 | ^ | 印发细则 | 法规科 | 2024年4月 |
    | 5 | 公开信息 | < | 办公室 | 2024年5月 |`;
  expect(taskLines(drawing).slice(1, 4)).toEqual([
    '2 | 开展评查 | 责任:法规科 | 2024-02-29',
    '3 | 建立制度 > 修订办法 | 责任:法规科 | 2024-03-31',
    '4 | 建立制度 > 印发细则 | 责任:法规科 | 2024-04-30',
  ]);
});

test('a hidden row is still a task, and numbers stay as shown', () => {
  const drawing = `
    | 序号 | 任务 | 责任单位 | 时限 |
    | '1.10 | 甲 | A局 | 2024年1月 |
    | '1.11 | 乙 | ^ | 2024年2月 |`;
  const [table] = readTables(drawGrid(drawing, { hiddenRows: new Set([1]) }));
  expect(table?.tasks.map(({ no, hidden, responsible }) => [no, hidden, responsible?.named[0]])).toEqual([
    ['1.10', true, 'A局'],
    ['1.11', false, 'A局'],
  ]);
});
