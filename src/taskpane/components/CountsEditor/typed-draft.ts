import type { RatioBook } from '../../../app/ratios/ratio-book';
import { readCount } from '../../../domain/compliance/read-count';
import type { StaffingTable } from '../../../domain/compliance/types';
import type { RatioTranslate } from '../../i18n/useRatioText';

type TypedUnit = RatioBook['typed'][number];

/** A row of counts as typed. */
export interface TypedRow {
  readonly unit: string;
  readonly level: string | null;
  readonly counts: Readonly<Record<string, string>>;
}

/** The row that waits at the end for the next unit. */
export const emptyRow: TypedRow = { unit: '', level: null, counts: {} };

/** A unit as it was typed when it was saved; a count that was left blank is blank again. */
export function rowOf({ unit, level, counts }: TypedUnit): TypedRow {
  const entries = Object.entries(counts).map(([name, value]) => [name, value === null ? '' : String(value)] as const);
  return { unit, level, counts: Object.fromEntries(entries) };
}

/** The rows of a table of the workbook, to begin with. */
export function rowsOfTable(table: StaffingTable, names: readonly string[]): TypedRow[] {
  return table.units.map(({ unit, level, counts }) => ({
    unit,
    level,
    counts: Object.fromEntries(names.map((name) => [name, String(counts.get(name)?.value ?? '')])),
  }));
}

/** The rows after one has been typed into; naming a unit in the last one opens another below it. */
export function changedRows(rows: readonly TypedRow[], at: number, part: Partial<TypedRow>): readonly TypedRow[] {
  const next = rows.map((row, index) => (index === at ? { ...row, ...part } : row));
  return next.at(-1)?.unit === '' ? next : [...next, emptyRow];
}

/** The units that typed rows say, or one sentence about the first that cannot be used. Empty rows are passed over. */
export function unitsOfRows(
  rows: readonly TypedRow[],
  names: readonly string[],
  text: RatioTranslate,
): TypedUnit[] | string {
  const units: TypedUnit[] = [];
  for (const [at, { unit, level, counts }] of rows.entries()) {
    const written = names.filter((name) => (counts[name] ?? '').trim() !== '');
    const named = unit.trim();
    if (named === '' && written.length === 0) continue;
    if (named === '') return text('typed.noUnit', { row: at + 1 });
    if (units.some((other) => other.unit === named)) return text('typed.twice', { unit: named });
    const read: Record<string, number | null> = {};
    for (const name of names) {
      const shown = (counts[name] ?? '').trim();
      const { value } = readCount(shown, shown, 'General');
      if (shown !== '' && value === null) return text('typed.notCount', { row: at + 1, text: shown });
      read[name] = value;
    }
    units.push({ unit: named, level, counts: read });
  }
  return units.length === 0 ? text('typed.none') : units;
}
