import { isEverybody } from '../lexicon/levels';
import type { Gathered } from './read-pieces';

/** 各单位于11月20日前: when no other level is named, everybody is meant and no level is. */
export function settleEverybody(gathered: Gathered): Gathered {
  const { dated } = gathered;
  let named = false;
  for (const { level } of dated) named ||= level !== null;
  if (!named || dated.some(({ level }) => level !== null && !isEverybody(level))) return gathered;
  return { ...gathered, dated: dated.map((one) => ({ ...one, level: null })) };
}
