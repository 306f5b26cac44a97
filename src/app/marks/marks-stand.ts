import type { IsoDate } from '../../domain/deadline/types';
import type { MarkPlan, MarkRule } from '../ports';

/**
 * Whether marks that were laid by `marked` still say what `wanted` would say. Rules whose days are over by `today` make no
 * difference: they show nothing any more.
 */
export function marksStand(marked: MarkPlan, wanted: MarkPlan, today: IsoDate): boolean {
  if (marked.asOf !== wanted.asOf) return false;
  const laid = new Set(marked.rules.map(keyOf));
  const needed = new Set(wanted.rules.map(keyOf));
  const isOver = ({ until }: MarkRule): boolean => marked.asOf === 'today' && until !== null && until < today;
  return (
    wanted.rules.every((rule) => laid.has(keyOf(rule))) &&
    marked.rules.every((rule) => isOver(rule) || needed.has(keyOf(rule)))
  );
}

const keys = new WeakMap<MarkRule, string>();

function keyOf(rule: MarkRule): string {
  const known = keys.get(rule) ?? JSON.stringify(rule);
  keys.set(rule, known);
  return known;
}
