import { isBody } from '../lexicon/bodies';
import { clauseBefore } from '../lexicon/clauses';
import { bareWords } from '../lexicon/levels';
import type { Dated, Gathered } from './read-pieces';

/** 总行7月底前，分行8月底前: bodies that stand side by side before the dates are whom each of these binds. */
export function settleSideBySide(gathered: Gathered, text: string): Gathered {
  const { dated } = gathered;
  if (dated.length < 2 || dated.every(({ level }) => level !== null)) return gathered;
  const bodies = dated.map((one, index) => bodyOf(one, dated[index - 1], text));
  if (bodies.includes(null) || new Set(bodies).size < 2) return gathered;
  return {
    ...gathered,
    dated: dated.map((one, index) => {
      const level = bodies[index] ?? null;
      return { ...one, level, label: one.label === level ? null : one.label };
    }),
  };
}

/** The level of a date, or the body that stands right before it. */
function bodyOf({ level, piece }: Dated, previous: Dated | undefined, text: string): string | null {
  if (level !== null) return level;
  const words = bareWords(clauseBefore(text, previous?.piece.to ?? 0, piece.from));
  return isBody(words) ? words : null;
}
