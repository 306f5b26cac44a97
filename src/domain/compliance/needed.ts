import { sideOf } from './comparison';
import type { RatioRule } from './types';

/** The threshold of a rule and the side of it that is good. */
export type Threshold = Pick<RatioRule, 'comparison' | 'threshold'>;

/**
 * Whether a share meets the rule; the boundary is included but for 超过 and 低于. Exact: whole numbers are compared, never quotients.
 *
 * @example meets(5, 100, rule) // true for 不少于5%
 */
export function meets(numerator: number, denominator: number, { comparison, threshold }: Threshold): boolean {
  const share = BigInt(numerator) * BigInt(threshold.den);
  const limit = BigInt(denominator) * BigInt(threshold.num);
  if (share === limit) return comparison === 'ge' || comparison === 'le';
  return sideOf(comparison) === 'ge' ? share > limit : share < limit;
}

/**
 * The least numerator that meets a 不少于 or 超过 rule, the greatest that meets a 不超过 or 低于 rule (-1 when none does).
 *
 * @param denominator whole number from 0
 * @example needed(141, rule) // 8 for 不少于5%
 */
export function needed(denominator: number, { comparison, threshold }: Threshold): number {
  const limit = BigInt(denominator) * BigInt(threshold.num);
  const below = BigInt(threshold.den);
  const [floor, ceiling] = [limit / below, (limit + below - 1n) / below];
  const edge = { ge: ceiling, gt: floor + 1n, le: floor, lt: ceiling - 1n };
  return Number(edge[comparison]);
}

/** What a unit has and the measure word of it (人). */
export interface WhatIf {
  readonly numerator: number;
  readonly denominator: number;
  readonly measureWord?: string;
}

/**
 * What would meet the rule, in words.
 *
 * @example whatIf({ numerator: 6, denominator: 141 }, rule) // '再配2人即达标'
 */
export function whatIf({ numerator, denominator, measureWord = '人' }: WhatIf, rule: Threshold): string {
  const gap = needed(denominator, rule) - numerator;
  if (sideOf(rule.comparison) === 'le')
    return gap >= 0 ? `已达标，还可增${gap}${measureWord}` : `减少${-gap}${measureWord}即达标`;
  if (gap > 0) return `再配${gap}${measureWord}即达标`;
  return gap === 0 ? '正好达标' : `已达标，超出${-gap}${measureWord}`;
}

/**
 * What a change below the line would ask for, in words.
 *
 * @example whatIfDenominator(150, rule, '执法人员总数', '人') // '若执法人员总数为150人，需8人'
 */
export function whatIfDenominator(denominator: number, rule: Threshold, name: string, measureWord = '人'): string {
  const verb = sideOf(rule.comparison) === 'ge' ? '需' : '最多';
  return `若${name}为${denominator}${measureWord}，${verb}${needed(denominator, rule)}${measureWord}`;
}
