/** Marks under months, read by the legend below or above the table. */
import { readLimitLegend } from '../../../src/domain/task/fields/limit-marks';
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

const table = (legend: string): string => `
    | 2024年推进表 | < | < | < | < | < |
    | 序号 | 任务 | 责任单位 | 推进月份 | < | < |
    | ^ | ^ | ^ | 1月 | 2月 | 3月 |
    | 1 | 甲。 | A局 | ● | ● | ★ |
    | 2 | 乙。 | B局 | ★ |  | ★ |
    | 3 | 丙。 | C局 | ○ | ○ | ○ |
    | 4 | 丁。 | D局 | ● | ● |  |
    | ${legend} | < | < | < | < | < |`;

test('only marks of 完成 are limits, a mark of every month recurs', () => {
  const lines = taskLines(table('图例：●为推进月份；★为完成月份，当月底前完成；○为每月例行工作。'));
  expect(lines).toEqual([
    '1 | 甲。 | 责任:A局 | 2024-03-31',
    '2 | 乙。 | 责任:B局 | 2024-01-31 2024-03-31',
    '3 | 丙。 | 责任:C局 | recurring',
    '4 | 丁。 | 责任:D局 | none',
  ]);
});

test('the limit is found in the cell of its mark', () => {
  const [found] = readTables(drawGrid(table('图例：●推进中  ★完成节点')));
  expect(found?.tasks[0]?.source.deadline?.cell).toBe('F4');
});

test.each(['说明：按月报送。', '图例：●为一般；★为重点。', '图例：●已完成；★未完成。'])(
  'every mark counts under %s',
  (line) => {
    const [found] = readTables(drawGrid(table(line)));
    expect(found?.tasks[3]?.deadline.milestones.map(({ due }) => due)).toEqual(['2024-01-31', '2024-02-29']);
  },
);

test('the word may stand before its mark', () => {
  expect([...readLimitLegend(['推进月份用●表示，完成月份用“★”表示。'])]).toEqual([
    ['●', 'underWay'],
    ['★', 'due'],
  ]);
});
