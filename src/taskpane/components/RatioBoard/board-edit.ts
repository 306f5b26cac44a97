import type { SheetDemand } from '../../../app/ratios/demands';
import type { RatioBook } from '../../../app/ratios/ratio-book';
import { freshId, ownRule, type RuleInForce } from '../../../app/ratios/rules-of';
import { draftOf, draftOfDemand, emptyDraft, type RuleBase, type RuleDraft } from '../RatioRules/rule-draft';

/** What is being written: a rule, or counts. `about` tells one form from another: new rules have the same free id. */
export type BoardEdit =
  | { readonly kind: 'typed' }
  | { readonly kind: 'rule'; readonly about: string; readonly draft: RuleDraft; readonly base: RuleBase };

/** Writing a rule that no document gives: an empty form. */
export function writeNewRule(book: RatioBook): BoardEdit {
  const base: RuleBase = { id: freshId(book), source: '本单位规定', cell: null, measureWord: '人' };
  return { kind: 'rule', about: 'new', draft: emptyDraft, base };
}

/** Changing a rule in force; a shipped one becomes the office's own form of it. */
export function changeRule(rule: RuleInForce): BoardEdit {
  const base = ownRule(rule);
  return { kind: 'rule', about: `rule ${base.id}`, draft: draftOf(base), base };
}

/** Making a rule of a demand that does not name its counts: what the sheet says is filled in. */
export function makeRule(book: RatioBook, { key, found, sheet, cell }: SheetDemand): BoardEdit {
  const source = `“${found.text}”（${cell}单元格）`;
  const base: RuleBase = { id: freshId(book), source, cell: { sheet, cell }, measureWord: '人' };
  return { kind: 'rule', about: `demand ${key}`, draft: draftOfDemand(found), base };
}
