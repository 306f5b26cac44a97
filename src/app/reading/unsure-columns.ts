import { sureEnough } from '../../domain/task/findings/column-findings';
import type { ColumnRole, TableColumn } from '../../domain/table/types';
import type { RecognisedTable } from './recognised-table';

/** A column whose role was not sure enough to mark rows by it. */
export interface UnsureColumn {
  /** Index of its table among those of the sheet. */
  readonly table: number;
  readonly column: TableColumn;
  /** What it could be: the role it was read as first, `other` last. */
  readonly choices: readonly ColumnRole[];
}

/** Below this a role is a guess by what stands below the header, not by its words. */
const leastByWords = 0.6;

/** Roles that decide which rows are marked. */
const deciding: ReadonlySet<ColumnRole> = new Set(['deadline', 'progress']);

/** Columns that decide about marks, were not read surely, and that nobody has confirmed yet. */
export function unsureColumns(tables: readonly RecognisedTable[]): UnsureColumn[] {
  return tables.flatMap(({ layout }, table) =>
    layout.columns.filter(isUnsure).map((column) => ({ table, column, choices: choicesOf(column) })),
  );
}

function isUnsure({ role, alternative, confidence, corrected }: TableColumn): boolean {
  if (corrected) return false;
  if (alternative !== null && alternative !== role && confidence < sureEnough)
    return deciding.has(role) || deciding.has(alternative);
  return deciding.has(role) && confidence < leastByWords;
}

function choicesOf({ role, alternative }: TableColumn): ColumnRole[] {
  return [...new Set<ColumnRole>([role, ...(alternative ? [alternative] : []), 'other'])];
}
