import { compareTasks } from '../../../src/domain/task/compare-tasks';
import { readTables } from '../../../src/domain/task/read-tables';
import type { Task } from '../../../src/domain/task/types';
import { drawGrid } from '../../helpers/draw-grid';

const header = '| 序号 | 任务 | 责任单位 | 完成时限 | 完成情况 |\n';
const plan = (rows: string): readonly Task[] => readTables(drawGrid(header + rows))[0]?.tasks ?? [];
const measures = (tasks: readonly Task[]): string[] => tasks.map(({ measure }) => measure);

const march = plan(`
  | 1 | 甲任务 | 市财政局 | 2024年3月 | |
  | 2 | 乙任务 | 市审计局 | 2024年4月 | |
  | 3 | 丙任务 | 市税务局 | 2024年5月 | |`);

test('the same plan says nothing', () => {
  expect(compareTasks(march, march)).toEqual({ added: [], removed: [], changed: [], same: 3 });
});

test('sorting and renumbering is told from adding, removing and changing', () => {
  const june = plan(`
  | 1 | 丙任务 | 市税务局、市财政局 | 2024年5月 | |
  | 2 | 乙任务 | 市审计局 | 2024年6月 | 正在推进 |
  | 3 | 丁任务 | 市财政局 | 2024年7月 | |`);
  const { added, removed, changed, same } = compareTasks(march, june);
  expect(measures(added)).toEqual(['丁任务']);
  expect(measures(removed)).toEqual(['甲任务']);
  expect(changed.map(({ after, changes }) => [after.measure, changes])).toEqual([
    [
      '丙任务',
      [
        { field: 'no', before: '3', after: '1' },
        { field: 'responsible', before: '市税务局', after: '市税务局、市财政局' },
      ],
    ],
    [
      '乙任务',
      [
        { field: 'deadline', before: '2024年4月', after: '2024年6月' },
        { field: 'progress', before: '', after: '正在推进' },
      ],
    ],
  ]);
  expect(same).toBe(0);
});

test('tasks of one wording on several sheets are paired, not lost', () => {
  const [first] = march;
  if (!first) throw new Error('the plan has tasks');
  const { added, removed, same } = compareTasks([{ ...first }, ...march], march);
  expect([measures(added), measures(removed), same]).toEqual([[], ['甲任务'], 3]);
});
