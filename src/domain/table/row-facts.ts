import type { CellRange } from '../grid/grid';
import type { SheetView } from '../grid/sheet-view';
import { joinLabel } from './fold-label';
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
  /** The columns of what is to be done, coarse to fine. */
  readonly measures: readonly TableColumn[];
}

const none: readonly TableColumn[] = [];

/** Groups columns by role and part, once for all rows. */
export function columnSet(columns: readonly TableColumn[]): ColumnSet {
  const byRole = groupBy(columns, ({ role }) => role);
  const byPart = new Map([...byRole].map(([role, all]) => [role, groupBy(all, ({ part }) => part)]));
  const of = (role: ColumnRole): readonly TableColumn[] => byRole.get(role) ?? none;
  const parts = (role: ColumnRole, part?: ColumnPart): readonly TableColumn[] => byPart.get(role)?.get(part) ?? none;
  return {
    left: columns[0]?.column ?? 0,
    right: columns.at(-1)?.column ?? -1,
    all: columns,
    of,
    plain: (role) => parts(role),
    parts,
    measures: [...parts('measure', 'parent'), ...parts('measure')],
  };
}

function groupBy<Key>(columns: readonly TableColumn[], keyOf: (column: TableColumn) => Key): Map<Key, TableColumn[]> {
  const groups = new Map<Key, TableColumn[]>();
  for (const column of columns) {
    const group = groups.get(keyOf(column));
    if (group) group.push(column);
    else groups.set(keyOf(column), [column]);
  }
  return groups;
}

/** What stands in one row of a table, as the clues about rows see it. */
export interface RowFacts {
  readonly row: number;
  /** Columns that have a text of their own, left to right. */
  readonly own: readonly { readonly column: TableColumn; readonly text: string; readonly merge: CellRange | null }[];
  /** The first of those texts without line breaks and spacing; empty when there is none. */
  readonly first: string;
  /** Roles among those columns, some perhaps several times. */
  readonly roles: readonly ColumnRole[];
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
  const roles: ColumnRole[] = [];
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
    roles.push(column.role);
    if (merge && merge.right > merge.left) roles.push(...joined(columns, column, merge));
  }
  const first = joinLabel(own[0]?.text ?? '');
  return { row, own, first, roles, measureCovered, numberCovered, coveredFromAbove };
}

/** Roles of the columns right of `column` that its merge reaches over. */
function joined(columns: ColumnSet, { column }: TableColumn, { right }: CellRange): ColumnRole[] {
  return columns.all.filter((other) => other.column > column && other.column <= right).map(({ role }) => role);
}
