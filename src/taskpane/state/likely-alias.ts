import type { RecognisedTable } from '../../app/reading/recognised-table';
import { suggestAliases } from '../../domain/department/suggest-aliases';
import type { Finding } from '../../domain/task/types';
import { bodiesOf } from './bodies';

/** The two names that a finding holds for one body; null when it speaks of something else. */
export function likelyAlias(
  { code, message }: Finding,
  table: RecognisedTable | null,
): readonly [string, string] | null {
  if (code !== 'department.alias-suggested' || !table) return null;
  const names = table.tasks.flatMap((task) => [...bodiesOf(task, 'any').keys()]);
  return suggestAliases(names).find((one) => one.message === message)?.names ?? null;
}
