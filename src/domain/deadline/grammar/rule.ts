import type { Meaning } from './meaning';

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a pattern matched: its named groups, the whole slice, and where it stands. */
export interface Match {
  readonly groups: Groups;
  readonly slice: string;
  /** The folded text and the place of the slice in it (`end` is not included), for rules that look around. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** One idea of the grammar: a way of writing a time limit, and what it means. */
export interface Rule {
  /** Name of the rule and of its file. */
  readonly name: string;
  /** What the words mean, for a clerk: one or two Chinese sentences, printed in docs/deadlines.md. */
  readonly says: string;
  /** Phrases for docs/deadlines.md; what they mean is printed beside them. */
  readonly examples: readonly string[];
  /** The pattern describes the whole cell; it is tried at its beginning only. */
  readonly whole?: true;
  /** The characters a match can begin with; no others are tried. */
  readonly starts: string;
  /** Only texts that hold one of these characters can match, of sets parted by a space one of each; spares the others the trial. */
  readonly needs?: string;
  /** A match begins with at least so many digits. */
  readonly digits?: number;
  /** Sticky; linear: every quantifier is bounded and none is nested. */
  readonly pattern: RegExp;
  /** The meaning, or null when this is not what the rule is about after all. Several for a list (3月、6月底前). */
  readonly read: (match: Match) => Meaning | readonly Meaning[] | null;
}

/** A sticky pattern from lexicon pieces. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'y');
}
