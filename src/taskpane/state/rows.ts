import { calendarOf } from '../../app/settings/calendar-of';
import { asOfDay, lightOptions } from '../../app/settings/light-options';
import type { Preferences } from '../../app/settings/preferences';
import type { RecognisedTable } from '../../app/reading/recognised-table';
import type { AppliedAlias } from '../../domain/department/aliases';
import { countLights } from '../../domain/task/light-order';
import { taskOfBody } from '../../domain/task/state/levels';
import { taskState } from '../../domain/task/state/task-state';
import type { Light, LightOptions, Task, TaskState } from '../../domain/task/types';
import type { PaneState } from './model';
import { aliased, namesIn } from './aliased';
import { remember } from './store';

/** A task with its light at the as-of date. */
export interface TaskRow {
  readonly task: Task;
  readonly state: TaskState;
}

type Dated = Pick<PaneState, 'preferences' | 'today'>;

/** The day for which lights are computed: the fixed one of the workbook, else today. */
export function asOfOf({ preferences, today }: Dated): string {
  return asOfDay(preferences, today);
}

const rememberedCalendar = remember(calendarOf);

const optionsOf = remember((preferences: Preferences, today: string): LightOptions =>
  lightOptions(preferences, asOfDay(preferences, today), rememberedCalendar(preferences.holidays)),
);

/** By what lights are judged now: the same object until a setting or the day is another. */
export function lightOptionsOf({ preferences, today }: Dated): LightOptions {
  return optionsOf(preferences, today);
}

type Shown = Pick<PaneState, 'book' | 'preferences'>;

/** The table shown, its bodies as the sheet writes them. */
export const writtenTable = ({ book }: Shown): RecognisedTable | null =>
  book.recognition?.tables[book.tableIndex] ?? null;

/** The table shown, its bodies under the names that the user counts them by; null when none was found. */
export function tableOf(state: Shown): RecognisedTable | null {
  return aliased(writtenTable(state), state.preferences.aliases).table;
}

/** Task id → names of bodies that are counted under another one. */
export function usedAliases(state: Shown): ReadonlyMap<string, readonly AppliedAlias[]> {
  return aliased(writtenTable(state), state.preferences.aliases).used;
}

/** Every body of the table as the sheet writes it. */
export function writtenNames(state: Shown): readonly string[] {
  return namesIn(writtenTable(state));
}

/** States that were computed for a task, with the options they were computed for; they go with the task. */
const states = new WeakMap<Task, { readonly options: LightOptions; readonly state: TaskState }>();

/** The state of a task, computed once for the options in hand: several parts of the pane ask for it. */
export function stateAt(task: Task, options: LightOptions): TaskState {
  const known = states.get(task);
  if (known?.options === options) return known.state;
  const state = taskState(task, options);
  states.set(task, { options, state });
  return state;
}

/** A row as one body has to do it: judged by that body's own dates where its task names some. */
export function rowOfBody(row: TaskRow, body: string, options: LightOptions): TaskRow {
  const task = taskOfBody(row.task, body);
  return task === row.task ? row : { task, state: taskState(task, options) };
}

const computeRows = remember((table: RecognisedTable | null, options: LightOptions): readonly TaskRow[] =>
  (table?.tasks ?? []).map((task) => ({ task, state: stateAt(task, options) })),
);

/** All tasks of the table shown, in sheet order. */
export function rowsOf(state: PaneState): readonly TaskRow[] {
  return computeRows(tableOf(state), lightOptionsOf(state));
}

/** Counts of rows; a list of rows never changes. */
const counted = new WeakMap<readonly TaskRow[], Readonly<Record<Light, number>>>();

/** How many rows show each light. */
export function countRows(rows: readonly TaskRow[]): Readonly<Record<Light, number>> {
  const known = counted.get(rows);
  if (known) return known;
  const counts = countLights(rows.map(({ state }) => state));
  counted.set(rows, counts);
  return counts;
}

/** The levels that milestones of the table name, in reading order: 市局, 县（区）局. */
export const levelsOf = remember((table: RecognisedTable | null): readonly string[] => {
  const named = (table?.tasks ?? []).flatMap((task) => task.deadline.milestones.map(({ level }) => level));
  return [...new Set(named.filter((level) => level !== null))];
});

/** The stages (环节) of the table, in sheet order. */
export const stagesOf = remember((table: RecognisedTable | null): readonly string[] => {
  const named = (table?.tasks ?? []).map(({ stage }) => stage);
  return [...new Set(named.filter((stage) => stage !== null))];
});

/** The systems (推行任务) of the table, in sheet order. */
export const systemsOf = remember((table: RecognisedTable | null): readonly string[] => {
  const named = (table?.tasks ?? []).map(({ system }) => system);
  return [...new Set(named.filter((system) => system !== null))];
});
