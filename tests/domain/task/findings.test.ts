import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { readSeed } from '../../helpers/read-seed';

/** `code cell` of each finding of the first table. */
function findingsOf(drawing: string): string[] {
  const [table] = readTables(drawGrid(drawing));
  return table?.findings.map(({ code, cell }) => `${code} ${cell}`) ?? [];
}

test.each([
  ['nobody leads', '| 1 | 甲 |  | 2024年1月 |', 'plan.no-lead C2'],
  ['no time limit', '| 1 | 甲 | A局 |  |', 'plan.no-deadline D2'],
  ['an unreadable time limit', '| 1 | 甲 | A局 | 2024年9月31日前 |', 'D2'],
  ['a year nobody wrote', '| 1 | 甲 | A局 | 2024年9月 |\n| 2 | 乙 | A局 | 10月底前 |', 'deadline.year-assumed D3'],
  ['a number twice', '| 1 | 甲 | A局 | 2024年1月 |\n| 1 | 乙 | A局 | 2024年1月 |', 'plan.number-twice A3'],
])('%s is reported with its cell', (_, rows, finding) => {
  expect(findingsOf(`| 序号 | 任务 | 责任单位 | 时限 |\n${rows}`).join('\n')).toContain(finding);
});

test('a limit before the document was written', () => {
  expect(
    findingsOf('| 填表日期：2024年3月5日 | < | < |\n| 任务 | 责任单位 | 时限 |\n| 甲 | A局 | 2023年12月底 |'),
  ).toContain('plan.before-document C3');
});

test('a limit that several tasks share is reported once', () => {
  const found = findingsOf(
    '| 2024年任务表 | < | < |\n| 任务 | 责任单位 | 时限 |\n| 甲 | A局 | 10月底前 |\n| 乙 | B局 | ^ |',
  );
  expect(found).toEqual(['deadline.year-assumed C3']);
});

test('in the sample two dates stand far from those of their group: tasks 12 and 19', async () => {
  const [table] = await readSeed('hechi-2019');
  expect(table?.findings.filter(({ code }) => code === 'plan.date-apart').map(({ cell }) => cell)).toEqual([
    'J15',
    'J22',
  ]);
});
