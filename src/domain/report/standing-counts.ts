import { byLevel, byMonth, bySystem } from '../compliance/plan-groups';
import { standingOf, type JudgedTask } from '../compliance/plan-ratios';
import { taskOfBody } from '../task/state/levels';
import { taskState } from '../task/state/task-state';
import type { LightOptions } from '../task/types';

/** Tasks of a group by where they stand; each task counts once. */
export interface StandingCounts {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly later: number;
  readonly inTime: number;
  readonly late: number;
  readonly dayUnknown: number;
  readonly early: number;
  /** In no ratio: ongoing, external, recurring, undated, unread, cancelled. */
  readonly leftOut: number;
}

function slotOf(judged: JudgedTask, options: LightOptions): keyof StandingCounts {
  const standing = standingOf(judged, options);
  switch (standing) {
    case 'overdue':
      return 'overdue';
    case 'notDue':
      return judged.state.light === 'dueSoon' ? 'dueSoon' : 'later';
    case 'doneInTime':
      return 'inTime';
    case 'doneLate':
      return 'late';
    case 'doneDayUnknown':
      return 'dayUnknown';
    case 'doneEarly':
      return 'early';
    default:
      return 'leftOut';
  }
}

export function countStandings(tasks: readonly JudgedTask[], options: LightOptions): StandingCounts {
  const counts = { overdue: 0, dueSoon: 0, later: 0, inTime: 0, late: 0, dayUnknown: 0, early: 0, leftOut: 0 };
  for (const task of tasks) counts[slotOf(task, options)]++;
  return counts;
}

/** One way to part a plan into groups; a task may stand in several. */
export interface Grouping {
  readonly title: string;
  /** Head of the first column. */
  readonly head: string;
  readonly keysOf: (task: JudgedTask) => readonly string[];
  /** Name of the group of tasks that say nothing here; null: they need none. */
  readonly rest: string | null;
  /** Groups in the order of their names instead of by urgency. */
  readonly byName: boolean;
  /** Groups are levels: each is judged by its own milestones, for 市局 may be late while 县（区）局 has time. */
  readonly byLevel?: true;
}

const ROLES = [
  ['lead', '牵头部门'],
  ['responsible', '责任部门'],
  ['units', '责任单位'],
] as const;

/** Departments in the role that the plan gives them first: those who lead, else those responsible. */
function byMainRole(tasks: readonly JudgedTask[]): Grouping {
  const named = ([role]: (typeof ROLES)[number]) => tasks.some(({ task }) => (task[role]?.named.length ?? 0) > 0);
  const [role, head] = ROLES.find(named) ?? ROLES[0];
  return {
    title: '各部门办理情况',
    head,
    keysOf: ({ task }) => [...(task[role]?.named ?? []), ...(task[role]?.open ?? [])],
    rest: '（未明确）',
    byName: false,
  };
}

/** The ways in which a plan's ratios are told. */
export function groupingsOf(tasks: readonly JudgedTask[], level: string | null): Grouping[] {
  return [
    byMainRole(tasks),
    { title: '各类任务办理情况', head: '任务类别', keysOf: bySystem, rest: null, byName: false },
    { title: '各层级办理情况', head: '层级', keysOf: byLevel, rest: null, byName: false, byLevel: true },
    { title: '按到期月份办理情况', head: '到期月份', keysOf: byMonth(level), rest: null, byName: true },
  ];
}

/** A group with its name and its tasks, judged as the options say. */
export interface TaskGroup {
  readonly name: string;
  readonly tasks: readonly JudgedTask[];
  readonly options: LightOptions;
}

/** The tasks of a level as that level has to do them. */
function atLevel(name: string, tasks: readonly JudgedTask[], options: LightOptions): TaskGroup {
  const own = { ...options, level: name };
  return { name, tasks: tasks.map(({ task }) => ({ task, state: taskState(task, own) })), options: own };
}

/** A task as a body has to do it; groups that are no bodies take tasks as they are. */
function asBody(judged: JudgedTask, name: string, options: LightOptions): JudgedTask {
  const task = taskOfBody(judged.task, name);
  return task === judged.task ? judged : { task, state: taskState(task, options) };
}

/** Groups with the most overdue tasks first, then as the plan names them; nobody's tasks last. */
export function groupTasks(
  tasks: readonly JudgedTask[],
  options: LightOptions,
  { keysOf, rest, byName, byLevel: levels }: Grouping,
): TaskGroup[] {
  const groups = new Map<string, JudgedTask[]>();
  const nobody: JudgedTask[] = [];
  for (const task of tasks) {
    const keys = new Set(keysOf(task));
    if (keys.size === 0) nobody.push(task);
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  const late = (group: readonly JudgedTask[]) => group.filter(({ state }) => state.light === 'overdue').length;
  const named = [...groups].map(([name, own]) =>
    levels ? atLevel(name, own, options) : { name, tasks: own.map((judged) => asBody(judged, name, options)), options },
  );
  named.sort((a, b) => (byName ? a.name.localeCompare(b.name) : late(b.tasks) - late(a.tasks)));
  return rest === null || nobody.length === 0 ? named : [...named, { name: rest, tasks: nobody, options }];
}
