import type { IsoDate } from '../../domain/deadline/types';
import { type LongMerge, longMerges } from '../../domain/fit/long-merges';
import type { CellRange, Grid } from '../../domain/grid/grid';
import type { LostCorrection } from '../../domain/table/corrections/types';
import type { CorrectTables, ReadOptions } from '../../domain/task/read-options';
import { readSheetSteps } from '../../domain/task/read-tables';
import { finish, type Steps } from '../../domain/task/steps';
import type { AssignmentTable } from '../../domain/task/types';
import { fingerprint } from './fingerprint';
import { breathe, runInSlices } from './run-in-slices';
import type { RecognisedTable } from './recognised-table';
import type { Clock, ReadRequest, WorkbookPort } from '../ports';

/** To take in so many rows has cost the page a slice of its own. */
const manyRows = 500;

/** What to read, and against what. */
export interface RecogniseRequest extends ReadRequest {
  readonly clock: Clock;
  /** The document's date when the user has given one; else it is read from the sheet. */
  readonly documentDate?: IsoDate | null;
  /** How the user corrected the sheet that was read; undefined where nothing was. */
  readonly correct?: ((grid: Grid) => CorrectTables | undefined) | undefined;
}

/** What one sheet holds. */
export interface Recognition {
  readonly sheet: string;
  readonly tables: readonly RecognisedTable[];
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** Changes when values or merges change; see `fingerprint`. */
  readonly fingerprint: string;
  /** Why there is nothing to show; null when a table was found. */
  readonly nothing: 'emptySheet' | 'noTable' | null;
  /** Corrections of this sheet that could not be applied. */
  readonly lost: readonly LostCorrection[];
  /** Merged areas of the sheet whose text may need more room than they have; their size is asked for later. */
  readonly longMerges: readonly LongMerge[];
}

/**
 * Reads one sheet (the active one when `sheet` is null) and writes nothing.
 * Rejects with a `WorkbookError`; `cancelled` when the signal was aborted.
 */
export async function recognise(port: WorkbookPort, request: RecogniseRequest): Promise<Recognition> {
  const grid = await port.readGrid(request);
  if (grid.values.length > manyRows) await breathe();
  const options = readOptions(request, request.correct?.(grid));
  return runInSlices(recognitionSteps(grid, options, request.clock), request.clock, request.signal);
}

/** The same for a grid that is already in hand, read as `correct` says. */
export function recogniseGrid(grid: Grid, request: Against, correct?: CorrectTables): Recognition {
  return finish(recognitionSteps(grid, readOptions(request, correct), request.clock));
}

type Against = Pick<RecogniseRequest, 'documentDate' | 'clock'>;

function readOptions({ documentDate = null }: Against, correct: CorrectTables | undefined): ReadOptions {
  return { documentDate, ...(correct && { correct }) };
}

function* recognitionSteps(grid: Grid, options: ReadOptions, clock: Clock): Steps<Recognition> {
  const { tables: read, lost } = yield* readSheetSteps(grid, options);
  yield;
  const print = fingerprint(grid);
  yield;
  const long = read.length > 0 ? longMerges(grid) : [];
  yield;
  const tables = read.map((table) => withMerges(table, grid.merges));
  return {
    sheet: grid.sheet,
    tables,
    readAt: clock.now(),
    fingerprint: print,
    nothing: whyNothing(grid, tables.length),
    lost,
    longMerges: long,
  };
}

function whyNothing(grid: Grid, found: number): Recognition['nothing'] {
  if (found > 0) return null;
  return grid.values.length === 0 ? 'emptySheet' : 'noTable';
}

function withMerges(table: AssignmentTable, merges: readonly CellRange[]): RecognisedTable {
  const { range } = table.layout;
  return { ...table, merges: merges.filter((merge) => merge.top <= range.bottom && merge.bottom >= range.top) };
}
