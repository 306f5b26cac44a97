import type { AliasTable, Bodies } from '../department/types';
import { ownEntry } from '../own-entry';
import { milestonesFor } from './state/levels';
import type { Light, Task } from './types';

/** Columns a body can stand in. */
export type BodyRole = 'lead' | 'responsible' | 'cooperating' | 'units';

/** Which tasks to show; what is not said does not restrict. */
export interface TaskFilter {
  /** Any of these bodies, by whole name; an open-ended one (其他相关部门) by its own words. */
  readonly bodies?: readonly string[];
  /** In one of these roles; empty or absent: in any. */
  readonly roles?: readonly BodyRole[];
  /** Also tasks that such a role gives to open-ended bodies; without `bodies`, these alone. */
  readonly includeOpen?: boolean;
  readonly system?: string | null;
  readonly stage?: string | null;
  /** Tasks with a time limit for this level, or for everybody. */
  readonly level?: string | null;
  readonly lights?: readonly Light[];
  /** Every word (parted by spaces) stands somewhere in the task. */
  readonly text?: string;
}

/** What a filter must be told that a task does not know. */
export interface FilterHelp {
  readonly lightOf?: (task: Task) => Light;
  readonly aliases?: AliasTable;
}

const allRoles: readonly BodyRole[] = ['lead', 'responsible', 'cooperating', 'units'];

/**
 * Tasks that pass the filter, in order.
 *
 * @example filterTasks(tasks, { bodies: ['法制部门'], roles: ['lead'] })
 */
export function filterTasks(tasks: readonly Task[], filter: TaskFilter, help: FilterHelp = {}): Task[] {
  const words = (filter.text ?? '').split(/\s+/).filter((word) => word !== '');
  return tasks.filter(
    (task) =>
      fitsBodies(task, filter, help.aliases ?? {}) &&
      fits(filter.system, task.system) &&
      fits(filter.stage, task.stage) &&
      fitsLevel(task, filter.level ?? null) &&
      (!filter.lights?.length || !help.lightOf || filter.lights.includes(help.lightOf(task))) &&
      holdsWords(task, words),
  );
}

function fits(wanted: string | null | undefined, label: string | null): boolean {
  return wanted === null || wanted === undefined || wanted === label;
}

function fitsBodies(task: Task, { bodies, roles, includeOpen }: TaskFilter, aliases: AliasTable): boolean {
  if (!bodies?.length && !includeOpen) return true;
  const real = (name: string): string => ownEntry(aliases, name) ?? name;
  const wanted = new Set(bodies?.map(real));
  return (roles?.length ? roles : allRoles).some((role) => {
    const found: Bodies | null = task[role];
    if (!found) return false;
    if (found.named.some((name) => wanted.has(real(name))) || found.open.some((name) => wanted.has(name))) return true;
    return includeOpen === true && found.open.length > 0;
  });
}

function fitsLevel({ deadline }: Task, level: string | null): boolean {
  return level === null || deadline.milestones.length === 0 || milestonesFor(deadline.milestones, level).length > 0;
}

function holdsWords(task: Task, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const bodies = allRoles.flatMap((role) => [...(task[role]?.named ?? []), ...(task[role]?.open ?? [])]);
  const { no, system, stage, measureParent, measure, deadline, progress } = task;
  const texts = [measure, measureParent, deadline.text, no, system, stage, progress?.text, ...bodies];
  return words.every((word) => texts.some((text) => text?.includes(word)));
}
