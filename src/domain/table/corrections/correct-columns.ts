import { roleNames } from '../role-names';
import type { ColumnRole, TableColumn } from '../types';
import { findColumn } from './column-anchor';
import type { ColumnCorrection } from './types';

/** Roles that one column (or one run of equal headers) holds: given to another column, they leave the one that only seemed to be it. */
const single: ReadonlySet<ColumnRole> = new Set(['no', 'measure', 'deadline', 'progress']);

/** Gives columns the roles the user says. What a correction names but cannot be told any more is `lost`. */
export function correctColumns(
  columns: readonly TableColumn[],
  corrections: readonly ColumnCorrection[],
): { readonly columns: readonly TableColumn[]; readonly lost: readonly ColumnCorrection[] } {
  const told = new Map<number, ColumnCorrection>();
  const lost: ColumnCorrection[] = [];
  for (const correction of corrections) {
    const column = findColumn(columns, correction.at);
    if (column === null) lost.push(correction);
    else told.set(column, correction);
  }
  const corrected = columns.map((column) => {
    const correction = told.get(column.column);
    return correction ? asTold(column, correction) : column;
  });
  return { columns: corrected.map((column) => released(column, corrected)), lost };
}

function asTold({ column, header }: TableColumn, corrected: ColumnCorrection): TableColumn {
  const { role, part } = corrected;
  return { column, header, role, confidence: 1, alternative: null, why: '由您指定', ...(part && { part }), corrected };
}

/** A column that only seemed to hold what the user gave to another one holds nothing now, and says so. */
function released(column: TableColumn, all: readonly TableColumn[]): TableColumn {
  if (column.corrected || column.part || !single.has(column.role)) return column;
  const taker = all.find(
    ({ corrected, role, part, header }) => corrected && !part && role === column.role && header !== column.header,
  );
  if (!taker) return column;
  const why = `您已把“${taker.header}”列定为“${roleNames[column.role]}”`;
  return { column: column.column, header: column.header, role: 'other', confidence: 1, alternative: null, why };
}
