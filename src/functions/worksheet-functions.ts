import { singleCell } from './arguments/single-cell';
import { daysLate } from './days-late';
import type { DayValue } from './day-value';
import { depts } from './depts';
import { due } from './due';
import { hasDept } from './has-dept';
import type { FunctionId } from './function-ids';
import type { Invocation } from './invocation';
import { needed } from './needed';
import { ratio } from './ratio';
import { status } from './status';
import { workdays } from './workdays';

export type FunctionResult = number | string | boolean | string[][] | DayValue;

type WorksheetFunction = (args: readonly unknown[], invocation: Invocation) => FunctionResult;

/** Excel's arguments in order → the function's own; what is left out arrives as null. */
const worksheetFunctions: Readonly<Record<FunctionId, WorksheetFunction>> = {
  DUE: ([text, refDate, level], invocation) => due(text, refDate, level, invocation),
  STATUS: ([text, asOf, progress, level], invocation) => status(text, asOf, progress, level, invocation),
  DAYSLATE: ([text, asOf, progress, level], invocation) => daysLate(text, asOf, progress, level, invocation),
  HASDEPT: ([cell, name, role], invocation) => hasDept(cell, name, role, invocation),
  DEPTS: ([cell]) => depts(cell),
  RATIO: ([num, den]) => ratio(num, den),
  NEEDED: ([staff, pct]) => needed(staff, pct),
  WORKDAYS: ([from, to], invocation) => workdays(from, to, invocation),
};

/** Calculates one cell's function. Throws a `FunctionError` that says in Chinese what is wrong. */
export function callFunction(id: FunctionId, args: readonly unknown[], invocation: Invocation): FunctionResult {
  return worksheetFunctions[id](args.map(singleCell), invocation);
}
