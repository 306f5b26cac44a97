import type { CellRange } from '../grid/grid';
import type { SheetView } from '../grid/sheet-view';
import type { ColumnPart, ColumnRole, TableColumn } from './types';

/** The columns of a table, looked up by role. */
export interface ColumnSet {
  readonly left: number;
  readonly right: number;
  readonly all: readonly TableColumn[];
  of(role: ColumnRole): readonly TableColumn[];
  /** Columns of a role without those that are only a part of it. */
  plain(role: ColumnRole): readonly TableColumn[];
  parts(role: ColumnRole, part: ColumnPart): readonly TableColumn[];
}

/** Groups columns by role. */
export function columnSet(columns: readonly TableColumn[]): ColumnSet {
  const byRole = new Map<ColumnRole, TableColumn[]>();
  for (const column of columns) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  const of = (role: ColumnRole): readonly TableColumn[] => byRole.get(role) ?? [];
  return {
    left: columns[0]?.column ?? 0,
    right: columns.at(-1)?.column ?? -1,
    all: columns,
    of,
    plain: (role) => of(role).filter(({ part }) => part === undefined),
    parts: (role, part) => of(role).filter((column) => column.part === part),
  };
}

/** What stands in one row of a table, as the clues about rows see it. */
export interface RowFacts {
  readonly row: number;
  /** Columns that have a text of their own, left to right. */
  readonly own: readonly { readonly column: TableColumn; readonly text: string; readonly merge: CellRange | null }[];
  /** Roles among those columns. */
  readonly roles: ReadonlySet<ColumnRole>;
  /** A merge from a row above, with a text, reaches into a measure column of this row. */
  readonly measureCovered: boolean;
  /** The same of its number column. */
  readonly numberCovered: boolean;
  /** Columns that a merge from above reaches into, without numbers, groupings and what we do not use. */
  readonly coveredFromAbove: number;
}

const groupingRoles: ReadonlySet<ColumnRole> = new Set(['no', 'system', 'stage', 'other', 'note']);

/** Looks at one row. */
export function readFacts(view: SheetView, columns: ColumnSet, row: number): RowFacts {
  const own: RowFacts['own'][number][] = [];
  const roles = new Set<ColumnRole>();
  let measureCovered = false;
  let numberCovered = false;
  let coveredFromAbove = 0;
  for (const column of columns.all) {
    const merge = view.merge(row, column.column);
    if (merge && merge.top < row) {
      if (view.text(merge.top, merge.left) === '') continue;
      if (!groupingRoles.has(column.role)) coveredFromAbove++;
      if (column.role === 'no') numberCovered = true;
      if (column.role === 'measure' && column.part === undefined) measureCovered = true;
      continue;
    }
    const text = view.text(row, column.column);
    if (text === '') continue;
    own.push({ column, text, merge });
    roles.add(column.role);
    for (const other of joined(columns, column, merge)) roles.add(other.role);
  }
  return { row, own, roles, measureCovered, numberCovered, coveredFromAbove };
}

/** Columns right of `column` that its merge reaches over. */
function joined(columns: ColumnSet, column: TableColumn, merge: CellRange | null): readonly TableColumn[] {
  if (!merge || merge.right === merge.left) return [];
  return columns.all.filter((other) => other.column > column.column && other.column <= merge.right);
}
