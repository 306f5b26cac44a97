import { STAFFING_MESSAGES } from './staffing-messages';
import type { StaffingFinding, StaffingTable } from './types';

/** Bodies that keep staff of their own; 部门、科、股 of a plan are parts of one and never stand in a staffing table. */
const KEEPS_STAFF = /[局院委办队所]$|中心$|政府$|分局$|机关$/u;
/** A plan that names fewer of the units speaks of something else (departments, levels). */
const FEWEST = 2;

/**
 * Compares the units of a staffing table with the bodies of a plan by whole name. Says which are missing on either side,
 * and nothing when the plan does not speak of these units at all.
 */
export function compareUnits(table: StaffingTable, bodies: readonly string[]): StaffingFinding[] {
  const planned = new Set(bodies.map((body) => body.replace(/\s/gu, '')));
  const staffed = new Set(table.units.map(({ unit }) => unit));
  const shared = [...staffed].filter((unit) => planned.has(unit));
  if (shared.length < FEWEST) return [];
  const lacking = [...staffed].filter((unit) => !planned.has(unit));
  const missing = [...planned].filter((body) => KEEPS_STAFF.test(body) && !staffed.has(body));
  const findings: StaffingFinding[] = [];
  const add = (code: string, message: string) => findings.push({ code, cell: null, message });
  if (lacking.length > 0) add('staffing.not-in-plan', STAFFING_MESSAGES.notInPlan(lacking.join('、'), lacking.length));
  if (missing.length > 0) add('staffing.not-staffed', STAFFING_MESSAGES.notStaffed(missing.join('、'), missing.length));
  return findings;
}
