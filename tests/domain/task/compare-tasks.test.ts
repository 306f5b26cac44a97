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

test('a reworded task is changed, not removed and added; another task is not taken for it', () => {
  const long = (measure: string): readonly Task[] =>
    plan(`| 1 | ${measure} | 市财政局 | 2024年3月 | |\n| 2 | 建立台账并按月通报 | 市审计局 | 2024年4月 | |`);
  const { added, removed, changed } = compareTasks(
    long('完善行政执法公示制度，及时公开执法信息'),
    long('完善行政执法公示制度，及时、准确公开执法信息'),
  );
  expect([added, removed]).toEqual([[], []]);
  expect(changed.map(({ changes }) => changes.map(({ field }) => field))).toEqual([['measure']]);
  const other = compareTasks(long('完善行政执法公示制度'), long('组织全市消防安全检查'));
  expect([measures(other.added), measures(other.removed)]).toEqual([
    ['组织全市消防安全检查'],
    ['完善行政执法公示制度'],
  ]);
});

describe('a second task of the same words', () => {
  const one = plan('| 1 | 巡查 | 市财政局 | 2024年3月 | 正在推进 |');
  const other = '市审计局 | 2024年4月 | |';

  test.each([
    ['below', `| 1 | 巡查 | 市财政局 | 2024年3月 | 正在推进 |\n| 2 | 巡查 | ${other}`],
    ['above', `| 1 | 巡查 | ${other}\n| 1 | 巡查 | 市财政局 | 2024年3月 | 正在推进 |`],
  ])('%s is added, and the first is the same', (_, rows) => {
    const two = plan(rows);
    const now = compareTasks(one, two);
    expect(now.added.map(({ lead, responsible }) => (lead ?? responsible)?.named)).toEqual([['市审计局']]);
    expect([now.removed, now.changed, now.same]).toEqual([[], [], 1]);
    const back = compareTasks(two, one);
    expect(back.removed).toEqual(now.added);
    expect([back.added, back.changed, back.same]).toEqual([[], [], 1]);
  });

  test('in every field leaves the first what it is', () => {
    const row = '巡查 | 市财政局 | 2024年3月 | |';
    const { added, removed, changed, same } = compareTasks(plan(`| 1 | ${row}`), plan(`| 1 | ${row}\n| 2 | ${row}`));
    expect([added.map(({ no }) => no), removed, changed, same]).toEqual([['2'], [], [], 1]);
  });
});
