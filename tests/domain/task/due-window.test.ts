import { type DueWindow, isDueIn } from '../../../src/domain/task/due-window';
import type { Light, Progress } from '../../../src/domain/task/types';
import { aTask } from '../../taskpane/helpers/task-builder';

const milestones = (...dues: [due: string, level: string | null][]) =>
  aTask().deadline.with({ milestones: dues.map(([due, level]) => ({ due, level, label: null, recurrence: null })) });

function falls(window: DueWindow, asOf: string, due: string): boolean {
  return isDueIn(
    window,
    aTask({ deadline: milestones([due, null]) }),
    { light: 'onTrack', due },
    { asOf, level: null },
  );
}

describe('the days of a window, both ends', () => {
  it.each([
    // 2019-10-15 is a Tuesday.
    ['thisWeek', '2019-10-15', '2019-10-14', '2019-10-20'],
    ['thisWeek', '2019-10-20', '2019-10-14', '2019-10-20'],
    ['thisWeek', '2019-12-31', '2019-12-30', '2020-01-05'],
    ['thisMonth', '2019-10-15', '2019-10-01', '2019-10-31'],
    ['thisMonth', '2020-02-29', '2020-02-01', '2020-02-29'],
    ['nextMonth', '2019-10-15', '2019-11-01', '2019-11-30'],
    ['nextMonth', '2019-12-31', '2020-01-01', '2020-01-31'],
    ['nextMonth', '2019-01-31', '2019-02-01', '2019-02-28'],
    ['thisQuarter', '2019-10-15', '2019-10-01', '2019-12-31'],
    ['thisQuarter', '2019-05-31', '2019-04-01', '2019-06-30'],
    ['thisYear', '2019-10-15', '2019-01-01', '2019-12-31'],
  ] as const)('%s of %s: %s to %s', (window, asOf, first, last) => {
    const dayBefore = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    const answers = [dayBefore, first, last, dayAfter].map((day) => falls(window, asOf, day));
    expect(answers).toEqual([false, true, true, false]);
  });
});

describe('a task with several dates', () => {
  const task = aTask({ deadline: milestones(['2019-10-20', '市局'], ['2019-11-30', '县局']) });
  const in10 = { light: 'dueSoon' as Light, due: '2019-10-20' };
  const ask = (window: DueWindow, level: string | null, progress: Partial<Progress> | null = null) =>
    isDueIn(window, { ...task, progress: progress as Progress | null }, in10, { asOf: '2019-10-15', level });

  it.each([
    ['any of its dates counts', ask('nextMonth', null), true],
    ['those of another level do not', ask('nextMonth', '市局'), false],
    ['a date that was put off does not', ask('thisMonth', null, { extendedTo: '2019-12-31' }), false],
    ['the date it was put off to does', ask('thisQuarter', null, { extendedTo: '2019-12-31' }), true],
    ['it has a date', ask('none', null), false],
    ['it is not overdue', ask('overdue', null), false],
  ])('%s', (_name, answer, wanted) => {
    expect(answer).toBe(wanted);
  });
});

test('a task without a date, and one that is late', () => {
  const none = { light: 'ongoing' as Light, due: null };
  expect(isDueIn('none', aTask(), none, { asOf: '2019-10-15', level: null })).toBe(true);
  expect(isDueIn('thisYear', aTask(), none, { asOf: '2019-10-15', level: null })).toBe(false);
  const late = { light: 'overdue' as Light, due: '2018-01-31' };
  expect(isDueIn('overdue', aTask(), late, { asOf: '2019-10-15', level: null })).toBe(true);
});
