import type { ColumnSet, RowFacts } from './row-facts';
import type { ColumnRole, RowKind } from './types';

/** What the clues know besides the row itself. */
export interface RowContext {
  readonly columns: ColumnSet;
  /** Folded texts of each column's header. */
  readonly headers: ReadonlyMap<number, readonly string[]>;
  readonly title: string;
  /** Kind of the row above, `header` for the first. */
  readonly above: RowKind;
  /** Below a repeated header: the kind of the row above that header, else null. */
  readonly aboveBreak: RowKind | null;
  /** A blank row has come since the last task. */
  readonly gap: boolean;
  /** All tasks so far have numbers. */
  readonly allNumbered: boolean;
  /** Some row of the table has a number. */
  readonly numbered: boolean;
  /** The measure in the row above; empty when it has none of its own. */
  readonly measureAbove: string;
  /** The number cell of the row below. */
  readonly numberBelow: string;
  /** Grouping columns whose labels beside tasks carry no number of an outline. */
  readonly plainLabels: ReadonlySet<number>;
  /** Measures are sentences: a short text without an end is a heading. */
  readonly sentences: boolean;
  /** The first row under the header is a short text alone: the table goes by headings. */
  readonly headed: boolean;
}

export interface RowVerdict {
  readonly kind: RowKind;
  readonly why: string;
}

/** Looks at a row and says what it is, or null when it cannot tell. */
export type RowClue = (facts: RowFacts, context: RowContext) => RowVerdict | null;

/** Roles that say who and when: a row that has one is somebody's work. */
export const whoWhen: readonly ColumnRole[] = ['lead', 'responsible', 'cooperating', 'units', 'deadline'];
export const grouping: ReadonlySet<ColumnRole> = new Set(['system', 'stage']);

/** A plain loop: it is asked several times of every row. */
export function hasAny({ roles }: RowFacts, wanted: readonly ColumnRole[]): boolean {
  for (const role of roles) if (wanted.includes(role)) return true;
  return false;
}
