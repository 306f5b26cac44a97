/** Numbers over two columns whose merge was lost. */
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
