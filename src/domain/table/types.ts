import type { CellRange } from '../grid/grid';
import type { ColumnPart, ColumnRole } from './column-role';
import type { ColumnCorrection, RowCorrection, TableCorrection } from './corrections/types';

export type { ColumnPart, ColumnRole } from './column-role';

/** One column of a table: where it stands, what its header says, what it was taken for, and why. */
export interface TableColumn {
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** 0 … 1. */
  readonly confidence: number;
  /** The role it could be as well, when the choice was close. */
  readonly alternative: ColumnRole | null;
  readonly why: string;
  /** Its share in a role that several columns make up; absent where the column is the role. */
  readonly part?: ColumnPart;
  /** The user said so. */
  readonly corrected?: ColumnCorrection;
}

/** What a row of a table is; `ignored`: the user wants nothing read from it. */
export type RowKind = 'task' | 'continuation' | 'section' | 'header' | 'label' | 'total' | 'note' | 'blank' | 'ignored';

/** A row below the header, what it was taken for, and why. */
export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly why: string;
  /** The user said so. */
  readonly corrected?: RowCorrection;
}

/** Where a table stands and how it is laid out; rows and columns count from 0. */
export interface TableLayout {
  readonly range: CellRange;
  readonly title: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  /** Kind of each row from below the header to the table's end, in order. */
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  /** What the user said of this table, where anything. */
  readonly corrected?: TableCorrection;
}
