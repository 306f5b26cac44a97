import { plainAnswer } from '../../../src/domain/deadline/assemble/plain-answer';
import type { Light, Task, TaskState } from '../../../src/domain/task/types';
import type { TaskRow } from '../../../src/taskpane/state/rows';

const deadline = plainAnswer({ text: '', kind: 'none', rule: 'blank', why: '' });

/** A task of which a test names only what matters to it. `row` counts from 0. */
export function aTask(part: Partial<Task> = {}): Task {
  const row = part.row ?? 0;
  return {
    id: `task-${row}`,
    no: String(row + 1),
    row,
    rowEnd: row,
    hidden: false,
    system: null,
    stage: null,
    measure: '措施',
    measureParent: null,
    units: null,
    lead: null,
    responsible: null,
    cooperating: null,
    deadline,
    progress: null,
    source: {},
    ...part,
  };
}

/** A task with the light it shows. */
export function aRow(light: Light, part: Partial<Task> = {}, state: Partial<TaskState> = {}): TaskRow {
  return { task: aTask(part), state: { light, due: null, warnFrom: null, daysLate: 0, why: '', ...state } };
}
