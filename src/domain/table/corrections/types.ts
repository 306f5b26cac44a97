import type { ColumnPart, ColumnRole } from '../column-role';

/**
 * Where something stood, by its words: it is found again wherever rows or columns moved it. `before` and `after` are the
 * words beside it and `nth` of `of` its place among equal ones, for words that stand there more than once.
 */
export interface TextAnchor {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** From 0. */
  readonly nth: number;
  readonly of: number;
  /** Row or column (from 0) where it last stood, for telling people; nothing is ever applied by it alone. */
  readonly place: number;
}

/** The header of a table by the words of its rows, top to bottom; `title` and `nth` of `of` tell equal ones apart. */
export interface HeaderAnchor {
  readonly rows: readonly (readonly string[])[];
  readonly title: string;
  readonly nth: number;
  readonly of: number;
  /** First header row (from 0) where it last stood. */
  readonly place: number;
}

/** What the user says a column holds. */
export interface ColumnCorrection {
  readonly at: TextAnchor;
  readonly role: ColumnRole;
  readonly part?: ColumnPart;
}

/** What the user may say a row is; `ignored` rows are read as nothing. */
export type CorrectedKind = 'task' | 'continuation' | 'section' | 'ignored';

export interface RowCorrection {
  readonly at: TextAnchor;
  readonly kind: CorrectedKind;
}

/** Where the user says the table stands: between two columns, down to a row (null: as far as it goes by itself). */
export interface FrameCorrection {
  readonly left: TextAnchor;
  readonly right: TextAnchor;
  readonly bottom: TextAnchor | null;
}

/** Everything the user said about one table of a sheet. Without a frame the table is found by itself. */
export interface TableCorrection {
  readonly head: HeaderAnchor;
  readonly frame: FrameCorrection | null;
  readonly columns: readonly ColumnCorrection[];
  readonly rows: readonly RowCorrection[];
}

/** A correction whose words are no longer on the sheet, so that it was not applied. */
export type LostCorrection =
  | { readonly what: 'column'; readonly table: TableCorrection; readonly lost: ColumnCorrection }
  | { readonly what: 'row'; readonly table: TableCorrection; readonly lost: RowCorrection }
  /** The end of the range; the table then goes as far as it goes by itself. */
  | { readonly what: 'bottom'; readonly table: TableCorrection; readonly lost: TextAnchor }
  /** The header itself, or an edge of the range: nothing said about this table is applied. */
  | { readonly what: 'table'; readonly table: TableCorrection };
