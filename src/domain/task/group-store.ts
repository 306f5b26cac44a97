import type { Task } from './types';

/**
 * Keeps one thing for each group (system and stage) of tasks, made when the group is first met. Tasks of a group mostly
 * stand together, so the last group is looked at first.
 */
export function createGroupStore<Kept>(make: () => Kept): (task: Pick<Task, 'system' | 'stage'>) => Kept {
  const kept = new Map<string, Kept>();
  let last: { readonly system: string | null; readonly stage: string | null; readonly kept: Kept } | null = null;
  return ({ system, stage }) => {
    if (last?.system === system && last.stage === stage) return last.kept;
    const key = `${system ?? ''}\n${stage ?? ''}`;
    const found = kept.get(key) ?? make();
    kept.set(key, found);
    last = { system, stage, kept: found };
    return found;
  };
}
