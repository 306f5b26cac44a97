/** Ratio rules and what they say of a unit (design section 3.4). All counts are whole people or things. */

/** A share as an exact fraction: 5 % is 5/100. */
export interface Fraction {
  readonly num: number;
  readonly den: number;
}

/** A measurable duty: numerator ÷ denominator against a threshold. */
export interface RatioRule {
  readonly id: string;
  readonly title: string;
  /** Name of the count above the line, as the staffing sheet's header may say it. */
  readonly numerator: string;
  readonly denominator: string;
  readonly comparison: 'ge' | 'le';
  readonly threshold: Fraction;
  /** principle: 原则上, a reason for falling short may be recorded. */
  readonly tone: 'must' | 'principle';
  readonly due: string | null;
  /** 口径: how both counts were made, in words that are printed beside the result. */
  readonly basis: string;
  /** Where the duty is written. */
  readonly source: string;
}

export type RatioResult = 'met' | 'notMet' | 'insufficient' | 'notApplicable';

/** One unit judged alone. `required` is the least numerator that meets the rule; `gap` is what is missing (0 when met). */
export interface UnitRatio {
  readonly unit: string;
  readonly level: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly required: number | null;
  readonly gap: number | null;
  readonly result: RatioResult;
  /** Cells the two counts were read from, null when typed. */
  readonly cells: { readonly unit: string; readonly numerator: string; readonly denominator: string } | null;
  /** One Chinese sentence: the sum as an inspector would check it. */
  readonly why: string;
}

/** A rule over all units. The total is Σ ÷ Σ over units with both counts; it informs, it does not judge. */
export interface RatioReport {
  readonly rule: RatioRule;
  readonly units: readonly UnitRatio[];
  readonly total: UnitRatio;
  readonly metCount: number;
  readonly judgedCount: number;
}
