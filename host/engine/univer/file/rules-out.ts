import type { ConditionalRule as FileRule } from 'hucre/xlsx';
import { formatArea } from '../../address';
import type { ConditionalRule } from '../../engine';
import { styleFromPaint } from '../paint';
import { fileRuleIndex } from './rules-in';
import { borderOut, fillOut, fontOut } from './style-out';

const formulaOf = (rule: ConditionalRule): string => (rule.formula ?? '=FALSE').replace(/^=/, '');

function newRule(rule: ConditionalRule): Omit<FileRule, 'priority' | 'range'> {
  const style = styleFromPaint(rule.paint);
  const font = fontOut(style);
  const fill = fillOut(style);
  return {
    type: 'expression',
    formula: formulaOf(rule),
    stopIfTrue: rule.stopIfTrue,
    style: {
      ...(Object.keys(font).length ? { font } : {}),
      ...(fill ? { fill } : {}),
      ...(style.bd ? { border: borderOut(style) } : {}),
      ...(style.n ? { numFmt: style.n.pattern } : {}),
    },
  };
}

/**
 * The sheet's rules for the file, in their order. Rules that came from the file keep all that it said about them; only
 * their place, priority and stop come from the engine, and the formula of a formula rule.
 */
export function rulesOut(rules: readonly ConditionalRule[], original: readonly FileRule[]): FileRule[] {
  return rules.map((rule, index) => {
    const fileIndex = fileRuleIndex(rule.id);
    const own = fileIndex === null ? undefined : original[fileIndex];
    const base = own ?? newRule(rule);
    const formula = own?.type === 'expression' ? { formula: formulaOf(rule) } : {};
    const range = rule.areas.map(formatArea).join(' ');
    return { ...base, ...formula, stopIfTrue: rule.stopIfTrue, priority: index + 1, range };
  });
}
