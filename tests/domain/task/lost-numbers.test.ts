/** Numbers whose merge was lost, or that were deleted. */
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';
import { taskLines } from '../../helpers/task-lines';

const numbers = (drawing: string): (string | undefined)[] => taskLines(drawing).map((line) => line.split(' | ')[0]);

test('a blank number goes on from above while the finer one counts on', () => {
  const drawing = `
    | 序号 | < | 任务 | 责任单位 | 时限 |
    | 1 | （1） | 甲。 | A局 | 2024年6月 |
    |   | （2） | 乙。 | B局 | 2024年7月 |
    |   | （3） | 丙。 | C局 | 2024年8月 |
    | 2 |  | 丁。 | D局 | 2024年9月 |
    | 3 | （1） | 戊。 | E局 | 2024年9月 |`;
  expect(numbers(drawing)).toEqual(['1/（1）', '1/（2）', '1/（3）', '2', '3/（1）']);
});

test('a finer number that begins anew or leaves one out says nothing of the one above', () => {
  const drawing = `
    | 序号 | < | 任务 | 责任单位 | 时限 |
    | 1 | （1） | 甲。 | A局 | 2024年6月 |
    |   | （1） | 乙。 | B局 | 2024年7月 |
    |   | （3） | 丙。 | C局 | 2024年8月 |`;
  expect(numbers(drawing)).toEqual(['1/（1）', '（1）', '（3）']);
});

test.each([
  ['a title', '| 二、督查 | < | < | < | < |'],
  ['the header of the next page', '| 序号 | < | 任务 | 责任单位 | 时限 |'],
  ['an empty row', '| | | | | |'],
])('a blank number goes on past %s', (_, between) => {
  const drawing = `
    | 序号 | < | 任务 | 责任单位 | 时限 |
    | 1 | （1） | 甲。 | A局 | 2024年6月 |
    |   | （2） | 乙。 | B局 | 2024年7月 |
    ${between}
    |   | （3） | 丙。 | C局 | 2024年8月 |
    | 2 | （1） | 丁。 | D局 | 2024年9月 |`;
  expect(numbers(drawing)).toEqual(['1/（1）', '1/（2）', '1/（3）', '2/（1）']);
});

describe('one number is missing', () => {
  const header = '| 序号 | 任务 | 责任单位 | 时限 |';
  const row = (no: string, measure: string): string => `| ${no} | ${measure} | A局 | 2024年6月 |`;
  const read = (...between: readonly string[]) => {
    const rows = [header, row('2', '甲。'), row('3', '乙。'), ...between, row('5', '戊。')];
    const [table] = readTables(drawGrid(rows.join('\n')));
    const lost = table?.findings.filter(({ code }) => code === 'plan.number-lost').map(({ cell }) => cell);
    return [table?.tasks.map(({ no }) => no), lost];
  };

  test.each([
    ['right below', []],
    ['below a title', ['| 二、督查 | < | < | < |']],
    ['on the next page', [header]],
  ])('%s: it is guessed, and said', (_, between) => {
    const cell = `A${4 + between.length}`;
    expect(read(...between, row('', '丁。'))).toEqual([['2', '3', '4', '5'], [cell]]);
  });

  test('two without a number, or one too many, are left as they are', () => {
    expect(read(row('', '丙。'), row('', '丁。'))).toEqual([['2', '3', '', '', '5'], []]);
    expect(read(row('4', '丙。'), row('', '丁。'))).toEqual([['2', '3', '4', '', '5'], []]);
  });

  test('a number that stands elsewhere is not lost', () => {
    const rows = [header, row('4', '丙。'), row('3', '乙。'), row('', '丁。'), row('5', '戊。')];
    const [table] = readTables(drawGrid(rows.join('\n')));
    expect(table?.tasks.map(({ no }) => no)).toEqual(['4', '3', '', '5']);
  });
});
