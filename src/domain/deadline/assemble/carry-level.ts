import type { Dated, Gathered } from './read-pieces';

/**
 * 县局5月底前自查；市局6月底前抽查，7月底前通报: where each sentence speaks of one level, its later dates are that level's.
 */
export function carryLevel(gathered: Gathered, text: string): Gathered {
  const dated = shareLevel(gathered.dated, text);
  if (dated !== gathered.dated) return { ...gathered, dated };
  if (dated.length < 3 || new Set(dated.flatMap(({ level }) => level ?? [])).size < 2) return gathered;
  const levels = new Map<number, string | null>();
  for (const one of dated) {
    const sentence = sentenceOf(one, text);
    const first = !levels.has(sentence);
    if (first !== (one.level !== null)) return gathered;
    if (first) levels.set(sentence, one.level);
  }
  return { ...gathered, dated: dated.map((one) => ({ ...one, level: levels.get(sentenceOf(one, text)) ?? null })) };
}

/** 各县分别于6月底和7月底: dates that 和 joins are of one level. */
function shareLevel(dated: readonly Dated[], text: string): readonly Dated[] {
  const [first, second] = dated;
  if (dated.length !== 2 || !first?.level || second?.level !== null) return dated;
  return /^[和及与、]$/.test(text.slice(first.piece.to, second.piece.from))
    ? [first, { ...second, level: first.level }]
    : dated;
}

/** How many sentences end before the date. */
const sentenceOf = ({ piece }: Dated, text: string): number => text.slice(0, piece.from).split(/[；。\n]/).length;
