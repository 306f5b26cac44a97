import { idsOf } from '../task-id';
import type { Task } from '../types';
import type { AnswerSubject } from './types';

type Named = Pick<AnswerSubject, 'tasks' | 'finer'>;

/** All ids under which an answer knows its tasks. */
export function idsIn({ tasks, finer = [] }: Named): readonly string[] {
  return [...tasks, ...finer];
}

/** Whether an answer is about a task, also where a second task of the same words has come or gone since. */
export function speaksOf(answer: Named, task: Task): boolean {
  const known = idsIn(answer);
  return known.length > 0 && idsOf(task).some((id) => known.includes(id));
}
