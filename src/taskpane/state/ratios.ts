import type { RatioResult, UnitRatio } from '../../domain/compliance/types';

const resultOrder: Readonly<Record<RatioResult, number>> = { notMet: 0, insufficient: 1, met: 2, notApplicable: 3 };

/** Units as a section head wants them: those that miss the rule first, the largest gap on top; the rest in sheet order. */
export function gapFirst(units: readonly UnitRatio[]): readonly UnitRatio[] {
  return [...units].sort((a, b) => resultOrder[a.result] - resultOrder[b.result] || (b.gap ?? 0) - (a.gap ?? 0));
}

/** Share of a whole as a number, null when it cannot be told. For drawing only: judging is done on whole counts. */
export function shareOf({ numerator, denominator }: UnitRatio): number | null {
  return numerator === null || !denominator ? null : numerator / denominator;
}

/**
 * A share for reading, cut after two decimals and never rounded up to a threshold it does not reach:
 * 7 of 141 → `4.96 %`, 1 of 20 → `5 %`. A dash when it cannot be told.
 */
export function percentText(numerator: number | null, denominator: number | null): string {
  if (numerator === null || !denominator) return '—';
  return `${Math.floor((numerator * 10_000) / denominator) / 100} %`;
}
