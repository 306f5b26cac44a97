import { countName } from '../../domain/compliance/count-names';
import { RATIO_RULES } from '../../domain/compliance/rules';
import type { RatioRule } from '../../domain/compliance/types';
import type { OwnRule, RatioBook } from './ratio-book';

/** A rule in force and where it comes from. */
export interface RuleInForce extends RatioRule {
  readonly origin: 'shipped' | 'changed' | 'own';
  readonly ranges: OwnRule['ranges'];
  readonly cell: OwnRule['cell'];
}

const isShipped = (id: string) => RATIO_RULES.some((rule) => rule.id === id);

/** The rules of a workbook: the shipped ones but for those switched off, each as the office changed it, then its own. */
export function rulesOf(book: Pick<RatioBook, 'rules' | 'off'>): RuleInForce[] {
  const changed = new Map(book.rules.map((rule) => [rule.id, rule]));
  const shipped = RATIO_RULES.filter(({ id }) => !book.off.includes(id)).map((rule): RuleInForce => {
    const own = changed.get(rule.id);
    return own ? { ...own, origin: 'changed' } : { ...rule, origin: 'shipped', ranges: null, cell: null };
  });
  const own = book.rules.filter(({ id }) => !isShipped(id)).map((rule): RuleInForce => ({ ...rule, origin: 'own' }));
  return [...shipped, ...own];
}

/** The stored form of a rule with some entries changed. */
export function ownRule(rule: RatioRule, change: Partial<OwnRule> = {}): OwnRule {
  const { measureWord = '人', partOf = true, ...rest } = rule;
  return { ranges: null, cell: null, ...rest, measureWord, partOf, ...change };
}

/** The book with a rule added or replaced; a shipped rule that was off is on again. */
export function withRule(book: RatioBook, rule: OwnRule): Partial<RatioBook> {
  const others = book.rules.filter(({ id }) => id !== rule.id);
  return { rules: [...others, rule], off: book.off.filter((id) => id !== rule.id) };
}

/** The book without a rule: an own one is deleted, a changed one falls back to what is shipped, a shipped one is off. */
export function withoutRule(book: RatioBook, { id, origin }: RuleInForce): Partial<RatioBook> {
  if (origin === 'shipped') return { off: [...book.off, id] };
  return { rules: book.rules.filter((rule) => rule.id !== id) };
}

/** An id that no rule of the book has. */
export function freshId(book: RatioBook): string {
  const taken = new Set(book.rules.map(({ id }) => id));
  for (let at = book.rules.length + 1; ; at++) if (!taken.has(`own-${at}`)) return `own-${at}`;
}

/** The name of a count as columns know it, where a person wrote it in other words (执法总人数 → 执法人员总数). */
export function knownName(text: string): string {
  return countName([text]) ?? text.trim();
}
