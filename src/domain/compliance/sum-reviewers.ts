import { chooseCount } from './choose-basis';
import { REVIEWER_KINDS } from './count-names';
import { STAFFING_MESSAGES } from './staffing-messages';
import type { StaffingTable } from './types';

const REVIEWERS = '法制审核人员';
/** Nobody is both, and everybody is one of them. */
const FULL_AND_PART = ['专职审核人员', '兼职审核人员'];

/**
 * Reviewers who stand only as 专职 and 兼职 are their sum, and a finding says so. Any other parts (法制部门, 稽查审理)
 * are a choice of 口径 and stay apart.
 */
export function sumReviewers(table: StaffingTable): StaffingTable {
  const names = table.columns.map(({ name }) => name);
  const kinds = REVIEWER_KINDS.filter((kind) => names.includes(kind));
  const alone = kinds.length === 2 && FULL_AND_PART.every((kind) => names.filter((name) => name === kind).length === 1);
  if (names.includes(REVIEWERS) || !alone || kinds.some((kind) => !FULL_AND_PART.includes(kind))) return table;
  const summed = chooseCount(table, { name: REVIEWERS, parts: FULL_AND_PART });
  const finding = { code: 'staffing.reviewers-summed', cell: null, message: STAFFING_MESSAGES.summed };
  return {
    ...summed,
    findings: [...table.findings.filter(({ code }) => code !== 'staffing.no-reviewers'), finding],
  };
}
