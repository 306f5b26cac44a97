import { findRatioRules, type FoundRatio } from '../../domain/compliance/find-ratio-rules';
import { ruleFromText } from '../../domain/compliance/rule-from-text';
import { RATIO_RULES } from '../../domain/compliance/rules';
import type { AssignmentTable, Task } from '../../domain/task/types';
import type { OwnRule, RatioBook } from './ratio-book';
import { ownRule } from './rules-of';

/** A ratio that the plan demands, with the cell that says it. */
export interface SheetDemand {
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly no: string;
  readonly text: string;
  readonly found: FoundRatio;
  /** The rule it would be; null for a rate that names no counts. */
  readonly rule: OwnRule | null;
}

/** Remembers a demand by its words, so that a row that moves stays dismissed. */
function demandKey(sheet: string, found: FoundRatio): string {
  return `${sheet}|${found.text.replace(/\s/gu, '')}`;
}

/** A demand without a date of its own falls due with its task. */
function dueOf(found: FoundRatio, { deadline }: Task): string | null {
  if (found.due !== null || deadline.kind !== 'fixed') return found.due;
  return deadline.milestones.at(-1)?.due ?? null;
}

/** A shipped rule over the same counts lends its id, title and words: both are one rule. */
function ruleOf(found: FoundRatio, sheet: string, cell: string, title: string): OwnRule | null {
  const rule = ruleFromText(found, { cell, title });
  if (!rule) return null;
  const twin = RATIO_RULES.find(
    ({ numerator, denominator }) => numerator === rule.numerator && denominator === rule.denominator,
  );
  const id = twin?.id ?? `sheet-${sheet}-${cell}-${found.start}`;
  const lent = twin ? { title: twin.title, measureWord: twin.measureWord ?? '人', partOf: twin.partOf ?? true } : {};
  return ownRule(rule, { id, cell: { sheet, cell }, ...lent });
}

/** The ratios that the measures of a plan demand, each with its cell. A cell shared by several tasks says it once. */
export function demandsIn(table: AssignmentTable): SheetDemand[] {
  const demands = new Map<string, SheetDemand>();
  for (const task of table.tasks) {
    const cell = task.source.measure?.cell ?? `A${task.row + 1}`;
    for (const found of findRatioRules(task.measure, table.documentDate)) {
      const dated = { ...found, due: dueOf(found, task) };
      const key = `${demandKey(table.sheet, found)}|${found.numerator}`;
      if (demands.has(key)) continue;
      const rule = ruleOf(dated, table.sheet, cell, table.layout.title);
      demands.set(key, { key, sheet: table.sheet, cell, no: task.no, text: found.text, found: dated, rule });
    }
  }
  return [...demands.values()];
}

/** Demands that nobody has answered yet. */
export function openDemands(demands: readonly SheetDemand[], book: RatioBook): SheetDemand[] {
  const accepted = new Set(book.rules.map(({ cell, numerator }) => `${cell?.sheet}!${cell?.cell} ${numerator}`));
  return demands.filter(
    ({ key, sheet, cell, rule }) =>
      !book.dismissed.includes(key) && !accepted.has(`${sheet}!${cell} ${rule?.numerator ?? ''}`),
  );
}
