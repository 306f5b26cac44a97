import { filterTasks } from '../../domain/task/filter-tasks';
import { isDueIn } from '../../domain/task/due-window';
import type { Light, LightOptions, Task } from '../../domain/task/types';
import { lightOrder } from '../../domain/task/light-order';
import { pinyinOrder } from './pinyin';
import { lightOptionsOf, rowOfBody, rowsOf, type TaskRow } from './rows';
import type { PaneState } from './model';
import { remember } from './store';
import type { ViewState } from './view';

/** Heading of a group. A null label: the field is empty in this group. */
export type GroupItem = { readonly kind: 'group'; readonly count: number } & (
  { readonly by: 'system' | 'lead'; readonly label: string | null } | { readonly by: 'light'; readonly label: Light }
);

/** What stands in the list: a task, or the heading of a group. */
export type ListItem = { readonly kind: 'task'; readonly row: TaskRow } | GroupItem;

const narrow = remember((rows: readonly TaskRow[], view: ViewState, options: LightOptions): readonly TaskRow[] => {
  const { departments, openEnded, role, system, stage, level, due, text } = view;
  const roles = role === 'any' ? [] : [role];
  const filter = { bodies: departments, includeOpen: openEnded, roles, system, stage, level, text };
  const tasks = rows.map(({ task }) => task);
  const wanted = new Set(filterTasks(tasks, filter));
  const days = { asOf: options.asOf, level: level ?? options.level };
  const [body, ...others] = departments;
  const judged = (row: TaskRow): TaskRow =>
    body === undefined || others.length > 0 ? row : { ...row, state: rowOfBody(row, body, options).state };
  return rows
    .filter(({ task }) => wanted.has(task))
    .map(judged)
    .filter(({ task, state }) => due === null || isDueIn(due, task, state, days));
});

/** Rows that pass every condition but the lights: the bar of lights counts these. */
export function rowsBeforeLights(state: PaneState): readonly TaskRow[] {
  return narrow(rowsOf(state), state.view, lightOptionsOf(state));
}

const narrowByLight = remember((rows: readonly TaskRow[], lights: readonly Light[]) =>
  lights.length === 0 ? rows : rows.filter(({ state }) => lights.includes(state.light)),
);

/** Rows that pass every condition, in sheet order. */
export function visibleRows(state: PaneState): readonly TaskRow[] {
  return narrowByLight(rowsBeforeLights(state), state.view.lights);
}

const noDate = '9999-12-31';

const leadOf = (task: Task): string => [...(task.lead?.named ?? []), ...(task.lead?.open ?? [])].join('、');

/** By code: days as ISO writes them sort so, and at a tenth of the cost of a comparison by language. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const orders: Readonly<Record<ViewState['sort'], (a: TaskRow, b: TaskRow) => number>> = {
  sheet: (a, b) => a.task.row - b.task.row,
  due: (a, b) => compare(a.state.due ?? noDate, b.state.due ?? noDate) || a.task.row - b.task.row,
  lead: (a, b) => pinyinOrder.compare(leadOf(a.task), leadOf(b.task)) || a.task.row - b.task.row,
};

function groupBy(rows: readonly TaskRow[], keyOf: (row: TaskRow) => string): ReadonlyMap<string, readonly TaskRow[]> {
  const groups = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const taskItem = (row: TaskRow): ListItem => ({ kind: 'task', row });

function inGroups(rows: readonly TaskRow[], by: 'system' | 'lead'): readonly ListItem[] {
  const groups = groupBy(rows, ({ task }) => (by === 'lead' ? leadOf(task) : (task.system ?? '')));
  return [...groups].flatMap(([key, members]): ListItem[] => [
    { kind: 'group', by, label: key || null, count: members.length },
    ...members.map(taskItem),
  ]);
}

function inLightGroups(rows: readonly TaskRow[]): readonly ListItem[] {
  const groups = groupBy(rows, ({ state }) => state.light);
  return lightOrder.flatMap((label): ListItem[] => {
    const members = groups.get(label) ?? [];
    return members.length === 0
      ? []
      : [{ kind: 'group', by: 'light', label, count: members.length }, ...members.map(taskItem)];
  });
}

const arrange = remember(
  (rows: readonly TaskRow[], sort: ViewState['sort'], group: ViewState['group']): readonly ListItem[] => {
    const sorted = [...rows].sort(orders[sort]);
    if (group === 'none') return sorted.map(taskItem);
    return group === 'light' ? inLightGroups(sorted) : inGroups(sorted, group);
  },
);

/** The list as shown: sorted, with group headings. */
export function listItems(state: PaneState): readonly ListItem[] {
  return arrange(visibleRows(state), state.view.sort, state.view.group);
}
