import { byDepartment, byLevel, byMonth, bySystem } from '../../domain/compliance/plan-groups';
import { planRatios, type PlanRatio } from '../../domain/compliance/plan-ratios';
import { groupTasks, type Grouping } from '../../domain/report/standing-counts';
import type { LightOptions } from '../../domain/task/types';
import type { TaskRow } from './rows';

/** What a plan's ratios can be told by, in the order of the choice. */
const planGroupings = [
  'lead',
  'responsible',
  'cooperating',
  'units',
  'department',
  'system',
  'level',
  'month',
] as const;
export type PlanGrouping = (typeof planGroupings)[number];

function groupingOf(by: PlanGrouping, level: string | null): Pick<Grouping, 'keysOf' | 'byName' | 'byLevel'> {
  switch (by) {
    case 'system':
      return { keysOf: bySystem, byName: false };
    case 'level':
      return { keysOf: byLevel, byName: false, byLevel: true };
    case 'month':
      return { keysOf: byMonth(level), byName: true };
    default:
      return { keysOf: byDepartment(by === 'department' ? null : by), byName: false };
  }
}

/** A group with its five ratios and how many tasks it has. */
export interface RatioGroup {
  readonly name: string;
  readonly tasks: number;
  readonly ratios: readonly PlanRatio[];
}

export interface GroupedRatios {
  readonly groups: readonly RatioGroup[];
  /** Tasks that stand in no group. */
  readonly rest: number;
}

/** The ratios of each group, most overdue first; months in their order. */
export function groupedRatios(rows: readonly TaskRow[], options: LightOptions, by: PlanGrouping): GroupedRatios {
  const grouping = groupingOf(by, options.level);
  const groups = groupTasks(rows, options, { title: '', head: '', rest: null, ...grouping });
  return {
    groups: groups.map((group) => ({
      name: group.name,
      tasks: group.tasks.length,
      ratios: planRatios(group.tasks, group.options),
    })),
    rest: rows.filter((row) => grouping.keysOf(row).length === 0).length,
  };
}

/** The ways in which these tasks can be told apart at all. */
export function offeredGroupings(rows: readonly TaskRow[], level: string | null): readonly PlanGrouping[] {
  return planGroupings.filter((by) => {
    const { keysOf } = groupingOf(by, level);
    return rows.some((row) => keysOf(row).length > 0);
  });
}
