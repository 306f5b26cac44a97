import type { IsoDate } from '../deadline/types';
import type { TableCorrection } from '../table/corrections/types';
import type { AssignmentTable } from './types';

/** What a caller may say about a sheet that the sheet does not. */
export interface ReadOptions {
  /** The document's date as the user knows it; wins over everything read from the sheet. */
  readonly documentDate?: IsoDate | null;
  /** Puts the user's answers into a table that was read (`applyAnswers`); a function, so that who has none loads none. */
  readonly answers?: (table: AssignmentTable) => AssignmentTable;
  /** What the user said about the tables of this sheet. */
  readonly corrections?: readonly TableCorrection[];
}
