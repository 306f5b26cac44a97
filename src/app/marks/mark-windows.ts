import { addDays } from '../../domain/deadline/resolve/days';
import type { IsoDate } from '../../domain/deadline/types';
import { taskState } from '../../domain/task/state/task-state';
import type { LightOptions, Task, TaskState } from '../../domain/task/types';

/** Days on which something shows a mark; both ends included, null is open. */
export interface Window {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/** When a task is red and when it is amber; null: never. */
export interface TaskWindows {
  readonly overdue: Window | null;
  readonly dueSoon: Window | null;
}

/**
 * When a task will be overdue and near due, as long as nobody edits it. `state` is its state at the as-of date. Whether it turns
 * red is asked of the domain for the day after the due date: a recurring limit never does, it moves on to its next date.
 * Null when the task is never marked.
 */
export function taskWindows(
  task: Task,
  { light, due, warnFrom }: TaskState,
  options: LightOptions,
): TaskWindows | null {
  if (due === null) return null;
  const dayAfter = addDays(due, 1);
  const turnsRed = light === 'overdue' || taskState(task, { ...options, asOf: dayAfter }).light === 'overdue';
  return {
    overdue: turnsRed ? { from: dayAfter, until: null } : null,
    dueSoon: { from: warnFrom ?? due, until: due },
  };
}

/**
 * When a cell shared by several tasks is marked: red once every one of them is overdue, amber while every one is at least
 * near due. `owners` holds the windows of all tasks under the cell, null for one that is never marked.
 */
export function sharedWindows(owners: readonly (TaskWindows | null)[]): TaskWindows | null {
  const marked = owners.filter((owner) => owner !== null);
  if (marked.length === 0 || marked.length < owners.length) return null;
  const allRed = marked.every((owner) => owner.overdue);
  const redFrom = latest(marked.map((owner) => owner.overdue?.from ?? null));
  const overdue = allRed ? { from: redFrom, until: null } : null;
  const hotFrom = latest(marked.map((owner) => (owner.dueSoon ?? owner.overdue)?.from ?? null));
  const hotUntil =
    allRed && redFrom
      ? addDays(redFrom, -1)
      : earliest(marked.map((owner) => (owner.overdue ? null : (owner.dueSoon?.until ?? null))));
  const dueSoon = isEmpty({ from: hotFrom, until: hotUntil }) ? null : { from: hotFrom, until: hotUntil };
  return overdue || dueSoon ? { overdue, dueSoon } : null;
}

/** Whether a day lies in a window. */
export function contains({ from, until }: Window, day: IsoDate): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

function isEmpty({ from, until }: Window): boolean {
  return from !== null && until !== null && from > until;
}

function latest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((best, date) => (date !== null && (best === null || date > best) ? date : best), null);
}

function earliest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((best, date) => (date !== null && (best === null || date < best) ? date : best), null);
}
