import { idsOf } from '../task-id';
import type { Task } from '../types';
import { type AnswerSubject, idsIn } from './types';

const indexed = new WeakMap<readonly Task[], ReadonlyMap<string, Task>>();

/** The tasks of one table that an answer is about, also where others of the same words have come or gone since. */
export function tasksOfAnswer(answer: AnswerSubject, tasks: readonly Task[]): readonly Task[] {
  const known = indexed.get(tasks) ?? new Map(tasks.flatMap((task) => idsOf(task).map((id) => [id, task] as const)));
  indexed.set(tasks, known);
  return [...new Set(idsIn(answer).flatMap((id) => known.get(id) ?? []))];
}
