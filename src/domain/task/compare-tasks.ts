import type { Bodies } from '../department/types';
import { idsOf } from './task-id';
import { similarity } from './similar-words';
import type { Task } from './types';

/** A field two readings of a task can differ in, with what each says. */
export interface FieldChange {
  readonly field:
    'no' | 'measure' | 'units' | 'lead' | 'responsible' | 'cooperating' | 'start' | 'deadline' | 'progress';
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
  start: ({ deadline }) => deadline.start ?? '',
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
  const was = pairByIds(before, after);
  const pairs = [...was].map(([now, old]) => ({ before: old, after: now, changes: changesOf(old, now) }));
  const changed = pairs.filter(({ changes }) => changes.length > 0);
  const unknown = after.filter((task) => !was.has(task));
  const met = new Set(was.values());
  const gone = before.filter((task) => !met.has(task));
  const reworded = pairReworded(gone, unknown);
  const known = new Set(reworded.flatMap((pair) => [pair.before, pair.after]));
  const order = new Map(after.map((task, index) => [task, index]));
  return {
    added: unknown.filter((task) => !known.has(task)),
    removed: gone.filter((task) => !known.has(task)),
    changed: [...changed, ...reworded].sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0)),
    same: pairs.length - changed.length,
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

/**
 * Each task of the newer version with the one it was, known by its id, else by its finer ids: a second task of the same
 * words gives the first another id. Sheets of one book may word a task alike: those of one id are paired in their order.
 */
function pairByIds(before: readonly Task[], after: readonly Task[]): ReadonlyMap<Task, Task> {
  const pairs = new Map<Task, Task>();
  for (const ids of [({ id }: Task) => [id], idsOf]) {
    const met = new Set(pairs.values());
    const left = byIds(
      before.filter((task) => !met.has(task)),
      ids,
    );
    for (const task of after) {
      if (pairs.has(task)) continue;
      const old = ids(task)
        .flatMap((id) => left.get(id) ?? [])
        .find((one) => !met.has(one));
      if (!old) continue;
      met.add(old);
      pairs.set(task, old);
    }
  }
  return pairs;
}

function byIds(tasks: readonly Task[], ids: (task: Task) => readonly string[]): ReadonlyMap<string, readonly Task[]> {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    for (const id of ids(task)) {
      const known = found.get(id);
      if (known) known.push(task);
      else found.set(id, [task]);
    }
  }
  return found;
}

/** What two readings of a task say differently. A beginning counts where a column of its own says it: the limit's words stay the same. */
function changesOf(before: Task, after: Task): FieldChange[] {
  const changes = fields
    .map((field) => ({ field, before: views[field](before), after: views[field](after) }))
    .filter((change) => change.before !== change.after);
  return changes.some(({ field }) => field === 'deadline') ? changes.filter(({ field }) => field !== 'start') : changes;
}

function namesOf(bodies: Bodies | null): string {
  return [...(bodies?.named ?? []), ...(bodies?.open ?? [])].join('、');
}
