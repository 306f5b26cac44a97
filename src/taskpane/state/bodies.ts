import type { Role } from '../../domain/department/types';
import type { Task } from '../../domain/task/types';
import type { TaskRow } from './rows';
import { remember } from './store';

/** A body of the table and in how many tasks it has the role asked for. */
export interface BodyCount {
  readonly name: string;
  /** Open-ended (其他相关部门): it names nobody in particular. */
  readonly open: boolean;
  readonly count: number;
}

const fieldsOfRole = {
  any: ['lead', 'responsible', 'cooperating', 'units'],
  lead: ['lead'],
  responsible: ['responsible'],
  cooperating: ['cooperating'],
} as const;

/** The bodies that carry a task in a role, each once: name → open-ended or not. */
export function bodiesOf(task: Task, role: Role | 'any'): ReadonlyMap<string, boolean> {
  const bodies = new Map<string, boolean>();
  for (const field of fieldsOfRole[role]) {
    for (const name of task[field]?.named ?? []) bodies.set(name, false);
    for (const name of task[field]?.open ?? []) bodies.set(name, true);
  }
  return bodies;
}

/** How many tasks have an open-ended body in that role. */
export const countOpenEnded = remember(
  (rows: readonly TaskRow[], role: Role | 'any'): number =>
    rows.filter(({ task }) => [...bodiesOf(task, role).values()].includes(true)).length,
);

/** All bodies with a task in that role, those with most tasks first, open-ended ones last. */
export const countBodies = remember((rows: readonly TaskRow[], role: Role | 'any'): readonly BodyCount[] => {
  const counts = new Map<string, { open: boolean; count: number }>();
  for (const { task } of rows) {
    for (const [name, open] of bodiesOf(task, role)) {
      counts.set(name, { open, count: (counts.get(name)?.count ?? 0) + 1 });
    }
  }
  const bodies = [...counts].map(([name, { open, count }]) => ({ name, open, count }));
  return bodies.sort((a, b) => Number(a.open) - Number(b.open) || b.count - a.count);
});
