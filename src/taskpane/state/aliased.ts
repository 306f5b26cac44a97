import type { RecognisedTable } from '../../app/reading/recognised-table';
import { applyAliases, type AppliedAlias } from '../../domain/department/aliases';
import type { AliasTable, Bodies } from '../../domain/department/types';
import type { Task } from '../../domain/task/types';
import { remember } from './store';

const roles = ['lead', 'responsible', 'cooperating', 'units'] as const;

interface Aliased {
  readonly table: RecognisedTable | null;
  /** Task id → the names that were counted under another one. */
  readonly used: ReadonlyMap<string, readonly AppliedAlias[]>;
}

/** A table with its bodies under the names of the user's alias table, and where that changed a name; never silent. */
export const aliased = remember((table: RecognisedTable | null, aliases: AliasTable): Aliased => {
  const used = new Map<string, readonly AppliedAlias[]>();
  if (!table || Object.keys(aliases).length === 0) return { table, used };
  const tasks = table.tasks.map((task) => {
    const { bodies, applied } = underAliases(task, aliases);
    if (applied.length === 0) return task;
    used.set(task.id, applied);
    return { ...task, ...bodies };
  });
  return { table: used.size > 0 ? { ...table, tasks } : table, used };
});

function underAliases(task: Task, aliases: AliasTable) {
  const bodies: Partial<Record<(typeof roles)[number], Bodies>> = {};
  const applied = new Map<string, AppliedAlias>();
  for (const role of roles) {
    const written = task[role];
    if (!written) continue;
    const result = applyAliases(written, aliases);
    bodies[role] = { ...written, ...result.bodies };
    for (const alias of result.applied) applied.set(alias.from, alias);
  }
  return { bodies, applied: [...applied.values()] };
}

/** Every body as the sheet writes it, each once, in reading order. */
export const namesIn = remember((table: RecognisedTable | null): readonly string[] => [
  ...new Set((table?.tasks ?? []).flatMap((task) => roles.flatMap((role) => task[role]?.named ?? []))),
]);
