import type { Finding, Task } from '../types';
import { daysBetween } from '../../deadline/resolve/days';
import { createGroupStore } from '../group-store';
import type { UncheckedTable } from './finding-rule';

/** A date this far from the one that all others of its group share is worth a look. */
const farDays = 90;
/** So many others must agree. */
const fewestOthers = 3;

/** A single date in a group of equal ones, months away: often a slip of year or month (2019-05-30 among 2019-09-30). */
export function dateFindings({ tasks }: UncheckedTable): Finding[] {
  return groupsOf(tasks).flatMap((group) => {
    const counts = new Map<string, number>();
    for (const task of group) counts.set(dueOf(task), (counts.get(dueOf(task)) ?? 0) + 1);
    const [usual = '', count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (count < fewestOthers || count !== group.length - 1) return [];
    const apart = group.filter((task) => dueOf(task) !== usual && Math.abs(daysBetween(dueOf(task), usual)) >= farDays);
    return apart.map((task) => ({
      code: 'plan.date-apart',
      cell: task.source.deadline?.cell ?? null,
      message: `时限${dueOf(task)}与同组其他任务的${usual}相差较远，可能有误，请核对。`,
    }));
  });
}

/** Tasks with a fixed date, by system and stage. */
function groupsOf(tasks: readonly Task[]): Task[][] {
  const groups: Task[][] = [];
  const inGroup = createGroupStore(() => {
    const group: Task[] = [];
    groups.push(group);
    return group;
  });
  for (const task of tasks) if (task.deadline.kind === 'fixed' && dueOf(task) !== '') inGroup(task).push(task);
  return groups;
}

const dueOf = ({ deadline }: Task): string => deadline.milestones[0]?.due ?? '';
