import { sideOf } from '../../domain/compliance/comparison';
import { percentText } from '../../domain/compliance/percent';
import type { RatioReport, RatioRule, RatioResult, UnitRatio } from '../../domain/compliance/types';

const resultOrder: Readonly<Record<RatioResult, number>> = { notMet: 0, insufficient: 1, met: 2, notApplicable: 3 };

/** Units as a section head wants them: those that miss the rule first, the largest gap on top; the rest in sheet order. */
export function gapFirst(units: readonly UnitRatio[]): readonly UnitRatio[] {
  return [...units].sort((a, b) => resultOrder[a.result] - resultOrder[b.result] || (b.gap ?? 0) - (a.gap ?? 0));
}

/** Columns that a unit table can be sorted by. */
export type UnitColumn = 'unit' | 'have' | 'need' | 'gap';

export interface UnitOrder {
  readonly column: UnitColumn;
  readonly descending: boolean;
}

/** What a section head sees first. */
export const firstOrder: UnitOrder = { column: 'gap', descending: true };

const counts: Readonly<Record<Exclude<UnitColumn, 'unit'>, (unit: UnitRatio) => number | null>> = {
  have: ({ numerator }) => numerator,
  need: ({ required }) => required,
  gap: ({ gap }) => gap,
};

/** Sorts units by a column; what has no number comes last either way. 缺口 downwards puts those that miss the rule first. */
export function sortUnits(units: readonly UnitRatio[], { column, descending }: UnitOrder): readonly UnitRatio[] {
  if (column === 'gap' && descending) return gapFirst(units);
  const sign = descending ? -1 : 1;
  if (column === 'unit') return [...units].sort((a, b) => sign * a.unit.localeCompare(b.unit, 'zh-CN'));
  const of = counts[column];
  return [...units].sort((a, b) => {
    const [left, right] = [of(a), of(b)];
    return left === null || right === null ? Number(left === null) - Number(right === null) : sign * (left - right);
  });
}

/** Share of a whole as a number, null when it cannot be told. For drawing only: judging is done on whole counts. */
export function shareOf({ numerator, denominator }: UnitRatio): number | null {
  return numerator === null || !denominator ? null : numerator / denominator;
}

/** A unit's share for reading, cut towards “not met” (7 of 141 → `4.96%`); a dash when it cannot be told. */
export function shareText(
  { numerator, denominator, result }: UnitRatio,
  { comparison }: Pick<RatioRule, 'comparison'>,
): string {
  return numerator === null || !denominator || result === 'insufficient'
    ? '—'
    : percentText(numerator, denominator, comparison);
}

/** The light of a whole rule: the worst of its units that could be judged, else what keeps it from being judged. */
export function ruleResult({ units, judgedCount, metCount }: RatioReport): RatioResult {
  if (metCount < judgedCount) return 'notMet';
  if (judgedCount > 0) return units.some(({ result }) => result === 'insufficient') ? 'insufficient' : 'met';
  return units.some(({ result }) => result === 'insufficient') ? 'insufficient' : 'notApplicable';
}

/** How many people are missing (or too many) in all units together. */
export function gapSum({ units }: RatioReport): number {
  return units.reduce((sum, { gap }) => sum + (gap ?? 0), 0);
}

/** Whether a rule asks for enough of something; else for not too much. */
export function asksForMore({ comparison }: Pick<RatioRule, 'comparison'>): boolean {
  return sideOf(comparison) === 'ge';
}
