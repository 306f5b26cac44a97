import { columnLetters } from '../domain/grid/address';
import type { Deadline } from '../domain/deadline/types';
import type { ColumnRole } from '../domain/table/types';
import { isAccepted } from '../domain/task/answers/accepted';
import { stateFindings } from '../domain/task/state/state-findings';
import { taskState } from '../domain/task/state/task-state';
import type { AssignmentTable, Finding, LightOptions, Task, TaskState } from '../domain/task/types';

type DeadlineAnswer = Omit<ReturnType<Deadline['toJSON']>, 'findings' | 'tentative' | 'alternative'>;

/** A task as `read --json` prints it: worksheet rows, the light at the as-of date. */
export interface TaskAnswer extends Omit<Task, 'deadline' | 'answers'>, Pick<TaskState, 'light' | 'due' | 'daysLate'> {
  readonly deadline: DeadlineAnswer;
}

/** A table as `read --json` prints it. Rows are worksheet rows, columns letters. */
export interface TableAnswer {
  readonly sheet: string;
  readonly title: string;
  readonly headerRows: readonly number[];
  readonly firstTaskRow: number;
  readonly lastTaskRow: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** Column letters → header text, used or not. */
  readonly headers: Readonly<Record<string, string>>;
  readonly documentYear: number | null;
  readonly notes: readonly string[];
  readonly tasks: readonly TaskAnswer[];
  readonly findings: readonly Finding[];
}

/** The whole answer; tests/schema/read.schema.json describes it. */
export interface ReadAnswer {
  readonly file: string;
  readonly asOf: string;
  readonly message: string | null;
  readonly tables: readonly TableAnswer[];
}

interface Input {
  readonly file: string;
  readonly message: string | null;
  readonly tables: readonly AssignmentTable[];
}

/** Puts tables in the words of the contract. */
export function answerOf({ file, message, tables }: Input, lights: LightOptions): ReadAnswer {
  return { file, asOf: lights.asOf, message, tables: tables.map((table) => tableAnswer(table, lights)) };
}

function tableAnswer(table: AssignmentTable, lights: LightOptions): TableAnswer {
  const { sheet, layout, documentYear, tasks, findings } = table;
  const columns: Partial<Record<ColumnRole, string[]>> = {};
  for (const { role, column } of layout.columns) columns[role] = [...(columns[role] ?? []), columnLetters(column)];
  return {
    sheet,
    title: layout.title,
    headerRows: layout.headerRows.map((row) => row + 1),
    firstTaskRow: (tasks[0]?.row ?? 0) + 1,
    lastTaskRow: (tasks.at(-1)?.rowEnd ?? 0) + 1,
    columns,
    headers: Object.fromEntries(layout.columns.map(({ column, header }) => [columnLetters(column), header])),
    documentYear,
    notes: layout.notes,
    tasks: tasks.map((task) => taskAnswer(task, lights)),
    findings: [...findings, ...stateFindings(tasks, lights).filter((finding) => !isAccepted(finding, table))],
  };
}

function taskAnswer(task: Task, lights: LightOptions): TaskAnswer {
  const { light, due, daysLate } = taskState(task, lights);
  const { source, ...fields } = task;
  delete fields.answers;
  return {
    ...fields,
    row: task.row + 1,
    rowEnd: task.rowEnd + 1,
    deadline: deadlineAnswer(task.deadline),
    light,
    due,
    daysLate,
    source,
  };
}

function deadlineAnswer(deadline: Deadline): DeadlineAnswer {
  const { text, kind, milestones, ongoing, start, startEvent, basis, recurrence, offset, state, assumed, rule, why } =
    deadline;
  return { text, kind, milestones, ongoing, start, startEvent, basis, recurrence, offset, state, assumed, rule, why };
}
