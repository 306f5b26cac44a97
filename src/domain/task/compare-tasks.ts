import type { Bodies } from '../department/types';
import type { Task } from './types';

/** A field two readings of a task can differ in, with what each says. */
export interface FieldChange {
  readonly field: 'no' | 'units' | 'lead' | 'responsible' | 'cooperating' | 'deadline' | 'progress';
  readonly before: string;
  readonly after: string;
}

/** A task that stands in both versions and says something else in the newer one. */
export interface TaskChange {
  readonly before: Task;
  readonly after: Task;
  readonly changes: readonly FieldChange[];
}

/** What became of the tasks of a plan. Each list in the order of the version it is taken from. */
export interface TaskComparison {
  readonly added: readonly Task[];
  readonly removed: readonly Task[];
  readonly changed: readonly TaskChange[];
  /** Tasks that stand in both versions and say the same. */
  readonly same: number;
}

const views: Readonly<Record<FieldChange['field'], (task: Task) => string>> = {
  no: ({ no }) => no,
  units: ({ units }) => namesOf(units),
  lead: ({ lead }) => namesOf(lead),
  responsible: ({ responsible }) => namesOf(responsible),
  cooperating: ({ cooperating }) => namesOf(cooperating),
  deadline: ({ deadline }) => deadline.text,
  progress: ({ progress }) => progress?.text ?? '',
};
const fields = Object.keys(views) as FieldChange['field'][];

/**
 * Compares two versions of a plan by the identity of their tasks, which is their wording: sorting, inserting and
 * renumbering rows changes nothing. A task whose wording changed counts as removed and added.
 *
 * @example compareTasks(march, june).changed[0]?.changes // [{ field: 'deadline', before: '6月底', after: '9月底' }]
 */
export function compareTasks(before: readonly Task[], after: readonly Task[]): TaskComparison {
  const old = byId(before);
  const changed: TaskChange[] = [];
  const added: Task[] = [];
  let same = 0;
  for (const task of after) {
    const was = old.get(task.id)?.shift();
    if (!was) added.push(task);
    else {
      const changes = changesOf(was, task);
      if (changes.length > 0) changed.push({ before: was, after: task, changes });
      else same++;
    }
  }
  const left = new Set([...old.values()].flat());
  return { added, removed: before.filter((task) => left.has(task)), changed, same };
}

/** Sheets of one book may word a task alike: those of one id are paired in their order. */
function byId(tasks: readonly Task[]): Map<string, Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const group = groups.get(task.id);
    if (group) group.push(task);
    else groups.set(task.id, [task]);
  }
  return groups;
}

function changesOf(before: Task, after: Task): FieldChange[] {
  return fields
    .map((field) => ({ field, before: views[field](before), after: views[field](after) }))
    .filter((change) => change.before !== change.after);
}

function namesOf(bodies: Bodies | null): string {
  return [...(bodies?.named ?? []), ...(bodies?.open ?? [])].join('、');
}
