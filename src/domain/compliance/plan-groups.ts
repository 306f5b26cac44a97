import type { Role } from '../department/types';
import { finalDue, type JudgedTask } from './plan-ratios';

/** Groups a plan's ratios may be told by: functions from a task to the names of its groups. */

/** Departments of a role, open-ended ones included; `units`: 责任单位; of any role when null. */
export function byDepartment(role: Role | 'units' | null): (task: JudgedTask) => readonly string[] {
  const roles = role === null ? (['lead', 'responsible', 'cooperating', 'units'] as const) : [role];
  return ({ task }) => roles.flatMap((each) => [...(task[each]?.named ?? []), ...(task[each]?.open ?? [])]);
}

/** 推行任务 / 类别. */
export function bySystem({ task }: JudgedTask): readonly string[] {
  return task.system === null ? [] : [task.system];
}

/** Levels that the task's milestones bind (市局, 县（区）局). */
export function byLevel({ task }: JudgedTask): readonly string[] {
  return task.deadline.milestones.flatMap(({ level }) => level ?? []);
}

/** Month of the last due day (`2019-09`): how a month's tasks fare. */
export function byMonth(level: string | null): (task: JudgedTask) => readonly string[] {
  return (task) => [finalDue(task, level)?.slice(0, 7) ?? []].flat();
}
