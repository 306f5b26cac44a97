import { evaluateRule } from '../domain/compliance/evaluate-rule';
import { readStaffing } from '../domain/compliance/read-staffing';
import type { RatioReport, RatioRule, StaffingTable } from '../domain/compliance/types';
import type { WorkbookPort } from './ports';

/** A staffing table and what each rule that its columns can answer says of its units. */
export interface StaffingRatios {
  readonly table: StaffingTable;
  readonly reports: readonly RatioReport[];
}

/** Reads every visible sheet and judges the staffing tables found, in tab order. Writes nothing. */
export async function staffingRatios(
  port: WorkbookPort,
  rules: readonly RatioRule[],
  signal?: AbortSignal,
): Promise<readonly StaffingRatios[]> {
  const sheets = (await port.listSheets()).filter((sheet) => sheet.visible);
  const found: StaffingRatios[] = [];
  for (const { name } of sheets) {
    const grid = await port.readGrid({ sheet: name, signal });
    found.push(...readStaffing(grid).map((table) => judge(table, rules)));
  }
  return found;
}

/** A table without a rule's two columns is not short of people, it is about something else. */
function judge(table: StaffingTable, rules: readonly RatioRule[]): StaffingRatios {
  const names = new Set(table.columns.map(({ name }) => name));
  const fitting = rules.filter((rule) => names.has(rule.numerator) && names.has(rule.denominator));
  return { table, reports: fitting.map((rule) => evaluateRule(rule, table)) };
}
