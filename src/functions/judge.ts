import { taskState } from '../domain/task/state/task-state';
import type { TaskState } from '../domain/task/types';
import { isBlank } from './arguments/blank';
import { dayArgument } from './arguments/day-argument';
import { deadlineArgument } from './arguments/deadline-argument';
import { progressArgument } from './arguments/progress-argument';
import { refuseBlank } from './arguments/refuse-blank';
import { optionalText } from './arguments/text-argument';
import type { Invocation } from './invocation';

/** The arguments that 状态 and 逾期天数 share. */
export interface JudgedCells {
  readonly text: unknown;
  readonly asOf: unknown;
  readonly progress: unknown;
  readonly level: unknown;
}

/** The light of one row as the pane would show it: same rules, same warning window. */
export function judge({ text, asOf, progress, level }: JudgedCells, invocation: Invocation): TaskState {
  refuseBlank(text);
  const { dateSystem, documentDate, warningDays, warningUnit, restDays, calendar } = invocation;
  const deadline = deadlineArgument(text, documentDate, dateSystem);
  // 延期至9月底 without a year means the year of the limit that it moves.
  const year = documentDate ?? deadline.milestones[0]?.due ?? null;
  return taskState(
    { deadline, progress: progressArgument(progress, year) },
    {
      asOf: isBlank(asOf) ? invocation.asOf : dayArgument(asOf, '截至日期', dateSystem),
      level: optionalText(level),
      warningDays,
      warningUnit,
      restDays,
      calendar,
    },
  );
}
