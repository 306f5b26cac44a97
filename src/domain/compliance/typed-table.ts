import { ownEntry } from '../own-entry';
import type { CountColumn, StaffingTable } from './types';

/** A unit whose counts a person typed in; a count that was left open is null. */
export interface TypedUnit {
  readonly unit: string;
  readonly level: string | null;
  readonly counts: Readonly<Record<string, number | null>>;
}

/** Counts that were typed in, as a table like any other: without cells, in the order they were typed. */
export function typedTable(units: readonly TypedUnit[], names: readonly string[]): StaffingTable {
  const columns = names.map((name, column): CountColumn => ({ name, header: name, column }));
  return {
    sheet: '',
    title: '',
    headerRows: [],
    columns,
    notes: [],
    findings: [],
    units: units.map(({ unit, level, counts }, row) => ({
      unit,
      level,
      cell: '',
      row,
      counts: new Map(names.map((name) => [name, typedCount(ownEntry(counts, name) ?? null)])),
    })),
  };
}

function typedCount(value: number | null) {
  return { value, cell: '', text: value === null ? '' : String(value) };
}
