import { joinLabel } from '../table/fold-label';
import { rowsPerStep, type Steps } from './steps';
import type { Task } from './types';

/** What a task is, whatever its row, number or progress: the words of its groups and measure. */
type Content = Pick<Task, 'system' | 'stage' | 'measureParent' | 'measure'> &
  Pick<Task, 'lead' | 'responsible' | 'deadline'>;

/**
 * Ids for the tasks of a sheet, in order. Equal words get equal ids in any row of any version of the sheet; tasks that
 * share all words of their measure are told apart by who and when, and only then by their order.
 */
export function* taskIds(tasks: readonly Content[]): Steps<string[]> {
  const names: string[] = [];
  for (const task of tasks) {
    names.push(hash(contentOf(task)));
    if (names.length % rowsPerStep === 0) yield;
  }
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return tasks.map((task, index) => {
    const name = names[index] ?? '';
    if (counts.get(name) === 1) return name;
    const id = hash(`${name}\n${whoAndWhen(task)}`);
    const order = (seen.get(id) ?? (counts.get(id) === 1 ? 1 : 0)) + 1;
    seen.set(id, order);
    return order === 1 ? id : `${id}-${order}`;
  });
}

function contentOf({ system, stage, measureParent, measure }: Content): string {
  return [system, stage, measureParent, measure].map((text) => joinLabel(text ?? '')).join('\n');
}

function whoAndWhen({ lead, responsible, deadline }: Content): string {
  return [lead, responsible].map((bodies) => bodies?.named.join('、') ?? '').join('\n') + deadline.text;
}

/** FNV-1a over UTF-16 units in two halves, 64 bits as base 36: short, stable, no secret. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + index), 0x85ebca6b);
  }
  return `t${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
