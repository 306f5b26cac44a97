import { COMPARISONS, sideOf } from '../../domain/compliance/comparison';
import { ruleState } from '../../domain/compliance/evaluate-rule';
import { percentText, thresholdText } from '../../domain/compliance/percent';
import type { RatioResult, UnitRatio } from '../../domain/compliance/types';
import type { JudgedRule } from './judge-book';

const RESULTS: Readonly<Record<RatioResult, string>> = {
  met: '达标',
  notMet: '未达标',
  insufficient: '数据不足',
  notApplicable: '不适用',
};
const STATES = { open: '未到期', passed: '已过期限', undated: '' } as const;

function lineOf({ rule }: JudgedRule, unit: UnitRatio, reason: string): string {
  const { numerator, denominator, required, gap, result } = unit;
  const word = rule.measureWord ?? '';
  const shown = (count: number | null) => (count === null ? '未填' : `${count}${word}`);
  const judged = result === 'met' || result === 'notMet';
  const share =
    judged && numerator !== null && denominator ? `，${percentText(numerator, denominator, rule.comparison)}` : '';
  const more = sideOf(rule.comparison) === 'ge';
  const need = required === null ? '' : `，${more ? '需' : '最多'}${required}${word}`;
  const lack = gap ? `，${more ? '缺' : '超'}${gap}${word}` : '';
  const why = result === 'notMet' && reason !== '' ? `；原因：${reason}` : '';
  return `${unit.unit}：${shown(numerator)}/${shown(denominator)}${share}${need}${lack}，${RESULTS[result]}${why}`;
}

/**
 * A rule with all its units as plain text, to be pasted into a report: threshold, due date and its state on the as-of
 * date, 口径, one line per unit, the total that informs only.
 */
export function ratioText(judged: JudgedRule, asOf: string, reasonOf: (unit: string) => string): string {
  const { rule, report } = judged;
  const { units, total, metCount, judgedCount } = report;
  const tone = rule.tone === 'principle' ? '原则上' : '';
  const due = rule.due === null ? '' : `，期限${rule.due}（${STATES[ruleState(rule, asOf)]}）`;
  return [
    `${rule.title}（${tone}${COMPARISONS[rule.comparison].good}${thresholdText(rule.threshold)}${due}）`,
    `截至${asOf}：共${units.length}个单位，可判定${judgedCount}个，达标${metCount}个。`,
    ...units.map((unit) => lineOf(judged, unit, reasonOf(unit.unit))),
    ...(total.numerator === null ? [] : [total.why]),
    `口径：${rule.basis}`,
    `依据：${rule.source}`,
  ].join('\n');
}
