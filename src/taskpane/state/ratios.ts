import { percentText } from '../../domain/compliance/percent';
import type { RatioRule, RatioResult, UnitRatio } from '../../domain/compliance/types';

const resultOrder: Readonly<Record<RatioResult, number>> = { notMet: 0, insufficient: 1, met: 2, notApplicable: 3 };

/** Units as a section head wants them: those that miss the rule first, the largest gap on top; the rest in sheet order. */
export function gapFirst(units: readonly UnitRatio[]): readonly UnitRatio[] {
  return [...units].sort((a, b) => resultOrder[a.result] - resultOrder[b.result] || (b.gap ?? 0) - (a.gap ?? 0));
}

/** Share of a whole as a number, null when it cannot be told. For drawing only: judging is done on whole counts. */
export function shareOf({ numerator, denominator }: UnitRatio): number | null {
  return numerator === null || !denominator ? null : numerator / denominator;
}

/** A unit's share for reading, cut towards “not met” (7 of 141 → `4.96%`); a dash when it cannot be told. */
export function shareText({ numerator, denominator }: UnitRatio, { comparison }: RatioRule): string {
  return numerator === null || !denominator ? '—' : percentText(numerator, denominator, comparison);
}
