import { ENFORCEMENT_KINDS, REVIEWER_KINDS } from './count-names';
import { evaluateRule } from './evaluate-rule';
import { ownEntry } from '../own-entry';
import type { RatioReport, RatioRule, StaffingFinding, StaffingTable } from './types';

/** Counts that a table may give only in parts; parts are never added up, but they show what the table is about. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  执法人员总数: ENFORCEMENT_KINDS,
  法制审核人员: REVIEWER_KINDS,
};

const hasCount = (table: StaffingTable, name: string) => table.columns.some((column) => column.name === name);

function speaksOf(table: StaffingTable, name: string): boolean {
  return hasCount(table, name) || (ownEntry(PARTS, name) ?? []).some((part) => hasCount(table, part));
}

/**
 * Rules that a table is about: both counts stand there, or parts of them do (then every unit is `insufficient` and a
 * finding says why). A table without them is not short of people, it is about something else.
 */
export function fittingRules<Rule extends RatioRule>(table: StaffingTable, rules: readonly Rule[]): Rule[] {
  return rules.filter(({ numerator, denominator }) => {
    const whole = hasCount(table, numerator) || hasCount(table, denominator);
    return whole && speaksOf(table, numerator) && speaksOf(table, denominator);
  });
}

/** Reports of a workbook with what a person should look at. */
export interface RatioReports {
  readonly reports: readonly RatioReport[];
  readonly findings: readonly StaffingFinding[];
}

function severalTables(rule: RatioRule, tables: readonly StaffingTable[]): StaffingFinding[] {
  if (tables.length < 2) return [];
  const names = tables.map(({ sheet, headerRows }) => `“${sheet}”第${(headerRows[0] ?? 0) + 1}行起的表`).join('、');
  const message = `有${tables.length}张表都能算“${rule.title}”：${names}；只用了第一张，请核对是否应使用另一张。`;
  return [{ code: 'staffing.several-tables', cell: null, message }];
}

/**
 * Judges every rule on the first table that is about it. When no table is about any rule, the first rule is judged on
 * the first table, and says of each unit what is missing.
 */
export function ratioReports(tables: readonly StaffingTable[], rules: readonly RatioRule[]): RatioReports {
  const reports: RatioReport[] = [];
  const findings: StaffingFinding[] = [];
  for (const rule of rules) {
    const hosts = tables.filter((table) => fittingRules(table, [rule]).length > 0);
    if (hosts[0]) reports.push(evaluateRule(rule, hosts[0]));
    findings.push(...severalTables(rule, hosts));
  }
  const [table] = tables;
  const [rule] = rules;
  if (reports.length === 0 && table && rule) reports.push(evaluateRule(rule, table));
  return { reports, findings: [...findings, ...tables.flatMap((each) => each.findings)] };
}
