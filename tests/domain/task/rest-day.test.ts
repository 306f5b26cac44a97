import { readDeadline } from '../../../src/domain/deadline/read-deadline';
import { createCalendar } from '../../../src/domain/deadline/calendar/work-calendar';
import { statutoryYears } from '../../../src/domain/deadline/calendar/statutory-years';
import { taskState } from '../../../src/domain/task/state/task-state';
import type { LightOptions } from '../../../src/domain/task/types';

const stateOf = (limit: string, asOf: string, options: Partial<LightOptions>) =>
  taskState(
    { deadline: readDeadline(limit, { documentDate: '2024-01-01' }), progress: null },
    { asOf, level: null, warningDays: 7, warningUnit: 'day', ...options },
  );

// 30 June 2024 is a Sunday; 29 September 2024 is a Sunday that is worked.
test.each([
  ['2024年6月30日前', '2024-07-01', 'none', 'overdue', '2024-06-30', '（休息日，不顺延）'],
  ['2024年6月30日前', '2024-07-01', 'forward', 'dueSoon', '2024-07-01', '（休息日，按设置顺延到2024-07-01）'],
  ['2024年6月30日前', '2024-06-29', 'back', 'overdue', '2024-06-28', '（休息日，按设置提前到2024-06-28）'],
  ['2024年9月29日前', '2024-09-30', 'forward', 'overdue', '2024-09-29', '完成时限是2024-09-29，'],
  // Nobody has said yet how 2031 is worked: nothing is moved, and that is said.
  ['2031年6月29日前', '2031-06-30', 'forward', 'overdue', '2031-06-29', '还没有这一年的放假安排'],
] as const)('%s on %s under %s is %s by %s', (limit, asOf, restDays, light, due, words) => {
  const state = stateOf(limit, asOf, { restDays });
  expect(state).toMatchObject({ light, due });
  expect(state.why).toContain(words);
});

test("an organisation's own year counts", () => {
  const own = { year: 2027, notice: null, off: [['元旦', '01-01', '01-03']], work: [] } as const;
  const calendar = createCalendar([...statutoryYears, { ...own, off: [['元旦', '01-01', '01-03']], work: [] }]);
  expect(stateOf('2027年1月1日前', '2027-01-02', { restDays: 'forward', calendar }).due).toBe('2027-01-04');
});
