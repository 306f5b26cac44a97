import { COMPARISONS, sideOf, type Comparison } from '../domain/compliance/comparison';
import { percentText, thresholdText } from '../domain/compliance/percent';
import type { RatioReport, RatioResult, StaffingFinding, StaffingTable, UnitRatio } from '../domain/compliance/types';

/** A unit as `ratio --json` prints it. */
type UnitAnswer = Pick<
  UnitRatio,
  'unit' | 'level' | 'numerator' | 'denominator' | 'required' | 'gap' | 'result' | 'cells' | 'why'
>;

function unitAnswer({ unit, level, numerator, denominator, required, gap, result, cells, why }: UnitRatio): UnitAnswer {
  return { unit, level, numerator, denominator, required, gap, result, cells, why };
}

/** Puts reports in the words of the contract. */
export function ratioAnswer(reports: readonly RatioReport[], findings: readonly StaffingFinding[]): object {
  return {
    rules: reports.map(({ rule, units, total, metCount, judgedCount }) => ({
      id: rule.id,
      title: rule.title,
      threshold: rule.threshold,
      comparison: rule.comparison,
      tone: rule.tone,
      due: rule.due,
      basis: rule.basis,
      source: rule.source,
      units: units.map(unitAnswer),
      total: unitAnswer(total),
      metCount,
      judgedCount,
    })),
    findings,
  };
}

const RESULTS: Readonly<Record<RatioResult, string>> = {
  met: '✓ 达标',
  notMet: '✗ 未达标',
  insufficient: '? 数据不足',
  notApplicable: '－ 不适用',
};

function unitLine(unit: UnitRatio, comparison: Comparison): string {
  const { numerator, denominator, required, gap } = unit;
  const shown = (count: number | null) => (count === null ? '未填' : String(count));
  const share = numerator === null || !denominator ? '—' : percentText(numerator, denominator, comparison);
  const need = required === null ? '' : `，${sideOf(comparison) === 'ge' ? '需' : '最多'}${required}`;
  const missing = gap === null || gap === 0 ? '' : `，${sideOf(comparison) === 'ge' ? '缺' : '超'}${gap}`;
  return `  ${RESULTS[unit.result]}  ${unit.unit}  ${shown(numerator)}/${shown(denominator)} = ${share}${need}${missing}\n`;
}

function reportText({ rule, units, total, metCount, judgedCount }: RatioReport): string {
  const { sign } = COMPARISONS[rule.comparison];
  const tone = rule.tone === 'principle' ? '（原则上）' : '';
  const due = rule.due === null ? '' : `，期限${rule.due}`;
  return [
    `${rule.title} ${sign} ${thresholdText(rule.threshold)}${tone}${due}\n`,
    `口径：${rule.basis}\n`,
    ...units.map((unit) => unitLine(unit, rule.comparison)),
    `  达标${metCount}个，可判定${judgedCount}个，共${units.length}个单位。\n`,
    `  ${total.why}\n`,
  ].join('');
}

/** The same for people. */
export function listOfRatios(
  table: StaffingTable,
  reports: readonly RatioReport[],
  findings: readonly StaffingFinding[],
): string {
  const head = `${table.sheet}：${table.title || '人员情况表'}\n\n`;
  const open = findings.map(({ message }) => `  ${message}\n`);
  const rest = open.length === 0 ? '' : `\n待核 ${open.length} 条：\n${open.join('')}`;
  return head + reports.map(reportText).join('\n') + rest;
}
