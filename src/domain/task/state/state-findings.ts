import { taskName } from '../task-name';
import type { Finding, LightOptions, Task } from '../types';
import { milestonesFor } from './levels';
import { occurrencesAround } from './occurrences';
import { taskState } from './task-state';
import { knowsWindow } from './warning-window';

/** One sentence per code: what is not known, what was done instead, what to do. */
const messages = {
  'light.recurring-unsure': (name: string, day: string) =>
    `${name}是定期任务，上一次应在${day}完成，表中没有写明是否完成，请核对。`,
  'light.workdays-unknown': (count: number) =>
    `有${count}项任务到期的年份还没有放假调休安排，“即将到期”只按周六、周日休息推算，请在安排公布后核对。`,
} as const;

/** What to check about the lights at an as-of date, recurring tasks first, in sheet order. */
export function stateFindings(tasks: readonly Task[], options: LightOptions): Finding[] {
  return [...recurringUnsure(tasks, options), ...workdaysUnknown(tasks, options)];
}

/**
 * Recurring tasks whose last date has passed while the sheet does not say whether it was met. They never turn red by
 * themselves.
 */
function recurringUnsure(tasks: readonly Task[], { asOf, level }: LightOptions): Finding[] {
  return tasks.flatMap(({ no, row, deadline, progress, source }) => {
    if (deadline.kind !== 'recurring' || progress?.state === 'done' || progress?.state === 'cancelled') return [];
    const own = milestonesFor(deadline.milestones, level).map(({ recurrence }) => recurrence);
    const rules = own.length > 0 ? own : [deadline.recurrence];
    const last = rules
      .flatMap((rule) => (rule ? (occurrencesAround(rule, asOf)?.previous ?? []) : []))
      .sort()
      .at(-1);
    if (last === undefined) return [];
    return [
      {
        code: 'light.recurring-unsure',
        cell: source.deadline?.cell ?? null,
        message: messages['light.recurring-unsure'](taskName({ no, row }), last),
      },
    ];
  });
}

/** One finding for all tasks whose warning window reaches into days whose holidays are not announced yet. */
function workdaysUnknown(tasks: readonly Task[], options: LightOptions): Finding[] {
  if (options.warningUnit === 'day') return [];
  const unsure = tasks.filter((task) => {
    const { due } = taskState(task, options);
    return due !== null && !knowsWindow(due, options);
  });
  const [first] = unsure;
  if (!first) return [];
  return [
    {
      code: 'light.workdays-unknown',
      cell: first.source.deadline?.cell ?? null,
      message: messages['light.workdays-unknown'](unsure.length),
    },
  ];
}
