import type { Deadline, Milestone } from '../../deadline/types';

/** 县（区）局 and 县(区)局 are one level. */
function foldLevel(level: string): string {
  return level.normalize('NFKC').replace(/\s/g, '');
}

/** Milestones that bind a level: its own and those that bind everybody. Null: all of them. */
export function milestonesFor(milestones: readonly Milestone[], level: string | null): readonly Milestone[] {
  if (level === null) return milestones;
  const wanted = foldLevel(level);
  return milestones.filter((milestone) => milestone.level === null || foldLevel(milestone.level) === wanted);
}

/**
 * A task as one of its bodies has to do it: where a date names this body, those that name others alone do not bind it.
 *
 * @example taskOfBody(task, '市教育局').deadline.milestones // of 市财政局3月底前；市教育局9月底前 the second
 */
export function taskOfBody<Bound extends { readonly deadline: Deadline }>(task: Bound, body: string): Bound {
  const { milestones } = task.deadline;
  const names = ({ level }: Milestone): boolean => level?.split(/[、和及与]/).includes(body) ?? false;
  if (!milestones.some(names)) return task;
  const own = milestones.filter((one) => one.level === null || names(one));
  return own.length === milestones.length ? task : { ...task, deadline: task.deadline.with({ milestones: own }) };
}
