import type { Count, RatioRule, StaffingTable, StaffingUnit } from './types';

/** 口径 a person chose: the count `name` is the sum of these columns. */
export interface CountChoice {
  readonly name: string;
  readonly parts: readonly string[];
}

/** Sum of the parts; null as soon as one of them is not given. Its cells are named together: `C5+D5`. */
function sumOf(unit: StaffingUnit, parts: readonly string[]): Count {
  const counts = parts.flatMap((part) => unit.counts.get(part) ?? []);
  const whole = counts.length === parts.length && counts.every(({ value }) => value !== null);
  return {
    value: whole && counts.length > 0 ? counts.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
    cell: counts.map(({ cell }) => cell).join('+'),
    text: counts.map(({ text }) => text).join('+'),
  };
}

/**
 * The table with a count made of its parts (法制部门审核人员 + 稽查审理人员). A part that is not given leaves the sum not
 * given.
 *
 * @example chooseCount(table, { name: '法制审核人员', parts: ['专职审核人员', '兼职审核人员'] })
 */
export function chooseCount(table: StaffingTable, { name, parts }: CountChoice): StaffingTable {
  const first = table.columns.find((column) => parts.includes(column.name));
  if (!first) return table;
  const others = table.columns.filter((column) => column.name !== name);
  const units = table.units.map((unit) => ({ ...unit, counts: new Map([...unit.counts, [name, sumOf(unit, parts)]]) }));
  return { ...table, columns: [...others, { name, header: parts.join('+'), column: first.column, parts }], units };
}

/**
 * The 口径 of a table: what a person chose, as far as its columns go, and what was added up for want of a column.
 *
 * @param basis the parts of each count that was chosen; a count without parts is its own column
 */
export function choicesFor(table: StaffingTable, basis: Readonly<Record<string, readonly string[]>>): CountChoice[] {
  const has = (name: string) => table.columns.some((column) => column.name === name);
  const chosen = Object.entries(basis)
    .map(([name, parts]) => ({ name, parts }))
    .filter(({ parts }) => parts.length > 0 && parts.every(has));
  const summed = table.columns.flatMap(({ name, parts }) =>
    parts && chosen.every((choice) => choice.name !== name) ? [{ name, parts }] : [],
  );
  return [...chosen, ...summed];
}

/** The rule with the chosen 口径 written beside it, so that it is printed with every result. */
export function withChoice<Rule extends RatioRule>(rule: Rule, { name, parts }: CountChoice): Rule {
  return { ...rule, basis: `${rule.basis}本次口径：${name}＝${parts.join('＋')}。` };
}
