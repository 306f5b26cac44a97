import { addDays, addMonths, daysInMonth, isoDay, partsOf, weekday } from '../deadline/resolve/days';
import type { IsoDate } from '../deadline/types';
import { milestonesFor } from './state/levels';
import type { Task, TaskState } from './types';

/** Stretches of days by which tasks are looked for. `none`: tasks without any date. */
export const dueWindows = ['overdue', 'thisWeek', 'thisMonth', 'nextMonth', 'thisQuarter', 'thisYear', 'none'] as const;
export type DueWindow = (typeof dueWindows)[number];

interface Days {
  /** Both included. */
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/**
 * Whether a task has a date in a window that is named from the as-of date. Every date that binds the level counts, not only
 * the next one: who asks for next month wants the second step of a task as well. A date that was put off counts no more.
 *
 * @example isDueIn('nextMonth', task, state, { asOf: '2019-10-15', level: null }) // a date in November 2019?
 */
export function isDueIn(
  window: DueWindow,
  task: Pick<Task, 'deadline' | 'progress'>,
  state: Pick<TaskState, 'light' | 'due'>,
  { asOf, level }: { readonly asOf: IsoDate; readonly level: string | null },
): boolean {
  if (window === 'overdue') return state.light === 'overdue';
  const dates = datesOf(task, state, level);
  if (window === 'none') return dates.length === 0;
  const { from, until } = daysOf[window](asOf);
  return dates.some((date) => from <= date && date <= until);
}

function datesOf(
  { deadline, progress }: Pick<Task, 'deadline' | 'progress'>,
  { due }: Pick<TaskState, 'due'>,
  level: string | null,
): readonly IsoDate[] {
  if (progress?.extendedTo) return [progress.extendedTo];
  const own = milestonesFor(deadline.milestones, level).flatMap(({ due: day, met }) =>
    day === null || met ? [] : day,
  );
  return due === null ? own : [...own, due];
}

const daysOf: Readonly<Record<Exclude<DueWindow, 'overdue' | 'none'>, (asOf: IsoDate) => Days>> = {
  thisWeek: (asOf) => {
    const monday = addDays(asOf, 1 - weekday(asOf));
    return { from: monday, until: addDays(monday, 6) };
  },
  thisMonth: (asOf) => months(asOf, 1),
  nextMonth: (asOf) => months(addMonths(asOf, 1), 1),
  thisQuarter: (asOf) => months(addMonths(asOf, -((partsOf(asOf).month - 1) % 3)), 3),
  thisYear: (asOf) => ({ from: `${asOf.slice(0, 4)}-01-01`, until: `${asOf.slice(0, 4)}-12-31` }),
};

/** So many whole months from the one a day lies in. */
function months(day: IsoDate, count: number): Days {
  const first = `${day.slice(0, 8)}01`;
  const { year, month } = partsOf(addMonths(first, count - 1));
  return { from: first, until: isoDay(year, month, daysInMonth(year, month)) ?? first };
}
