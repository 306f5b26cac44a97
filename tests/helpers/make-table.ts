import { plainAnswer } from '../../src/domain/deadline/assemble/plain-answer';
import type { Deadline, IsoDate } from '../../src/domain/deadline/types';
import type { CellRange } from '../../src/domain/grid/grid';
import { parseAddress } from '../../src/domain/grid/address';
import type { Progress, Task, TaskField, Source } from '../../src/domain/task/types';
import type { RecognisedTable } from '../../src/app/reading/recognised-table';

/** A task as a test writes it down; rows count from 0. */
export interface TaskSketch {
  readonly no: string;
  readonly row: number;
  readonly rowEnd?: number;
  readonly due?: IsoDate | null;
  readonly state?: Progress['state'];
  readonly source?: Partial<Record<TaskField, Source>>;
}

/** A table over A:J whose body holds these tasks. Merges are addresses. */
export function makeTable(sketches: readonly TaskSketch[], merges: readonly string[] = []): RecognisedTable {
  const tasks = sketches.map(makeTask);
  return {
    sheet: '分工表',
    layout: {
      range: range(`A3:J${Math.max(...tasks.map((task) => task.rowEnd)) + 1}`),
      title: '',
      headerRows: [2],
      columns: [],
      rows: [],
      notes: [],
    },
    documentYear: 2019,
    documentDate: null,
    tasks,
    findings: [],
    merges: merges.map(range),
  };
}

function makeTask({ no, row, rowEnd = row, due = null, state = null, source = {} }: TaskSketch): Task {
  return {
    id: `task ${no}`,
    no,
    row,
    rowEnd,
    hidden: false,
    system: null,
    stage: null,
    measure: '',
    measureParent: null,
    units: null,
    lead: null,
    responsible: null,
    cooperating: null,
    deadline: makeDeadline(due),
    progress: state && { text: '', state, percent: null, extendedTo: null, doneOn: null },
    source,
  };
}

function makeDeadline(due: IsoDate | null): Deadline {
  const nothing = plainAnswer({ text: due ?? '', kind: 'none', rule: '', why: '' });
  if (due === null) return nothing;
  return nothing.with({ kind: 'fixed', milestones: [{ due, level: null, label: null, recurrence: null }] });
}

function range(address: string): CellRange {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`not an address: ${address}`);
  return parsed;
}
