/** Ratio rules and what they say of a unit (design section 3.4). All counts are whole people or things. */
import type { Comparison } from './comparison';

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
  readonly comparison: Comparison;
  readonly threshold: Fraction;
  /** principle: 原则上, a reason for falling short may be recorded. */
  readonly tone: 'must' | 'principle';
  /** Last good day, null when none is set. */
  readonly due: string | null;
  /** 口径: how both counts were made, in words that are printed beside the result. */
  readonly basis: string;
  /** Where the duty is written. */
  readonly source: string;
  /** Measure word of the counts: 人, 件, 台. */
  readonly measureWord?: string;
  /** Those above the line are part of those below: more above than below is an error, not a high ratio. */
  readonly partOf?: boolean;
}

export type RatioResult = 'met' | 'notMet' | 'insufficient' | 'notApplicable';

/** Cells of a unit's name and its two counts; null where the table has no such column. */
export interface RatioCells {
  readonly unit: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/**
 * One unit judged alone. `required` is the least numerator that meets the rule (the greatest for 不超过), null when the
 * denominator is not given or zero; `gap` is what is missing (or too much), 0 when met, null when it cannot be said.
 */
export interface UnitRatio {
  readonly unit: string;
  readonly level: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly required: number | null;
  readonly gap: number | null;
  readonly result: RatioResult;
  /** Cells the counts were read from, null when typed or summed. */
  readonly cells: RatioCells | null;
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

/** A count of a staffing table: its value, or null with the reason it has none. */
export interface Count {
  /** A whole number from 0; null when the cell is blank or holds no count. A blank is never 0. */
  readonly value: number | null;
  readonly cell: string;
  /** The cell as shown. */
  readonly text: string;
  /** The number stands in the cell as text (35人), which Excel's SUM passes over. */
  readonly asText?: boolean;
}

/** A column of counts: the name it is known by (执法人员总数) and what its header says. */
export interface CountColumn {
  /** Entry of the count table, or the header itself when no entry fits. */
  readonly name: string;
  readonly header: string;
  readonly column: number;
  /** Names of the counts it is the sum of; absent for a column of the sheet. */
  readonly parts?: readonly string[];
}

/** One unit of a staffing table; `counts` by the name of the column. */
export interface StaffingUnit {
  readonly unit: string;
  readonly level: string | null;
  readonly cell: string;
  /** Worksheet row, from 0; the column where units are columns. */
  readonly row: number;
  /** Where it stands, in a table joined from several sheets. */
  readonly sheet?: string;
  readonly counts: ReadonlyMap<string, Count>;
}

/** Something a person should look at, with its cell (null: the whole table). */
export interface StaffingFinding {
  readonly code: string;
  readonly cell: string | null;
  readonly message: string;
  /** Where the cell is, in a table joined from several sheets. */
  readonly sheet?: string;
}

/** A staffing table as read. Totals are checked and left out, notes kept. */
export interface StaffingTable {
  readonly sheet: string;
  readonly title: string;
  /** Worksheet rows from 0. */
  readonly headerRows: readonly number[];
  readonly columns: readonly CountColumn[];
  readonly units: readonly StaffingUnit[];
  readonly notes: readonly string[];
  readonly findings: readonly StaffingFinding[];
}
