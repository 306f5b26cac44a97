import { explainImpossible, explainJudged, explainMissing, explainNothing } from './explain-ratio';
import { meets, needed } from './needed';
import type { RatioCells, RatioReport, RatioRule, StaffingTable, StaffingUnit, UnitRatio } from './types';

/** What a unit brings to a rule; typed in or read from a sheet. */
export interface UnitCounts {
  readonly unit: string;
  readonly level?: string | null;
  /** Whole numbers from 0; null: not given. A blank is never 0. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly cells?: RatioCells | null;
}

type Verdict = Pick<UnitRatio, 'required' | 'gap' | 'result' | 'why'>;

function judge(rule: RatioRule, { unit, numerator, denominator }: UnitCounts): Verdict {
  if (denominator === 0) return { required: null, gap: null, result: 'notApplicable', why: explainNothing(rule, unit) };
  const required = denominator === null ? null : needed(denominator, rule);
  if (numerator === null || denominator === null || required === null) {
    return { required, gap: null, result: 'insufficient', why: explainMissing(rule, { unit, numerator, denominator }) };
  }
  if (rule.partOf === true && numerator > denominator) {
    return { required, gap: null, result: 'insufficient', why: explainImpossible(rule, unit, numerator, denominator) };
  }
  const met = meets(numerator, denominator, rule);
  const gap = met ? 0 : Math.abs(required - numerator);
  const why = explainJudged(rule, unit, numerator, denominator, met);
  return { required, gap, result: met ? 'met' : 'notMet', why };
}

/**
 * Judges one unit alone, in whole numbers.
 *
 * @example judgeUnit(rule, { unit: '市局机关', numerator: 7, denominator: 141 }) // required 8, gap 1, notMet
 */
export function judgeUnit(rule: RatioRule, counts: UnitCounts): UnitRatio {
  const { unit, level = null, numerator, denominator, cells = null } = counts;
  return { unit, level, numerator, denominator, ...judge(rule, counts), cells };
}

/** Σ ÷ Σ over the units that were judged. It informs and judges nobody. */
function totalOf(rule: RatioRule, units: readonly UnitRatio[]): UnitRatio {
  const judged = units.filter(({ result }) => result === 'met' || result === 'notMet');
  const sum = (pick: (unit: UnitRatio) => number | null) =>
    judged.reduce((total, unit) => total + (pick(unit) ?? 0), 0);
  const counts = judged.length === 0 ? { numerator: null, denominator: null } : null;
  const total = judgeUnit(rule, {
    unit: '合计',
    ...(counts ?? { numerator: sum((unit) => unit.numerator), denominator: sum((unit) => unit.denominator) }),
  });
  const left = units.length - judged.length;
  const leftOut = left === 0 ? '' : `有${left}个单位未计入；`;
  return { ...total, why: `${total.why}${leftOut}合计仅供参考，各单位分别判定。` };
}

/**
 * Judges units one by one against a rule. The order of units makes no difference to any number.
 * Units keep their order; the total is Σ ÷ Σ over judged units and informs only.
 */
export function evaluateUnits(rule: RatioRule, units: readonly UnitCounts[]): RatioReport {
  const judged = units.map((unit) => judgeUnit(rule, unit));
  const metCount = judged.filter(({ result }) => result === 'met').length;
  const judgedCount = metCount + judged.filter(({ result }) => result === 'notMet').length;
  return { rule, units: judged, total: totalOf(rule, judged), metCount, judgedCount };
}

function countsOf(rule: RatioRule, unit: StaffingUnit): UnitCounts {
  const above = unit.counts.get(rule.numerator);
  const below = unit.counts.get(rule.denominator);
  return {
    unit: unit.unit,
    level: unit.level,
    numerator: above?.value ?? null,
    denominator: below?.value ?? null,
    cells:
      unit.cell === '' ? null : { unit: unit.cell, numerator: above?.cell ?? null, denominator: below?.cell ?? null },
  };
}

/** Judges every unit of a staffing table. A count the table lacks leaves its units `insufficient`, never guessed. */
export function evaluateRule(rule: RatioRule, staffing: StaffingTable): RatioReport {
  return evaluateUnits(
    rule,
    staffing.units.map((unit) => countsOf(rule, unit)),
  );
}

/** Whether a rule's day has passed: on the due day itself it has not. */
export function ruleState(rule: RatioRule, asOf: string): 'open' | 'passed' | 'undated' {
  if (rule.due === null) return 'undated';
  return asOf > rule.due ? 'passed' : 'open';
}
