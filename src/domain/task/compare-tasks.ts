import type { Bodies } from '../department/types';
import { similarity } from './similar-words';
import type { Task } from './types';

/** A field two readings of a task can differ in, with what each says. */
export interface FieldChange {
  readonly field: 'no' | 'measure' | 'units' | 'lead' | 'responsible' | 'cooperating' | 'deadline' | 'progress';
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
  measure: ({ measure }) => measure.replace(/\s+/g, ''),
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
 * renumbering rows changes nothing. A task that was reworded is known by its other words while most of them stand.
 *
 * @example compareTasks(march, june).changed[0]?.changes // [{ field: 'deadline', before: '6月底', after: '9月底' }]
 */
export function compareTasks(before: readonly Task[], after: readonly Task[]): TaskComparison {
  const old = byId(before);
  const changed: TaskChange[] = [];
  const unknown: Task[] = [];
  let same = 0;
  for (const task of after) {
    const was = old.get(task.id)?.shift();
    if (!was) unknown.push(task);
    else {
      const changes = changesOf(was, task);
      if (changes.length > 0) changed.push({ before: was, after: task, changes });
      else same++;
    }
  }
  const left = new Set([...old.values()].flat());
  const reworded = pairReworded(
    before.filter((task) => left.has(task)),
    unknown,
  );
  const known = new Set(reworded.flatMap(({ before: was, after: now }) => [was, now]));
  const order = new Map(after.map((task, index) => [task, index]));
  return {
    added: unknown.filter((task) => !known.has(task)),
    removed: before.filter((task) => left.has(task) && !known.has(task)),
    changed: [...changed, ...reworded].sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0)),
    same,
  };
}

/** So much of the wording must stand for two tasks to be one. */
const leastAlike = 0.6;
/** Beyond so many pairs a plan was replaced, not edited, and looking for reworded tasks takes too long. */
const mostPairs = 250_000;

/** Pairs tasks that are gone with new ones of nearly the same words, the most alike first. */
function pairReworded(gone: readonly Task[], fresh: readonly Task[]): TaskChange[] {
  if (gone.length * fresh.length > mostPairs) return [];
  const likely = fresh
    .flatMap((after) => gone.map((before) => ({ before, after, alike: similarity(before.measure, after.measure) })))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<Task>();
  return likely.flatMap(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return [];
    taken.add(before).add(after);
    return [{ before, after, changes: changesOf(before, after) }];
  });
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
