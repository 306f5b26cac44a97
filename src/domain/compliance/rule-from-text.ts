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

/** Rates whose counts everybody knows: what stands above and below the line. */
const RATES: readonly (readonly [rate: RegExp, numerator: string, denominator: string])[] = [
  [/审核(?:人员)?持证(?:上岗)?率$/u, '持证审核人员', '法制审核人员'],
  [/法制审核(?:人员|力量)(?:数量|人数)?(?:配备)?(?:占比|比例|率)$/u, '法制审核人员', '执法人员总数'],
  [/执法(?:人员|队伍)?持证(?:上岗)?率$|^持证上岗率$/u, '持证执法人员', '执法人员总数'],
  [/(?:执法决定|案件|^)法制审核率$/u, '已审核重大执法决定', '重大执法决定'],
  [/(?:记录仪|记录设备|音像设备).*配备率$/u, '音像记录设备实配数', '音像记录设备应配数'],
  [/公示(?:及时|按期|按时)率$|(?:及时|按期|按时)公示率$/u, '按期公示执法决定', '应公示执法决定'],
  [/(?:执法|专题|^).{0,4}(?:培训覆盖|参训)率$/u, '已培训人员', '应培训人员'],
];

function countsOf({ numerator, denominator }: FoundRatio): readonly [string, string] | null {
  if (denominator !== null) return [countName([numerator]) ?? numerator, countName([denominator]) ?? denominator];
  const known = RATES.find(([rate]) => rate.test(numerator));
  return known ? [known[1], known[2]] : null;
}

/**
 * A rule made from a demand in the sheet, ready to be offered. Its counts carry the names of staffing columns where
 * they have one (…等执法活动的人员总数 → 执法人员总数) and the words of the text otherwise.
 *
 * @returns null for a rate that names no counts (办结率达到100%) and is none of those everybody knows (执法人员持证率):
 *   it can be shown, not computed.
 */
export function ruleFromText(found: FoundRatio, { cell, title }: RuleSource): RatioRule | null {
  const counts = countsOf(found);
  if (!counts) return null;
  const [numerator, denominator] = counts;
  return {
    id: `sheet-${cell}`,
    title: `${numerator}占比`,
    numerator,
    denominator,
    comparison: found.comparison,
    threshold: found.threshold,
    tone: found.tone,
    due: found.due,
    basis: `表中写明：“${found.text}”；分子为${found.denominator === null ? numerator : found.numerator}，分母为${found.denominator ?? denominator}。`,
    source: title === '' ? `${cell}单元格` : `《${title}》${cell}单元格`,
    partOf: true,
  };
}
