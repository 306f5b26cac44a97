/**
 * How a share is compared with its threshold. Whether the threshold itself is good follows the Civil Code, article 1259:
 * 以上、以下、以内 include the number; 不满、超过、以外 do not.
 */
export type Comparison = 'ge' | 'gt' | 'le' | 'lt';

/** The side of a threshold that is good: enough of something, or not too much of it. */
export type Side = 'ge' | 'le';

interface ComparisonWords {
  readonly side: Side;
  readonly sign: string;
  /** How a printed percentage is cut, so that it stands on the same side of the threshold as the share itself. */
  readonly cut: 'down' | 'up';
  /** Said of a share that meets the rule, and of one that does not. */
  readonly good: string;
  readonly bad: string;
}

export const COMPARISONS: Readonly<Record<Comparison, ComparisonWords>> = {
  ge: { side: 'ge', sign: '≥', cut: 'down', good: '不低于', bad: '低于' },
  gt: { side: 'ge', sign: '>', cut: 'up', good: '超过', bad: '未超过' },
  le: { side: 'le', sign: '≤', cut: 'up', good: '不超过', bad: '超过' },
  lt: { side: 'le', sign: '<', cut: 'down', good: '低于', bad: '不低于' },
};

/** Which side of its threshold is good. */
export function sideOf(comparison: Comparison): Side {
  return COMPARISONS[comparison].side;
}
