import type { Task } from './types';

/** How a finding names a task: by its number, or by its row where it has none. @example '任务3-1', '第12行' */
export function taskName({ no, row }: Pick<Task, 'no' | 'row'>): string {
  return no === '' ? `第${row + 1}行` : `任务${no}`;
}
