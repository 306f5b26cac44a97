import { planRatios, type JudgedTask, type PlanRatio } from '../../domain/compliance/plan-ratios';
import type { BodyRole } from '../../domain/task/filter-tasks';
import type { Light, LightOptions, Task } from '../../domain/task/types';
import type { UrgedBody, UrgedTask } from '../../app/urge-text';
import { pinyinOrder } from './pinyin';
import { countRows, rowOfBody, type TaskRow } from './rows';
import { remember } from './store';

/** A body of the table with all tasks it carries in any role. */
export interface DepartmentRow extends UrgedBody {
  /** Open-ended (其他相关部门): it names nobody in particular, so nobody can be urged. */
  readonly open: boolean;
  /** In how many tasks it has each role; one task may count in several. */
  readonly roles: Readonly<Record<BodyRole, number>>;
  readonly lights: Readonly<Record<Light, number>>;
}

/** 按期完成率 of some tasks, each counted once. Null for none: the rules of domain always have it. */
export function inTimeOf(tasks: readonly JudgedTask[], options: LightOptions): PlanRatio | null {
  return planRatios(tasks, options).find(({ id }) => id === 'in-time') ?? null;
}

/** What a list of departments can be sorted by. */
export const departmentSorts = ['overdue', 'total', 'name'] as const;
export type DepartmentSort = (typeof departmentSorts)[number];

const bodyRoles = ['lead', 'responsible', 'cooperating', 'units'] as const;

/** Who carries a task: name → open-ended or not, and in which roles. */
function carriersOf(task: Task): ReadonlyMap<string, { open: boolean; roles: BodyRole[] }> {
  const carriers = new Map<string, { open: boolean; roles: BodyRole[] }>();
  const add = (name: string, open: boolean, role: BodyRole): void => {
    const known = carriers.get(name);
    if (!known) carriers.set(name, { open, roles: [role] });
    else if (!known.roles.includes(role)) known.roles.push(role);
  };
  for (const role of bodyRoles) {
    for (const name of task[role]?.named ?? []) add(name, false, role);
    for (const name of task[role]?.open ?? []) add(name, true, role);
  }
  return carriers;
}

/** All bodies of a table, in the order in which the sheet first names them; each is judged by its own dates. */
export const departmentRows = remember((rows: readonly TaskRow[], options: LightOptions): readonly DepartmentRow[] => {
  const found = new Map<string, { open: boolean; tasks: UrgedTask[] }>();
  for (const row of rows) {
    for (const [name, { open, roles }] of carriersOf(row.task)) {
      const body = found.get(name) ?? { open, tasks: [] };
      body.tasks.push({ ...rowOfBody(row, name, options), roles });
      found.set(name, body);
    }
  }
  return [...found].map(([name, { open, tasks }]) => ({
    name,
    open,
    tasks,
    roles: countRoles(tasks),
    lights: countRows(tasks),
  }));
});

function countRoles(tasks: readonly UrgedTask[]): DepartmentRow['roles'] {
  const counts = { lead: 0, responsible: 0, cooperating: 0, units: 0 };
  for (const { roles } of tasks) for (const role of roles) counts[role] += 1;
  return counts;
}

const orders: Readonly<Record<DepartmentSort, (a: DepartmentRow, b: DepartmentRow) => number>> = {
  overdue: (a, b) => b.lights.overdue - a.lights.overdue || b.lights.dueSoon - a.lights.dueSoon || orders.total(a, b),
  total: (a, b) => b.tasks.length - a.tasks.length || orders.name(a, b),
  name: (a, b) => pinyinOrder.compare(a.name, b.name),
};

/** The same rows in another order: most overdue first, most tasks first, or by pinyin. */
export function sortDepartments(rows: readonly DepartmentRow[], sort: DepartmentSort): readonly DepartmentRow[] {
  return [...rows].sort(orders[sort]);
}
