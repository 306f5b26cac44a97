import { chooseCount } from './choose-basis';
import { REVIEWER_KINDS } from './count-names';
import type { StaffingHeader } from './staffing-header';
import { STAFFING_MESSAGES } from './staffing-messages';
import type { StaffingTable } from './types';

const REVIEWERS = '法制审核人员';
/** Nobody is both, and everybody is one of them. */
const FULL_AND_PART: ReadonlySet<string> = new Set(['专职审核人员', '兼职审核人员']);

/**
 * Reviewers who stand only in parts are their sum where the parts are 专职 and 兼职 or a note of the sheet lays it down,
 * and a finding says so. Any other parts (法制部门, 稽查审理) are a choice of 口径 and stay apart.
 */
export function sumReviewers(table: StaffingTable, { partsAddUp }: StaffingHeader): StaffingTable {
  const names = table.columns.map(({ name }) => name);
  const parts = REVIEWER_KINDS.filter((kind) => names.includes(kind));
  const once = parts.every((kind) => names.indexOf(kind) === names.lastIndexOf(kind));
  const exclusive = partsAddUp || parts.every((kind) => FULL_AND_PART.has(kind));
  if (names.includes(REVIEWERS) || parts.length < 2 || !once || !exclusive) return table;
  const say = partsAddUp ? STAFFING_MESSAGES.summedByNote : STAFFING_MESSAGES.summed;
  const finding = { code: 'staffing.reviewers-summed', cell: null, message: say(parts.join('、')) };
  return {
    ...chooseCount(table, { name: REVIEWERS, parts }),
    findings: [...table.findings.filter(({ code }) => code !== 'staffing.no-reviewers'), finding],
  };
}
