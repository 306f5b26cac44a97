import { viewSheet } from '../../../src/domain/grid/sheet-view';
import { findTables } from '../../../src/domain/table/find-tables';
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
