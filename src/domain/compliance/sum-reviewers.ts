import { REVIEWER_COUNT, REVIEWER_KINDS } from './count-names';
import type { StaffingHeader } from './staffing-header';

/** Nobody is both, and everybody is one of them. */
const FULL_AND_PART: ReadonlySet<string> = new Set(['专职审核人员', '兼职审核人员']);

/**
 * The kinds of reviewers that add up to all of them where a table has no column for all: 专职 and 兼职, or those of which a
 * note of the sheet says so. Empty otherwise: any other parts (法制部门, 稽查审理) are a choice of 口径.
 */
export function reviewerParts({ columns, partsAddUp }: StaffingHeader): readonly string[] {
  const names = columns.map(({ name }) => name);
  const parts = REVIEWER_KINDS.filter((kind) => names.includes(kind));
  const once = parts.every((kind) => names.indexOf(kind) === names.lastIndexOf(kind));
  const exclusive = partsAddUp || parts.every((kind) => FULL_AND_PART.has(kind));
  return !names.includes(REVIEWER_COUNT) && parts.length > 1 && once && exclusive ? parts : [];
}
