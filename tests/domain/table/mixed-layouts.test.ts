import { viewSheet } from '../../../src/domain/grid/sheet-view';
import { findTables } from '../../../src/domain/table/find-tables';
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

test('who and when stand once per level', () => {
  expect(
    taskLines(`
    | 序号 | 任务内容 | 市级责任单位 | 县级责任单位 | 市级完成时限 | 县级完成时限 |
    | 1    | 甲任务   | 市教育局     | 各县教育局   | 2024年3月底  | 2024年5月底  |`),
  ).toEqual(['1 | 甲任务 | 责任:市教育局、各县教育局 | 市级2024-03-31 县级2024-05-31']);
});

test('one header over number and name, section titles in the number column', () => {
  expect(
    taskLines(`
    | 项目         | <      | 责任单位 | 计划竣工时间 |
    | 一、续建项目 | <      |          |              |
    | 1            | 甲路   | 市交通局 | 2024年6月    |
    | 2            | 乙桥   | 市交通局 | 2024年12月   |
    | 二、新建项目 | <      |          |              |
    | 1            | 丙站   | 市铁路办 | 2026年10月   |`),
  ).toEqual([
    '1 | 一、续建项目 > 甲路 | 责任:市交通局 | 2024-06-30',
    '2 | 一、续建项目 > 乙桥 | 责任:市交通局 | 2024-12-31',
    '1 | 二、新建项目 > 丙站 | 责任:市铁路办 | 2026-10-31',
  ]);
});

describe('a row without a number', () => {
  const drawing = (first: string, second: string): string => `
    | 序号 | 任务      | 责任单位 | 完成时限  |
    | 1    | ${first}  | 市财政局 | 2024年3月 |
    |      | ${second} | 市审计局 |           |
    | 2    | 乙        | 市税务局 | 2024年4月 |`;

  test('goes on with a sentence that broke off', () => {
    expect(taskLines(drawing('推进甲项目，完成', '征地拆迁工作。'))[0]).toBe(
      '1 | 推进甲项目，完成征地拆迁工作。 | 责任:市财政局、市审计局 | 2024-03-31',
    );
  });

  test('is a task of its own after a whole sentence', () => {
    expect(taskLines(drawing('推进甲项目，完成征地。', '完成拆迁工作。'))).toHaveLength(3);
  });
});

test('who to call about what is a contact list', () => {
  const list = (last: string, text: string): number =>
    findTables(
      viewSheet(
        drawGrid(`
    | 序号 | 单位     | 工作内容 | 联系人 | 电话 | ${last} |
    | 1    | 市信访局 | 负责信访 | 张某   | 1234 | ${text} |`),
      ),
    ).length;
  expect(list('备注', '')).toBe(0);
  expect(list('完成时限', '2024年3月')).toBe(1);
});

test('a tick under the name of a body makes it responsible', () => {
  expect(
    taskLines(`
    | 序号 | 任务   | 完成时限  | 责任单位 | <      | <      |
    | ^    | ^      | ^         | 财政局   | 审计局 | 税务局 |
    | 1    | 甲任务 | 2024年3月 | √        | √      |        |
    | 2    | 乙任务 | 2024年4月 |          | ★      | √      |`),
  ).toEqual(['1 | 甲任务 | 责任:财政局、审计局 | 2024-03-31', '2 | 乙任务 | 责任:审计局、税务局 | 2024-04-30']);
});

test('a tick under a word of progress says that word', () => {
  const [table] = readTables(
    drawGrid(`
    | 序号 | 任务   | 责任单位 | 完成情况 | <        | <      |
    | ^    | ^      | ^        | 已完成   | 正在推进 | 未启动 |
    | 1    | 甲任务 | 市财政局 | √        |          |        |
    | 2    | 乙任务 | 市审计局 |          | √        |        |
    | 3    | 丙任务 | 市税务局 |          |          | √      |`),
  );
  expect(table?.tasks.map(({ progress }) => progress?.state)).toEqual(['done', 'inProgress', 'notStarted']);
});

test('a start that names no time leaves the end alone', () => {
  expect(
    taskLines(`
    | 序号 | 任务   | 责任单位 | 时限     | <         |
    | ^    | ^      | ^        | 启动     | 完成      |
    | 1    | 甲任务 | 市财政局 | 即时启动 | 2024年5月 |`),
  ).toEqual(['1 | 甲任务 | 责任:市财政局 | 2024-05-31']);
});

test('where no word says what is to be done, the names left of who and when do', () => {
  expect(
    taskLines(`
    | 序号 | 指标名称     | 单位 | 目标值 | 责任单位   | 完成时限  |
    | 1    | 固定资产投资 | 亿元 | 300    | 市发改委   | 2024年底  |
    | 2    | 森林覆盖率   | %    | 61     | 市林业局   | 2024年底  |`),
  ).toEqual(['1 | 固定资产投资 | 责任:市发改委 | 2024-12-31', '2 | 森林覆盖率 | 责任:市林业局 | 2024-12-31']);
});

test('a tally with a limit holds no task', () => {
  const tally = `
    | 序号 | 责任单位 | 任务总数 | 已完成 | 未完成 | 完成时限  |
    | 1    | 市财政局 | 5        | 3      | 2      | 2024年6月 |
    | 2    | 市审计局 | 4        | 4      | 0      | 2024年6月 |`;
  expect(findTables(viewSheet(drawGrid(tally)))).toEqual([]);
});

test('a goal beside a project is not its group', () => {
  expect(
    taskLines(`
    | 序号 | 实事项目 | 年度目标任务 | 分解任务   | 责任单位 | 完成节点    |
    | 1    | 养老服务 | 建成5个      | 建成甲中心 | 甲区政府 | 2024年6月底 |
    | ^    | ^        | ^            | 建成乙中心 | 乙区政府 | 2024年9月底 |`),
  ).toEqual([
    '1 | 养老服务 > 建成甲中心 | 责任:甲区政府 | 2024-06-30',
    '1 | 养老服务 > 建成乙中心 | 责任:乙区政府 | 2024-09-30',
  ]);
});

test('merged labels left of the number group under any word', () => {
  expect(
    taskLines(`
    | 目标     | 序号 | 重点举措 | 责任科室 | 完成时限  |
    | 提升效能 | 1    | 甲举措   | 办公室   | 2024年3月 |
    | ^        | 2    | 乙举措   | 办公室   | 2024年4月 |
    | 优化服务 | 3    | 丙举措   | 政务科   | 2024年5月 |`)[1],
  ).toBe('2 | 提升效能 > 乙举措 | 责任:办公室 | 2024-04-30');
});
