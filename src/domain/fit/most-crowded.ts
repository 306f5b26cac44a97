import type { LongMerge } from './long-merges';

/** So many are asked for: each costs Excel two ranges. */
export const mostMerges = 300;

/** Of merged areas those with most text to a row, at most `mostMerges`. */
export function mostCrowded(merges: readonly LongMerge[]): readonly LongMerge[] {
  const crowding = ({ range, text }: LongMerge): number => text.length / (range.bottom - range.top + 1);
  return [...merges].sort((one, other) => crowding(other) - crowding(one)).slice(0, mostMerges);
}
