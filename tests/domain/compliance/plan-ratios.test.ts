import fc from 'fast-check';
import { byDepartment, byLevel, byMonth, bySystem } from '../../../src/domain/compliance/plan-groups';
import { LEFT_OUT_WORDS } from '../../../src/domain/compliance/plan-ratio-words';
import { planRatios, planRatiosBy, type JudgedTask } from '../../../src/domain/compliance/plan-ratios';
import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import { readDepartments } from '../../../src/domain/department/read-departments';
import { taskState } from '../../../src/domain/task/state/task-state';
import type { LightOptions, Progress } from '../../../src/domain/task/types';

const options: LightOptions = { asOf: '2019-10-15', level: null, warningDays: 7, warningUnit: 'day' };

/** A task by its time limit, what became of it and who leads it. */
function task(
  limit: string,
  state: Progress['state'] = null,
  doneOn: string | null = null,
  lead = '办公室',
): JudgedTask {
  const deadline = readDeadline(limit, { documentDate: '2019-06-01' });
  const progress = state && { text: '已完成', state, percent: null, extendedTo: null, doneOn };
  const roles = { system: null, units: null, lead: readDepartments(lead), responsible: null, cooperating: null };
  return { task: { deadline, progress, ...roles }, state: taskState({ deadline, progress }, options) };
}

const plan: readonly JudgedTask[] = [
  task('2019年9月30日前', 'done', '2019-09-30'),
  task('2019年9月30日前', 'done', '2019-10-08', '法制部门'),
  task('2019年6月30日前', 'done', null),
  task('2019年9月30日前', null, null, '法制部门、办公室'),
  task('2019年12月31日前', 'done', '2019-10-01'),
  task('2019年12月31日前', 'inProgress'),
  task('2019年10月15日前'),
  task('持续开展'),
  task('按总局要求执行'),
  task('每年1月31日前'),
  task('制定标准后1个月内'),
  task('2019年9月30日前', 'cancelled'),
];

test('the five ratios of a plan', () => {
  expect(
    planRatios(plan, options).map(({ title, numerator, denominator, text }) => [title, numerator, denominator, text]),
  ).toEqual([
    ['完成率', 4, 7, '57.14%'],
    ['到期完成率', 3, 4, '75.00%'],
    ['按期完成率', 1, 3, '33.33%'],
    ['逾期率', 1, 4, '25.00%'],
    ['逾期办结率', 1, 2, '50.00%'],
  ]);
});

test('what was left out is listed with its number', () => {
  const [completed, , inTime] = planRatios(plan, options);
  const undated = [
    { reason: 'ongoing', count: 1 },
    { reason: 'external', count: 1 },
    { reason: 'recurring', count: 1 },
    { reason: 'undated', count: 1 },
    { reason: 'cancelled', count: 1 },
  ];
  expect(completed?.leftOut).toEqual(undated);
  expect(inTime?.leftOut).toEqual([
    ...undated,
    { reason: 'notDue', count: 2 },
    { reason: 'doneEarly', count: 1 },
    { reason: 'doneDayUnknown', count: 1 },
  ]);
  for (const { reason } of inTime?.leftOut ?? []) expect(LEFT_OUT_WORDS[reason]).not.toBe('');
});

test('a plan without dated tasks has no ratio', () => {
  expect(planRatios([task('持续开展')], options).map(({ text }) => text)).toEqual([null, null, null, null, null]);
});

test('a task counts in each of its departments', () => {
  const groups = planRatiosBy(plan, byDepartment('lead'), options);
  expect(groups.get('法制部门')?.[1]).toMatchObject({ title: '到期完成率', numerator: 1, denominator: 2 });
  expect(groups.get('办公室')?.[1]).toMatchObject({ title: '到期完成率', numerator: 2, denominator: 3 });
});

test('by month of the due day', () => {
  const groups = planRatiosBy(plan, byMonth(null), options);
  expect([...groups.keys()].sort()).toEqual(['2019-06', '2019-09', '2019-10', '2019-12']);
  expect(groups.get('2019-09')?.[0]).toMatchObject({ numerator: 2, denominator: 3 });
});

test('by level and by system', () => {
  const levels = task('市局6月30日前完成；县（区）局7月31日前完成。');
  expect([...planRatiosBy([levels], byLevel, options).keys()]).toEqual(['市局', '县（区）局']);
  expect(planRatiosBy([levels], bySystem, options).size).toBe(0);
  const system = { ...levels, task: { ...levels.task, system: '公示制度' } };
  expect([...planRatiosBy([system], bySystem, options).keys()]).toEqual(['公示制度']);
});

test('order never matters, and each task is counted or left out exactly once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...plan)), (tasks) => {
      const ratios = planRatios(tasks, options);
      expect(planRatios([...tasks].reverse(), options)).toEqual(ratios);
      for (const { denominator, leftOut } of ratios) {
        const out = leftOut.reduce((sum, { count }) => sum + count, 0);
        expect(denominator + out).toBeLessThanOrEqual(tasks.length);
      }
      const [completed] = ratios;
      const out = completed?.leftOut.reduce((sum, { count }) => sum + count, 0) ?? 0;
      expect((completed?.denominator ?? 0) + out).toBe(tasks.length);
    }),
  );
});
