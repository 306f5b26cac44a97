import type { RatioRule, StaffingFinding, StaffingTable } from './types';

/**
 * Rules that a table speaks of: those with a column for the numerator or, beside it, for parts of it. When none has,
 * the first rule whose denominator stands there; when none has that either, the first rule, which then says what is missing.
 */
export function applicableRules(table: StaffingTable, rules: readonly RatioRule[]): RatioRule[] {
  const names = new Set(table.columns.map(({ name }) => name));
  const both = rules.filter(({ numerator, denominator }) => names.has(numerator) && names.has(denominator));
  if (both.length > 0) return both;
  return rules
    .filter(({ numerator }) => names.has(numerator))
    .concat(rules)
    .slice(0, 1);
}

/** A finding when several tables look like staffing: only the first is used. */
export function severalTables(tables: readonly StaffingTable[]): StaffingFinding[] {
  if (tables.length < 2) return [];
  const names = tables.map(({ sheet, headerRows }) => `${sheet}（第${(headerRows[0] ?? 0) + 1}行起）`).join('、');
  const message = `有${tables.length}张表都像人员情况表：${names}；只用了第一张，请核对是否应使用另一张。`;
  return [{ code: 'staffing.several-tables', cell: null, message }];
}
