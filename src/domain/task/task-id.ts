import { joinLabel } from '../table/fold-label';
import { rowsPerStep, type Steps } from './steps';
import type { Task } from './types';

/** What a task is, whatever its row, number or progress: the words of its groups and measure. */
type Content = Pick<Task, 'system' | 'stage' | 'measureParent' | 'measure'> &
  Pick<Task, 'lead' | 'responsible' | 'deadline'>;

/**
 * Ids for the tasks of a sheet, in order. Equal words get equal ids in any row of any version of the sheet; tasks that
 * share all words of their measure are told apart by who, where that is the same too by when, and only then by their
 * order: what does not tell them apart may change and the id stays.
 */
export function* taskIds(tasks: readonly Content[]): Steps<string[]> {
  const names: string[] = [];
  for (const task of tasks) {
    names.push(hash(contentOf(task)));
    if (names.length % rowsPerStep === 0) yield;
  }
  if (new Set(names).size === names.length) return names;
  const byWho = finer(names, tasks, 1);
  const byWhen = finer(byWho, tasks, 2);
  const seen = new Map<string, number>();
  return byWhen.map((id) => {
    const order = (seen.get(id) ?? 0) + 1;
    seen.set(id, order);
    return order === 1 ? id : `${id}-${order}`;
  });
}

/**
 * The id of a task and what its id would be beside more tasks of the same words: by who, then by who and when. What is kept
 * for a task is kept under all of them, so that it stays known when a second of the same words appears or goes.
 */
export function idsOf(task: Content & Pick<Task, 'id'>): readonly string[] {
  const names = namesOf(task);
  const at = names.indexOf(task.id);
  return at < 0 ? [task.id] : names.slice(at);
}

/** Names a task by the words of its measure, by who as well, and by when as well. */
function namesOf(task: Content): readonly [string, string, string] {
  const name = hash(contentOf(task));
  const who = whoOf(task);
  return [name, hash(`${name}\n${who}`), hash(`${name}\n${who}${task.deadline.text}`)];
}

/** Names anew those that several tasks share, by more of their words. */
function finer(names: readonly string[], tasks: readonly Content[], level: 1 | 2): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return tasks.map((task, at) => {
    const name = names[at] ?? '';
    return counts.get(name) === 1 ? name : namesOf(task)[level];
  });
}

function contentOf({ system, stage, measureParent, measure }: Content): string {
  return `${joinLabel(system ?? '')}\n${joinLabel(stage ?? '')}\n${joinLabel(measureParent ?? '')}\n${joinLabel(measure)}`;
}

function whoOf({ lead, responsible }: Content): string {
  return [lead, responsible].map((bodies) => bodies?.named.join('、') ?? '').join('\n');
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
