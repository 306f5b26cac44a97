import type { IsoDate } from '../deadline/types';
import type { SheetView } from '../grid/sheet-view';
import type { LostCorrection } from '../table/corrections/types';
import type { FoundTable } from '../table/lay-out';
import type { AssignmentTable, Finding } from './types';

/** What a caller may say about a sheet that the sheet does not. */
export interface ReadOptions {
  /** The document's date as the user knows it; wins over everything read from the sheet. */
  readonly documentDate?: IsoDate | null;
  /** Puts the user's answers into a table that was read (`applyAnswers`); a function, so that who has none loads none. */
  readonly answers?: (table: AssignmentTable) => AssignmentTable;
  /** Applies what the user said about the tables of this sheet (`correcting`); a function for the same reason. */
  readonly correct?: CorrectTables;
}

/** Gives the tables that were found as the user wants them read, and what of that could not be applied. */
export type CorrectTables = (view: SheetView, found: readonly FoundTable[]) => CorrectedSheet;

export interface CorrectedSheet {
  readonly tables: readonly FoundTable[];
  readonly lost: readonly LostCorrection[];
  /** The same as `lost`, in sentences. */
  readonly findings: readonly Finding[];
}
