import type { IRange } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalRule } from 'hucre/xlsx';
import { parseArea } from '../../address';
import { toRange } from '../book';
import { styleIn } from './style-in';

/** A rule of the file as the engine keeps it. `kind` is Office.js's name of what it really is. */
export type StoredRule = IConditionFormattingRule & { readonly kind?: string };

/** Rules from the file are known again by this id when the book is saved. */
const fileRuleId = (index: number): string => `file-${index}`;

/** The place in the file of the rule with that id; null for a rule that was made since. */
export function fileRuleIndex(id: string): number | null {
  const match = /^file-(\d+)$/.exec(id);
  return match ? Number(match[1]) : null;
}

const KINDS: Readonly<Record<ConditionalRule['type'], string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
};

const TEXT: Readonly<Record<string, CFTextOperator>> = {
  containsText: CFTextOperator.containsText,
  notContainsText: CFTextOperator.notContainsText,
  beginsWith: CFTextOperator.beginsWith,
  endsWith: CFTextOperator.endsWith,
  containsBlanks: CFTextOperator.containsBlanks,
  notContainsBlanks: CFTextOperator.notContainsBlanks,
};

const first = (formula: string | readonly string[] | undefined): string =>
  (typeof formula === 'string' ? formula : formula?.[0]) ?? 'FALSE';

function numberRule(rule: ConditionalRule, style: object): IConditionalFormattingRuleConfig | null {
  const numbers = [rule.formula ?? []].flat().map(Number);
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return null;
  const [from = 0, to = from] = numbers;
  const base = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  const operator = CFNumberOperator[rule.operator ?? 'equal'];
  return operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween
    ? { ...base, operator, value: [from, to] }
    : { ...base, operator, value: from };
}

const VALUE: Readonly<Record<string, CFValueType>> = {
  min: CFValueType.min,
  max: CFValueType.max,
  num: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
};

interface Threshold {
  readonly type: string;
  readonly value?: string;
}

const threshold = ({ type, value }: Threshold) => ({
  type: VALUE[type] ?? CFValueType.num,
  ...(value === undefined ? {} : { value: Number(value) }),
});

const hex = (color: string): string => `#${color.slice(-6)}`;

function scaleRule(rule: ConditionalRule): IConditionalFormattingRuleConfig | null {
  const { colorScale, dataBar } = rule;
  if (colorScale) {
    const config = colorScale.cfvo.map((point, index) => ({
      index,
      color: hex(colorScale.colors[index] ?? 'FFFFFF'),
      value: threshold(point),
    }));
    return { type: CFRuleType.colorScale, config };
  }
  const [min, max] = dataBar?.cfvo ?? [];
  if (!dataBar || !min || !max) return null;
  const colors = { positiveColor: hex(dataBar.color), nativeColor: '#FF0000', isGradient: true };
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: { min: threshold(min), max: threshold(max), ...colors },
  };
}

/** What the engine can evaluate of a rule; kinds it cannot are kept as a rule that never fires. */
function evaluated(rule: ConditionalRule, theme: readonly string[]): IConditionalFormattingRuleConfig {
  const style = rule.style ? styleIn(rule.style, theme) : {};
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  const text = TEXT[rule.type];
  if (rule.type === 'expression') {
    return { ...highlight, subType: CFSubRuleType.formula, value: `=${first(rule.formula).replace(/^=/, '')}` };
  }
  if (text) return { ...highlight, subType: CFSubRuleType.text, operator: text, value: rule.text ?? '' };
  if (rule.type === 'duplicateValues') return { ...highlight, subType: CFSubRuleType.duplicateValues };
  if (rule.type === 'uniqueValues') return { ...highlight, subType: CFSubRuleType.uniqueValues };
  const known = rule.type === 'cellIs' ? numberRule(rule, style) : scaleRule(rule);
  return known ?? { ...highlight, subType: CFSubRuleType.formula, value: '=FALSE' };
}

/** `A1:B2 D4` → ranges. */
function rangesIn(sqref: string): IRange[] {
  return sqref.split(/\s+/).flatMap((part) => {
    const area = parseArea(part);
    return area ? [toRange(area)] : [];
  });
}

/** The rules of a sheet, first priority first. */
export function rulesIn(rules: readonly ConditionalRule[], theme: readonly string[]): StoredRule[] {
  return rules
    .map((rule, index) => ({ rule, index }))
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .map(({ rule, index }) => ({
      cfId: fileRuleId(index),
      ranges: rangesIn(rule.range),
      stopIfTrue: rule.stopIfTrue ?? false,
      rule: evaluated(rule, theme),
      kind: KINDS[rule.type],
    }));
}
