/**
 * Which rows we hid is kept in hidden names of the workbook (`_duban_rows_1` = `'分工表'!$A$5:$Z$9,'分工表'!$A$12:$Z$14`):
 * Excel knows only that a row is hidden, not by whom, and it moves names along when rows are inserted, deleted or the sheet is
 * renamed. The references are as wide as a table, so that no single deleted column takes them away.
 */
import { rowsOf, toRuns } from '../app/filtering/row-runs';

const prefix = '_duban_rows_';

/** Excel refuses a formula over 8,192 characters. */
const MAX_FORMULA_LENGTH = 8000;

const rowReference = /(?:'((?:[^']|'')+)'|([^'!,=]+))!\$?[A-Z]{0,3}\$?(\d+)(?::\$?[A-Z]{0,3}\$?(\d+))?/gi;

/** A name of the workbook as loaded. */
export interface WorkbookName {
  readonly name: string;
  readonly formula: string;
}

/** What we remember of one sheet: the names that say so, and the rows (from 0) they stand for. */
export interface HiddenRecord {
  readonly names: readonly string[];
  readonly rows: ReadonlySet<number>;
}

/** Finds our names for a sheet. A name whose rows were all deleted (`#REF!`) belongs to every sheet, so that it goes. */
export function recordOf(names: readonly WorkbookName[], sheet: string): HiddenRecord {
  const ours = names
    .filter(({ name }) => name.toLowerCase().startsWith(prefix))
    .map(({ name, formula }) => ({ name, references: [...formula.matchAll(rowReference)].map(toReference) }))
    .filter(({ references }) => references.length === 0 || references.some((reference) => reference.sheet === sheet));
  return {
    names: ours.map(({ name }) => name),
    rows: new Set(ours.flatMap(({ references }) => references.flatMap(rowsOf))),
  };
}

/** The names that remember these rows, under names that none of `taken` has. */
export function namesFor(sheet: string, rows: Iterable<number>, taken: readonly string[]): readonly WorkbookName[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 0;
  const nextName = (): string => {
    do number += 1;
    while (used.has(`${prefix}${number}`));
    return `${prefix}${number}`;
  };
  return formulasFor(sheet, rows).map((formula) => ({ name: nextName(), formula }));
}

function formulasFor(sheet: string, rows: Iterable<number>): readonly string[] {
  const owner = `'${sheet.replaceAll("'", "''")}'`;
  const formulas: string[] = [];
  for (const { first, last } of toRuns(rows)) {
    const reference = `${owner}!$A$${first + 1}:$Z$${last + 1}`;
    const open = formulas.at(-1);
    const joined = `${open},${reference}`;
    if (open !== undefined && joined.length <= MAX_FORMULA_LENGTH) formulas[formulas.length - 1] = joined;
    else formulas.push(`=${reference}`);
  }
  return formulas;
}

function toReference([, quoted, plain = '', first, last = first]: RegExpExecArray) {
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, first: Number(first) - 1, last: Number(last) - 1 };
}
