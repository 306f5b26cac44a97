import { ENFORCEMENT_KINDS, REVIEWER_COUNT, REVIEWER_KINDS, STAFF_COUNT } from './count-names';
import type { StaffingTable, StaffingUnit } from './types';

/** Who may be counted among the reviewers only when a person says so. */
const APART = ['公职律师', '法律顾问', '公职律师和法律顾问'] as const;

/** Counts that are made of others: which parts a table gives of each. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  [REVIEWER_COUNT]: [...REVIEWER_KINDS, ...APART],
  [STAFF_COUNT]: ENFORCEMENT_KINDS,
};

/** A count with the parts that a person may choose it to be made of. */
export interface BasisChoice {
  readonly name: string;
  /** Its own column stands in the table. */
  readonly whole: boolean;
  /** Parts that were added up for want of one; empty when none were. */
  readonly summed: readonly string[];
  readonly parts: readonly string[];
  /** One person may be in several parts (行政处罚、行政检查): adding them up counts people twice. */
  readonly overlapping: boolean;
}

const columnOf = (table: StaffingTable, name: string) => table.columns.find((column) => column.name === name);

/** The counts of a table whose 口径 is a choice. */
export function basisChoices(table: StaffingTable): BasisChoice[] {
  return Object.entries(PARTS).flatMap(([name, all]) => {
    const parts = all.filter((part) => columnOf(table, part));
    if (parts.length === 0) return [];
    const summed = columnOf(table, name)?.parts ?? [];
    const whole = summed.length === 0 && columnOf(table, name) !== undefined;
    return [{ name, whole, summed, parts, overlapping: name === STAFF_COUNT }];
  });
}

/** A part of a count in one unit. */
export interface CountedPart {
  readonly name: string;
  readonly value: number | null;
}

/** Who was counted for a unit and who was not, under the chosen parts (empty: its own column, or the parts it was summed from). */
export interface CountedPeople {
  readonly counted: readonly CountedPart[];
  readonly left: readonly CountedPart[];
}

/** Lists the people counted in and left out of a count; null when the table has no parts of it. */
export function countedPeople(
  table: StaffingTable,
  unit: StaffingUnit,
  name: string,
  chosen: readonly string[],
): CountedPeople | null {
  const choice = basisChoices(table).find((each) => each.name === name);
  if (!choice) return null;
  const taken = chosen.length > 0 ? chosen : choice.summed;
  const part = (each: string): CountedPart => ({ name: each, value: unit.counts.get(each)?.value ?? null });
  if (taken.length === 0) {
    const apart = choice.parts.filter((each) => APART.some((other) => other === each));
    return { counted: [part(name)], left: apart.map(part) };
  }
  return { counted: taken.map(part), left: choice.parts.filter((each) => !taken.includes(each)).map(part) };
}
