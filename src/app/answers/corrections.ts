import * as v from 'valibot';
import type { TableCorrection } from '../../domain/table/corrections/types';
import { roleNames } from '../../domain/table/role-names';
import type { ColumnRole } from '../../domain/table/types';
import { correctionsKey } from './corrections-key';
import type { WorkbookPort } from '../ports';
import { entriesNow, type RenamedSheet } from './renamed-sheets';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const anchor = v.object({
  text: v.string(),
  before: v.string(),
  after: v.string(),
  nth: count,
  of: count,
  place: count,
});
const column = v.object({
  at: anchor,
  role: v.picklist(Object.keys(roleNames) as ColumnRole[]),
  part: v.exactOptional(
    v.picklist(['parent', 'start', 'end', 'period', 'level', 'doneOn', 'body', 'roleWord', 'withLimit']),
  ),
});
const row = v.object({ at: anchor, kind: v.picklist(['task', 'continuation', 'section', 'ignored']) });
const table = v.object({
  head: v.object({ rows: v.array(v.array(v.string())), title: v.string(), nth: count, of: count, place: count }),
  frame: v.nullable(v.object({ left: anchor, right: anchor, bottom: v.nullable(anchor) })),
  columns: v.array(column),
  rows: v.array(row),
});
const schema = v.object({ version: v.literal(1), sheets: v.record(v.string(), v.array(table)) });

/** What the user corrected in a workbook: sheet name → its tables. */
export type Corrections = Readonly<Record<string, readonly TableCorrection[]>>;

/** Corrections as they are kept and exported. */
interface StoredCorrections {
  readonly version: 1;
  readonly sheets: Corrections;
}

/** Reads what was kept or exported; null when it is no such thing, or of a later version. */
export function toCorrections(stored: unknown): Corrections | null {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output.sheets : null;
}

/** The form in which corrections are kept and exported. */
export function storedCorrections(sheets: Corrections): StoredCorrections {
  return { version: 1, sheets };
}

/** The corrections kept with the workbook, none when there are none; null when something is kept that cannot be read. */
export async function readCorrections(port: WorkbookPort): Promise<Corrections | null> {
  const stored = await port.readSetting(correctionsKey);
  return stored === null ? {} : toCorrections(stored);
}

/**
 * Keeps the corrections of one sheet and leaves those of the others as they are. An empty list takes the sheet out, the
 * last one the setting itself; what is kept for sheets renamed since moves to their names. Returns all as they now stand.
 */
export async function writeCorrections(
  port: WorkbookPort,
  sheet: string,
  tables: readonly TableCorrection[],
  renamed: readonly RenamedSheet[] = [],
): Promise<Corrections> {
  const others = Object.entries(entriesNow((await readCorrections(port)) ?? {}, renamed)).filter(
    ([name]) => name !== sheet,
  );
  const next: Corrections = Object.fromEntries(tables.length === 0 ? others : [...others, [sheet, tables]]);
  await port.writeSetting(correctionsKey, Object.keys(next).length === 0 ? null : storedCorrections(next));
  return next;
}
