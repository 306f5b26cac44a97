import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import type { Milestone } from '../../../src/domain/deadline/types';
import { readProgress } from '../../../src/domain/task/progress/read-progress';
import { punctualityOf } from '../../../src/domain/task/state/punctuality';
import { taskState } from '../../../src/domain/task/state/task-state';

const documentDate = '2024-01-01';
const deadlineOf = (limit: string) => readDeadline(limit, { documentDate });

test.each([
  ['2024年9月30日前', '已完成', '2024-09-30', 'onTime', 0],
  ['2024年9月30日前', '已完成', '2024-10-01', 'late', 1],
  ['2024年9月30日前', '逾期完成', '2024-10-03', 'late', 3],
  ['2024年9月30日前', '逾期完成', null, 'late', null],
  ['2024年9月30日前', '按期完成', null, 'onTime', 0],
  ['2024年9月30日前', '已逾期办结', null, 'late', null],
  ['市局5月底前；县局6月底前', '已完成', '2024-06-15', 'onTime', 0],
  ['持续开展', '按期完成', '2024-06-15', 'onTime', 0],
])('%s, %s on %s is %s', (limit, words, doneOn, kind, daysLate) => {
  const progress = { ...readProgress(words, documentDate), doneOn };
  expect(punctualityOf({ deadline: deadlineOf(limit), progress }, null)).toEqual({ kind, daysLate });
});

test('the level asked for decides which date counts', () => {
  const progress = { ...readProgress('已完成', documentDate), doneOn: '2024-06-15' };
  const judged = { deadline: deadlineOf('市局5月底前；县局6月底前'), progress };
  expect(punctualityOf(judged, '市局')).toEqual({ kind: 'late', daysLate: 15 });
  expect(punctualityOf(judged, '县局')).toEqual({ kind: 'onTime', daysLate: 0 });
});

test.each([
  ['2024年9月30日前', '正在推进', null],
  ['2024年9月30日前', '逾期未完成', null],
  ['2024年9月30日前', '已完成', null],
  ['持续开展', '已完成', '2024-06-15'],
])('nothing tells how %s was kept by “%s” on %s', (limit, words, doneOn) => {
  const progress = { ...readProgress(words, documentDate), doneOn };
  expect(punctualityOf({ deadline: deadlineOf(limit), progress }, null)).toBeNull();
});

describe('dates that were answered to be met', () => {
  const met = (limit: string, ...days: (string | null | undefined)[]) => {
    const deadline = deadlineOf(limit);
    const mark = (one: Milestone, index: number): Milestone => {
      const on = days[index];
      return on === undefined ? one : { ...one, met: { on } };
    };
    return deadline.with({ milestones: deadline.milestones.map(mark) });
  };
  const light = (deadline: ReturnType<typeof met>, asOf: string, level: string | null = null) =>
    taskState({ deadline, progress: null }, { asOf, level, warningDays: 7, warningUnit: 'day' });
  const twoLevels = '市局5月底前；县局6月底前';

  test('leave the light to the others', () => {
    expect(light(met(twoLevels), '2024-06-10')).toMatchObject({ light: 'overdue', due: '2024-05-31' });
    expect(light(met(twoLevels, '2024-05-20'), '2024-06-10')).toMatchObject({ light: 'onTrack', due: '2024-06-30' });
    expect(light(met(twoLevels, '2024-05-20'), '2024-06-10', '市局').light).toBe('done');
    expect(light(met(twoLevels, null, null), '2024-06-10').light).toBe('done');
  });

  test('start what goes on after them', () => {
    expect(light(met('2024年6月底前完成，并持续开展', null), '2024-07-10').light).toBe('ongoing');
  });

  test('are kept each against its own day', () => {
    const kept = (...days: (string | null)[]) =>
      punctualityOf({ deadline: met(twoLevels, ...days), progress: null }, null);
    expect(kept('2024-05-31', '2024-06-30')).toEqual({ kind: 'onTime', daysLate: 0 });
    expect(kept('2024-06-02', '2024-06-10')).toEqual({ kind: 'late', daysLate: 2 });
    expect(kept('2024-05-31', null)).toBeNull();
    expect(kept('2024-05-31')).toBeNull();
  });
});
