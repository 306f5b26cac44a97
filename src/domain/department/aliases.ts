import { nameKey } from './fold';
import type { AliasTable, Bodies } from './types';

/** A name that was counted under another one. */
export interface AppliedAlias {
  readonly from: string;
  readonly to: string;
}

/** Bodies under the names of the user's table, and every replacement that was made. */
export interface AliasedBodies {
  readonly bodies: Bodies;
  readonly applied: readonly AppliedAlias[];
}

/**
 * The name a body is counted under; itself when the table does not know it. Chains are followed (甲→乙, 乙→丙 gives 丙),
 * a circle ends where it began. Spaces and the kind of bracket make no difference.
 *
 * @example resolveAlias('政策法规部门', { 政策法规部门: '法制部门' }) // '法制部门'
 */
export function resolveAlias(name: string, table: AliasTable): string {
  const targets = new Map(Object.entries(table).map(([from, to]) => [nameKey(from), to]));
  const seen = new Set([nameKey(name)]);
  let current = name;
  for (;;) {
    const next = targets.get(nameKey(current));
    if (next === undefined) return current;
    if (seen.has(nameKey(next))) return nameKey(next) === nameKey(current) ? next : name;
    seen.add(nameKey(next));
    current = next;
  }
}

/**
 * Counts bodies under the names of the user's table. Nothing is silent: `applied` lists each replacement.
 * Two names that become one stand once, at the place of the first.
 */
export function applyAliases(bodies: Bodies, table: AliasTable): AliasedBodies {
  const applied: AppliedAlias[] = [];
  const resolve = (names: readonly string[]) => {
    const resolved = names.map((name) => {
      const to = resolveAlias(name, table);
      if (to !== name) applied.push({ from: name, to });
      return to;
    });
    return [...new Set(resolved)];
  };
  return { bodies: { named: resolve(bodies.named), open: resolve(bodies.open) }, applied };
}
