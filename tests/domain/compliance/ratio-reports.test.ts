import { fittingRules, ratioReports } from '../../../src/domain/compliance/ratio-reports';
import { RATIO_RULES } from '../../../src/domain/compliance/rules';
import type { StaffingTable } from '../../../src/domain/compliance/types';

/** A table of one unit with these counts. */
function table(sheet: string, counts: Readonly<Record<string, number>>): StaffingTable {
  const entries = Object.entries(counts);
  return {
    sheet,
    title: '',
    headerRows: [0],
    columns: entries.map(([name], at) => ({ name, header: name, column: at + 1 })),
    units: [
      {
        unit: '甲局',
        level: null,
        cell: 'A2',
        row: 1,
        counts: new Map(entries.map(([name, value]) => [name, { value, cell: 'B2', text: String(value) }])),
      },
    ],
    notes: [],
    findings: [],
  };
}

const ids = (one: StaffingTable) => fittingRules(one, RATIO_RULES).map(({ id }) => id);

test('a rule fits a table with both counts, or with parts of one of them', () => {
  expect(ids(table('表', { 执法人员总数: 100, 法制审核人员: 5 }))).toEqual(['legal-reviewers']);
  expect(ids(table('表', { 行政处罚: 100, 法制审核人员: 5 }))).toEqual(['legal-reviewers']);
  expect(ids(table('表', { 执法人员总数: 100, 持证执法人员: 90 }))).toEqual(['staff-certified']);
  expect(ids(table('表', { 执法人员总数: 100 }))).toEqual([]);
});

test('each rule is judged on the first table about it; a second one is said', () => {
  const { reports, findings } = ratioReports(
    [
      table('设备', { 音像记录设备应配数: 10, 音像记录设备实配数: 9 }),
      table('人员', { 执法人员总数: 100, 法制审核人员: 5 }),
      table('旧表', { 执法人员总数: 100, 法制审核人员: 1 }),
    ],
    RATIO_RULES,
  );
  expect(reports.map(({ rule, units }) => [rule.id, units[0]?.result])).toEqual([
    ['legal-reviewers', 'met'],
    ['recorders', 'notMet'],
  ]);
  expect(findings).toMatchObject([{ code: 'staffing.several-tables' }]);
  expect(findings[0]?.message).toContain('“旧表”');
});

test('when no table is about a rule, what is missing is said unit by unit', () => {
  const { reports } = ratioReports([table('人员', { 执法人员总数: 100 })], RATIO_RULES);
  expect(reports[0]?.units[0]).toMatchObject({
    denominator: 100,
    numerator: null,
    required: 5,
    result: 'insufficient',
  });
});

test('no table, no report', () => expect(ratioReports([], RATIO_RULES)).toEqual({ reports: [], findings: [] }));
