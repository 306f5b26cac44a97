import type { SheetView } from '../grid/sheet-view';
import type { Steps } from '../task/steps';
import type { BodyLimits } from './body-rows';
import { sampleRows } from './column-contents';
import { type FoundTable, layOut, type TableStart } from './lay-out';
import type { RowKind, TableColumn } from './types';

/** Kinds of rows that say nothing of what a column holds: figures of totals, words of notes, headers once more. */
const silent: ReadonlySet<RowKind> = new Set(['total', 'note', 'header', 'blank', 'ignored']);

/** Decides what columns are, by the rows named or, where none are, by all that stands below the header. */
export type DecideColumns = (body?: ReadonlySet<number>) => readonly TableColumn[];

/**
 * Lays a table out in two passes. Where it ends and which rows are notes shows only when its columns are known; then
 * they are decided once more by its own rows alone, so that a signature line or a list beside does not change them.
 */
export function* layOutTwice(
  view: SheetView,
  start: TableStart,
  decide: DecideColumns,
  limits?: BodyLimits,
): Steps<FoundTable> {
  const first = yield* layOut(view, start, limits);
  const body = bodyOf(first);
  if (body.size === 0) return first;
  const columns = decide(body);
  if (sameRoles(columns, start.columns)) return first;
  return yield* layOut(view, { ...start, columns }, limits);
}

function bodyOf({ layout }: FoundTable): ReadonlySet<number> {
  const rows = layout.rows.slice(0, sampleRows).filter(({ kind }) => !silent.has(kind));
  return new Set(rows.map(({ row }) => row));
}

function sameRoles(one: readonly TableColumn[], other: readonly TableColumn[]): boolean {
  return one.every(({ role, part }, index) => role === other[index]?.role && part === other[index]?.part);
}
