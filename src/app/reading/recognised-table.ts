import type { CellRange } from '../../domain/grid/grid';
import type { AssignmentTable } from '../../domain/task/types';

/** A table with the merges that touch its rows: marks and filters need both. */
export interface RecognisedTable extends AssignmentTable {
  readonly merges: readonly CellRange[];
}
