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

describe('a grid of the whole year', () => {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
  /** Marks by month; the others are blank. */
  const read = (marks: Readonly<Record<number, string>>, legend = '注：○为每季度，△为每月，◇为每半年，★为完成。') => {
    const cells = months.map((_, index) => marks[index + 1] ?? '');
    const [table] = readTables(
      drawGrid(`
    | 2024年安排表 | ${'< | '.repeat(14)}
    | 序号 | 任务 | 责任单位 | ${months.join(' | ')} |
    | 1 | 甲。 | A局 | ${cells.join(' | ')} |
    | ${legend} | ${'< | '.repeat(14)}`),
    );
    const limit = table?.tasks[0]?.deadline;
    const { freq, rule } = limit?.recurrence ?? {};
    return [
      freq === undefined ? limit?.kind : `${freq} ${rule}`,
      limit?.milestones.map(({ due, label }) => `${due}${label ?? ''}`),
    ];
  };
  const every = (mark: string, ...at: readonly number[]) => Object.fromEntries(at.map((month) => [month, mark]));

  test.each<[what: string, marks: Readonly<Record<number, string>>, expected: readonly unknown[]]>([
    ['ends of all quarters recur', every('○', 3, 6, 9, 12), ['quarter end', []]],
    ['ends of both halves recur', every('◇', 6, 12), ['half-year end', []]],
    ['all months recur', every('△', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), ['month null', []]],
    ['one mark alone recurs, on no known day', every('○', 12), ['quarter null', []]],
    ['some of them are those months', every('○', 6, 9, 12), ['fixed', ['2024-06-30', '2024-09-30', '2024-12-31']]],
    [
      'other months of quarters are those months',
      every('○', 1, 4, 7, 10),
      ['fixed', ['2024-01-31', '2024-04-30', '2024-07-31', '2024-10-31']],
    ],
    [
      'what recurs stands beside a day of its own',
      { ...every('○', 3, 6, 9, 12), 11: '★' },
      ['quarter end', ['2024-11-30']],
    ],
    [
      'words behind a mark are a milestone',
      { 6: '★完成验收', 9: '★移交档案' },
      ['fixed', ['2024-06-30完成验收', '2024-09-30移交档案']],
    ],
  ])('%s', (_, marks, expected) => {
    expect(read(marks)).toEqual(expected);
  });

  test('words behind a mark that no legend explains are a milestone too; a mark alone has no words', () => {
    expect(read({ 3: '●', 6: '★完成验收' }, '注：按月调度。')).toEqual(['fixed', ['2024-03-31', '2024-06-30完成验收']]);
  });
});
