import { gatherFindings } from '../../../src/domain/task/findings/gather-findings';
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';

/** Limits of the tasks below each other → the lines of 待核 about years: cells joined with +. */
function linesOf(title: string, limits: readonly string[]): string[] {
  const rows = limits.map((limit, index) => `| ${index + 1} | 完成任务之${index + 1} | 甲局 | ${limit} |`);
  const [table] = readTables(
    drawGrid(`| ${title} | < | < | < |\n| 序号 | 任务 | 责任单位 | 时限 |\n${rows.join('\n')}`),
  );
  const lines = table ? gatherFindings(table.findings, table) : [];
  return lines
    .filter(({ code }) => code === 'deadline.year-assumed')
    .map(({ members }) => members.map(({ cell }) => cell).join('+'));
}

test.each([
  [
    'limits read by the year of the title are one line',
    '2024年重点工作分工',
    ['6月底', '9月底', '10月底'],
    ['D3+D4+D5'],
  ],
  ['a single one stays as it is', '2024年重点工作分工', ['2024年6月底', '9月底'], ['D4']],
  [
    'next to a limit in another year each is asked for',
    '2024年重点工作分工',
    ['6月底', '9月底', '2025年3月底', '4月底'],
    ['D3', 'D4', 'D6'],
  ],
  [
    'the one beside another year stays alone, the others are one line',
    '2024年重点工作分工',
    ['6月底', '8月底', '9月底', '2025年3月底'],
    ['D3+D4', 'D5'],
  ],
  [
    'a year taken from other limits is asked for each',
    '重点工作分工',
    ['2024年6月底', '9月底', '10月底'],
    ['D4', 'D5'],
  ],
])('%s', (_, title, limits, lines) => {
  expect(linesOf(title, limits)).toEqual(lines);
});

test('the line names the count and the year, and keeps each finding for its answer', () => {
  const [table] = readTables(
    drawGrid('| 2024年任务 | < | < |\n| 任务 | 责任单位 | 时限 |\n| 甲 | A局 | 6月底 |\n| 乙 | B局 | 9月底 |'),
  );
  const [line] = table ? gatherFindings(table.findings, table) : [];
  expect(line?.message).toBe('有2处时限没有写年份，都按文件年份2024年计算，请核对。');
  expect(line?.cell).toBe('C3');
  expect(line?.members).toEqual(table?.findings);
});
