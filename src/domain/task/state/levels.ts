import type { Milestone } from '../../deadline/types';

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
