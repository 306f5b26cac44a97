import { evaluateRule } from '../domain/compliance/evaluate-rule';
import { fittingRules } from '../domain/compliance/ratio-reports';
import { readStaffing } from '../domain/compliance/read-staffing';
import type { RatioReport, RatioRule, StaffingTable } from '../domain/compliance/types';
import { isReport } from '../domain/report/report-words';
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
    if (isReport(grid)) continue;
    found.push(...readStaffing(grid).map((table) => judge(table, rules)));
  }
  return found;
}

function judge(table: StaffingTable, rules: readonly RatioRule[]): StaffingRatios {
  return { table, reports: fittingRules(table, rules).map((rule) => evaluateRule(rule, table)) };
}
