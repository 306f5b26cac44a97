import { countName } from './count-names';
import type { FoundRatio } from './find-ratio-rules';
import type { RatioRule } from './types';

/** Where a demand was found. */
export interface RuleSource {
  /** Names the rule among others, as `D29`. */
  readonly cell: string;
  /** Title of the table it stands in. */
  readonly title: string;
}

/**
 * A rule made from a demand in the sheet, ready to be offered. Its counts carry the names of staffing columns where
 * they have one (…等执法活动的人员总数 → 执法人员总数) and the words of the text otherwise.
 *
 * @returns null for a rate that names no counts (办结率达到100%): it can be shown, not computed.
 */
export function ruleFromText(found: FoundRatio, { cell, title }: RuleSource): RatioRule | null {
  if (found.denominator === null) return null;
  const numerator = countName([found.numerator]) ?? found.numerator;
  const denominator = countName([found.denominator]) ?? found.denominator;
  return {
    id: `sheet-${cell}`,
    title: `${numerator}占比`,
    numerator,
    denominator,
    comparison: found.comparison,
    threshold: found.threshold,
    tone: found.tone,
    due: found.due,
    basis: `表中写明：“${found.text}”；分子为${found.numerator}，分母为${found.denominator}。`,
    source: title === '' ? `${cell}单元格` : `《${title}》${cell}单元格`,
    partOf: true,
  };
}
