import type { IsoDate } from '../domain/deadline/types';
import type { MarkPlan, MarkRule } from '../app/ports';

/** A factor that is always 1 and says whose rule it is: it travels with the rule through copying, saving and row insertion. */
const tag = '(N("duban")=0)';
const ourTag = /N\(\s*"duban"\s*\)\s*=\s*0/i;

/**
 * The formula of a mark, in en-US: true while the as-of date lies in the window. It names no cell, so it means the same
 * wherever Excel moves it: `=(TODAY()>=DATE(2019,10,1))*(N("duban")=0)`.
 */
export function markFormula({ from, until }: Pick<MarkRule, 'from' | 'until'>, asOf: MarkPlan['asOf']): string {
  const day = asOf === 'today' ? 'TODAY()' : dateCall(asOf);
  const limits = [from && `(${day}>=${dateCall(from)})`, until && `(${day}<=${dateCall(until)})`];
  return `=${[...limits.filter(Boolean), tag].join('*')}`;
}

/** Whether a rule's formula carries our tag. */
export function isOurFormula(formula: unknown): boolean {
  return typeof formula === 'string' && ourTag.test(formula);
}

function dateCall(date: IsoDate): string {
  return `DATE(${date.split('-').map(Number).join(',')})`;
}
