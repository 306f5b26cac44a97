import * as v from 'valibot';
import { rowsOf, toRuns } from '../app/row-runs';

/** Under this key the workbook remembers which rows we hid: Excel knows only that a row is hidden, not by whom. */
export const hiddenKey = 'duban.hiddenRows';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const registerSchema = v.array(v.object({ id: v.string(), name: v.string(), runs: v.array(v.tuple([count, count])) }));

/** One entry per sheet: its id, its name and the runs of rows (from 0, both ends included) that we hid. */
export type HiddenRegister = v.InferOutput<typeof registerSchema>;

/** A sheet as the register knows it. */
export interface SheetKey {
  readonly id: string;
  readonly name: string;
}

/** Reads a stored register; whatever is not one counts as empty. */
export function toRegister(stored: unknown): HiddenRegister {
  const parsed = v.safeParse(registerSchema, stored);
  return parsed.success ? parsed.output : [];
}

/** The rows we hid on a sheet. */
export function hiddenOf(register: HiddenRegister, sheet: SheetKey): ReadonlySet<number> {
  const entry = register[indexOf(register, sheet)];
  return new Set(entry?.runs.flatMap(([first, last]) => rowsOf({ first, last })));
}

/** The register with other rows for a sheet; null when nothing is left to remember. */
export function withHidden(
  register: HiddenRegister,
  sheet: SheetKey,
  rows: ReadonlySet<number>,
): HiddenRegister | null {
  const index = indexOf(register, sheet);
  const others = register.filter((_, i) => i !== index);
  const runs = toRuns(rows).map(({ first, last }): [number, number] => [first, last]);
  const next = runs.length > 0 ? [...others, { id: sheet.id, name: sheet.name, runs }] : others;
  return next.length > 0 ? next : null;
}

/** By id, which survives renaming; by name where a file was saved by a program that gives new ids. */
function indexOf(register: HiddenRegister, { id, name }: SheetKey): number {
  const byId = register.findIndex((entry) => entry.id === id);
  return byId >= 0 ? byId : register.findIndex((entry) => entry.name === name);
}
