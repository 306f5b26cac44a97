import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import { readProgress } from '../../../src/domain/task/progress/read-progress';
import { stateFindings } from '../../../src/domain/task/state/state-findings';
import { taskState } from '../../../src/domain/task/state/task-state';
import type { LightOptions, TaskState } from '../../../src/domain/task/types';
import { readTables } from '../../../src/domain/task/read-tables';
import { drawGrid } from '../../helpers/draw-grid';

const documentDate = '2024-01-01';

function stateOf(
  limit: string,
  asOf: string,
  progress: string | null = null,
  more: Partial<LightOptions> = {},
): TaskState {
  const options: LightOptions = { asOf, level: null, warningDays: 7, warningUnit: 'day', ...more };
  const told = progress === null ? null : readProgress(progress, documentDate);
  return taskState({ deadline: readDeadline(limit, { documentDate }), progress: told }, options);
}

test.each([
  ['2024年6月30日前', '2024-06-22', null, 'onTrack', 0],
  ['2024年6月30日前', '2024-06-23', null, 'dueSoon', 0],
  ['2024年6月30日前', '2024-06-30', null, 'dueSoon', 0],
  ['2024年6月30日前', '2024-07-01', null, 'overdue', 1],
  ['2024年6月30日前', '2024-07-10', '正在推进', 'overdue', 10],
  ['2024年6月30日前', '2024-07-10', '未完成', 'overdue', 10],
  ['2024年6月30日前', '2024-07-10', '已完成', 'done', 0],
  ['2024年6月30日前', '2024-07-10', '已取消', 'cancelled', 0],
  ['2024年6月30日前', '2024-07-10', '已延期至2024年9月30日', 'onTrack', 0],
  ['2024年6月底前完成，并持续开展', '2024-07-01', null, 'overdue', 1],
  ['市局5月底前；县局6月底前', '2024-06-10', null, 'overdue', 10],
  ['持续开展', '2030-01-01', null, 'ongoing', 0],
  ['按总局要求执行', '2030-01-01', null, 'undated', 0],
  ['立即', '2030-01-01', null, 'undated', 0],
  ['', '2024-07-01', null, 'undated', 0],
  ['已完成', '2024-07-01', null, 'done', 0],
  ['2024年9月31日前', '2024-01-01', null, 'unread', 0],
  ['每年1月31日前', '2024-02-10', null, 'onTrack', 0],
  ['每年1月31日前', '2024-01-28', null, 'dueSoon', 0],
])('%s on %s with progress %s is %s', (limit, asOf, progress, light, daysLate) => {
  expect(stateOf(limit, asOf, progress)).toMatchObject({ light, daysLate });
});

test('a level has its own date, and nothing where it is not named', () => {
  const limit = '市局5月底前；县（区）局6月底前';
  expect(stateOf(limit, '2024-06-10', null, { level: '县(区)局' })).toMatchObject({
    light: 'onTrack',
    due: '2024-06-30',
  });
  expect(stateOf(limit, '2024-06-10', null, { level: '市局' })).toMatchObject({ light: 'overdue', due: '2024-05-31' });
  expect(stateOf(limit, '2024-06-10', null, { level: '分局' }).light).toBe('undated');
});

test('the warning window may count working days: National Day does not count', () => {
  const workdays = { warningDays: 3, warningUnit: 'workday' } as const;
  // Before 2024-10-09 the working days are 8 Oct, 30 Sep and the worked Sunday 29 Sep.
  expect(stateOf('2024年10月9日前', '2024-09-29', null, workdays)).toMatchObject({
    light: 'dueSoon',
    warnFrom: '2024-09-29',
  });
  expect(stateOf('2024年10月9日前', '2024-09-28', null, workdays).light).toBe('onTrack');
});

test.each([
  ['每季度最后一个月25日前', '2024-03-26', '2024-06-25'],
  ['每月5日前', '2024-12-06', '2025-01-05'],
  ['每周五', '2024-06-08', '2024-06-14'],
  ['每周二、周五', '2024-06-12', '2024-06-14'],
  ['每旬末', '2024-06-12', '2024-06-20'],
])('%s looks from %s towards %s', (limit, asOf, next) => {
  expect(stateOf(limit, asOf).due).toBe(next);
});

const optionsAt = (asOf: string): LightOptions => ({ asOf, level: null, warningDays: 7, warningUnit: 'day' });

test('a recurring task whose date has passed asks, it does not turn red', () => {
  const [table] = readTables(drawGrid('| 任务 | 责任单位 | 时限 |\n| 甲 | A局 | 每年1月31日前 |'));
  const findings = stateFindings(table?.tasks ?? [], optionsAt('2024-03-01'));
  expect(findings).toEqual([
    {
      code: 'light.recurring-unsure',
      cell: 'C2',
      message: '第2行是定期任务，上一次应在2024-01-31完成，表中没有写明是否完成，请核对。',
    },
  ]);
});

test('working days beyond the announced holidays are said to be unknown, once for the table', () => {
  const limits = '| 甲 | A局 | 2030年3月5日前 |\n| 乙 | A局 | 2031年6月30日前 |\n| 丙 | A局 | 2024年6月30日前 |';
  const [table] = readTables(drawGrid(`| 任务 | 责任单位 | 时限 |\n${limits}`));
  const tasks = table?.tasks ?? [];
  expect(stateFindings(tasks, optionsAt('2024-03-01'))).toEqual([]);
  expect(stateFindings(tasks, { ...optionsAt('2024-03-01'), warningUnit: 'workday' })).toEqual([
    {
      code: 'light.workdays-unknown',
      cell: 'C2',
      message: '有2项任务到期的年份还没有放假调休安排，“即将到期”只按周六、周日休息推算，请在安排公布后核对。',
    },
  ]);
});

test('each state says why', () => {
  expect(stateOf('2024年6月30日前', '2024-07-01').why).toBe(
    '完成时限是2024-06-30（休息日，不顺延），到2024-07-01已逾期1天，表中没有写明完成。',
  );
});
