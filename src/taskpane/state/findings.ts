import type { Finding } from '../../domain/task/types';

/** Areas in the order in which they are shown; `other` takes what is not known here. */
const areas = ['deadline', 'department', 'plan', 'progress', 'table', 'light', 'other'] as const;

export type FindingArea = (typeof areas)[number];

export interface FindingGroup {
  readonly area: FindingArea;
  readonly members: readonly Finding[];
}

/** The area a finding belongs to: the part of its code before the dot. */
function areaOf({ code }: Finding): FindingArea {
  const name = code.slice(0, code.indexOf('.'));
  return areas.find((area) => area === name) ?? 'other';
}

/** Findings by area; areas without any are left out, order within an area stays. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return areas
    .map((area) => ({ area, members: findings.filter((finding) => areaOf(finding) === area) }))
    .filter(({ members }) => members.length > 0);
}
