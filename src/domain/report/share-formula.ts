import { COMPARISONS, type Comparison } from '../compliance/comparison';
import type { Threshold } from '../compliance/needed';

/**
 * A share in hundredths of a per cent, cut like `percentText` and never rounded over the threshold. Whole numbers only until
 * the last division, so nothing depends on how a program rounds. The denominator must be above 0.
 */
export function cutShare(above: string, below: string, comparison: Comparison): string {
  return COMPARISONS[comparison].cut === 'down'
    ? `(${above}*10000-MOD(${above}*10000,${below}))/${below}/10000`
    : `(${above}*10000+MOD(-${above}*10000,${below}))/${below}/10000`;
}

/** `needed` as a formula over the cell of the denominator. */
export function neededFormula(below: string, { comparison, threshold: { num, den } }: Threshold): string {
  const floor = `(${below}*${num}-MOD(${below}*${num},${den}))/${den}`;
  const ceiling = `(${below}*${num}+MOD(-${below}*${num},${den}))/${den}`;
  const edge = { ge: ceiling, gt: `${floor}+1`, le: floor, lt: `${ceiling}-1` };
  return edge[comparison];
}

const SIGNS: Readonly<Record<Comparison, string>> = { ge: '>=', gt: '>', le: '<=', lt: '<' };

/** `meets` as a condition over both cells. */
export function meetsFormula(above: string, below: string, { comparison, threshold: { num, den } }: Threshold): string {
  return `${above}*${den}${SIGNS[comparison]}${below}*${num}`;
}
