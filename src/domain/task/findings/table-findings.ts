import { finish, type Steps } from '../steps';
import type { Finding } from '../types';
import { blankFindings } from './blank-findings';
import { bodyFindings } from './body-findings';
import { columnFindings } from './column-findings';
import { dateFindings } from './date-findings';
import { deadlineFindings } from './deadline-findings';
import type { FindingRule, UncheckedTable } from './finding-rule';
import { groupFindings } from './group-findings';
import { limitFindings } from './limit-findings';
import { planFindings } from './plan-findings';
import { restDayFindings } from './rest-day-findings';
import { ruleFindings } from './rule-findings';
import { unknownBodyFindings } from './unknown-body-findings';

const rules: readonly FindingRule[] = [
  columnFindings,
  ruleFindings,
  groupFindings,
  limitFindings,
  deadlineFindings,
  dateFindings,
  planFindings,
  blankFindings,
  (table) => restDayFindings(table),
  bodyFindings,
  unknownBodyFindings,
];

/** Everything in a table that a person should look at, each with its cell, in reading order per kind. */
export function tableFindings(table: UncheckedTable): Finding[] {
  return finish(tableFindingsSteps(table));
}

/** The same in steps, one kind after the other. */
export function* tableFindingsSteps(table: UncheckedTable): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    findings.push(...rule(table));
    yield;
  }
  return findings;
}
