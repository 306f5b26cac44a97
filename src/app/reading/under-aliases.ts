import { applyAliases, type AppliedAlias } from '../../domain/department/aliases';
import type { AliasTable, Bodies } from '../../domain/department/types';
import type { AssignmentTable, Task } from '../../domain/task/types';

/** The fields of a task that name bodies. */
export const bodyFields = ['lead', 'responsible', 'cooperating', 'units'] as const;

/** A table whose bodies stand under the names they are counted by. */
export interface AliasedTable<Table extends AssignmentTable> {
  readonly table: Table;
  /** Task id → the names that were counted under another one. */
  readonly used: ReadonlyMap<string, readonly AppliedAlias[]>;
}

/** A table with its bodies under the names of the user's alias table, and where that changed a name; never silent. */
export function underAliases<Table extends AssignmentTable>(table: Table, aliases: AliasTable): AliasedTable<Table> {
  const used = new Map<string, readonly AppliedAlias[]>();
  if (Object.keys(aliases).length === 0) return { table, used };
  const tasks = table.tasks.map((task) => {
    const { bodies, applied } = bodiesUnder(task, aliases);
    if (applied.length === 0) return task;
    used.set(task.id, applied);
    return { ...task, ...bodies };
  });
  return { table: used.size > 0 ? { ...table, tasks } : table, used };
}

function bodiesUnder(task: Task, aliases: AliasTable) {
  const bodies: Partial<Record<(typeof bodyFields)[number], Bodies>> = {};
  const applied = new Map<string, AppliedAlias>();
  for (const field of bodyFields) {
    const written = task[field];
    if (!written) continue;
    const result = applyAliases(written, aliases);
    bodies[field] = { ...written, ...result.bodies };
    for (const alias of result.applied) applied.set(alias.from, alias);
  }
  return { bodies, applied: [...applied.values()] };
}
