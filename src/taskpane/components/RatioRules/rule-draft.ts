import { knownName } from '../../../app/ratios/rules-of';
import { toOwnRule, type OwnRule } from '../../../app/ratios/ratio-book';
import { thresholdText } from '../../../domain/compliance/percent';
import type { FoundRatio } from '../../../domain/compliance/find-ratio-rules';
import { readShare } from '../../../domain/compliance/read-share';
import type { RatioTranslate } from '../../i18n/useRatioText';

/** A rule while it is being written: all as typed. */
export interface RuleDraft {
  readonly title: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly comparison: OwnRule['comparison'];
  readonly threshold: string;
  readonly principle: boolean;
  readonly partOf: boolean;
  readonly due: string;
  readonly basis: string;
  readonly from: 'columns' | 'ranges';
  readonly sheet: string;
  readonly ranges: { readonly numerator: string; readonly denominator: string; readonly units: string };
}

/** What a rule keeps that is not written in the form. */
export type RuleBase = Pick<OwnRule, 'id' | 'source' | 'cell' | 'measureWord'>;

const nothing = { numerator: '', denominator: '', units: '' };

/** The draft of a rule that is to be changed. */
export function draftOf(rule: OwnRule): RuleDraft {
  const { title, numerator, denominator, comparison, threshold, tone, partOf, due, basis, ranges } = rule;
  return {
    ...{ title, numerator, denominator, comparison, partOf, basis },
    threshold: thresholdText(threshold),
    principle: tone === 'principle',
    due: due ?? '',
    from: ranges ? 'ranges' : 'columns',
    sheet: ranges?.sheet ?? '',
    ranges: ranges ? { ...ranges, units: ranges.units ?? '' } : nothing,
  };
}

/** The draft of a new rule. */
export const emptyDraft: RuleDraft = {
  ...{ title: '', numerator: '', denominator: '', comparison: 'ge', threshold: '', principle: false, partOf: true },
  ...{ due: '', basis: '', from: 'columns', sheet: '', ranges: nothing },
};

/** The draft of a rule that a sheet demands without naming its counts. */
export function draftOfDemand({ numerator, comparison, threshold, tone, due }: FoundRatio): RuleDraft {
  return {
    ...emptyDraft,
    title: numerator,
    comparison,
    threshold: thresholdText(threshold),
    principle: tone === 'principle',
    due: due ?? '',
  };
}

/** The rule a draft says, or one sentence about what keeps it from being one. */
export function ruleOfDraft(draft: RuleDraft, base: RuleBase, text: RatioTranslate): OwnRule | string {
  const [numerator, denominator] = [knownName(draft.numerator), knownName(draft.denominator)];
  if (draft.title.trim() === '') return text('form.noName');
  if (numerator === '' || denominator === '') return text('form.noCounts');
  if (numerator === denominator) return text('form.same');
  const threshold = readShare(
    /^\d+(?:\.\d+)?$/u.test(draft.threshold.trim()) ? `${draft.threshold}%` : draft.threshold,
  );
  if (threshold === null) return text('form.noThreshold', { text: draft.threshold });
  const { ranges, sheet } = draft;
  const picked = draft.from === 'ranges';
  if (picked && (ranges.numerator === '' || ranges.denominator === '')) return text('form.noRanges');
  const rule = toOwnRule({
    ...base,
    ...{ title: draft.title, numerator, denominator, comparison: draft.comparison, threshold },
    tone: draft.principle ? 'principle' : 'must',
    partOf: draft.partOf,
    due: draft.due === '' ? null : draft.due,
    basis: draft.basis.trim() || `分子为${numerator}，分母为${denominator}。`,
    ranges: picked ? { sheet, ...ranges, units: ranges.units === '' ? null : ranges.units } : null,
  });
  return rule ?? text('form.noCounts');
}
