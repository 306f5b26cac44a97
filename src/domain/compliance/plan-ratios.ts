import type { IsoDate } from '../deadline/types';
import { milestonesFor } from '../task/state/levels';
import { lastGoodDay } from '../task/state/rest-day';
import type { LightOptions, Task, TaskState } from '../task/types';
import { PLAN_RATIOS, type LeftOutReason, type PlanRatioId } from './plan-ratio-words';
import { percentText } from './percent';

/** A task with its light at the as-of date. */
export interface JudgedTask {
  readonly task: Pick<Task, 'deadline' | 'progress' | 'system' | 'units' | 'lead' | 'responsible' | 'cooperating'>;
  readonly state: TaskState;
}

/** Tasks that a ratio does not count, and how many. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
}

/** A ratio of the plan itself. Whole tasks are counted; `text` is null when there is nothing below the line. */
export interface PlanRatio {
  readonly id: PlanRatioId;
  readonly title: string;
  readonly formula: string;
  readonly numerator: number;
  readonly denominator: number;
  /** `66.66%`, cut towards the worse side. */
  readonly text: string | null;
  readonly leftOut: readonly LeftOut[];
}

/** Where a task stands: 提前 is done before its day has come. */
export type Standing =
  'doneInTime' | 'doneLate' | 'doneDayUnknown' | 'doneEarly' | 'overdue' | 'notDue' | LeftOutReason;

/** The day by which the whole task must be done: the last milestone of the level, or the day it was moved to. */
export function finalDue({ task }: JudgedTask, level: string | null): IsoDate | null {
  const dates = milestonesFor(task.deadline.milestones, level).flatMap(({ due }) => due ?? []);
  return task.progress?.extendedTo ?? dates.sort().at(-1) ?? null;
}

export function standingOf(judged: JudgedTask, options: LightOptions): Standing {
  const { asOf, level } = options;
  const { task, state } = judged;
  if (state.light === 'cancelled') return 'cancelled';
  const written = finalDue(judged, level);
  if (written === null) return undatedReason(task.deadline.kind);
  const { due } = lastGoodDay(written, options);
  if (state.light === 'overdue') return 'overdue';
  if (state.light !== 'done') return 'notDue';
  if (due >= asOf) return 'doneEarly';
  const doneOn = task.progress?.doneOn ?? null;
  if (doneOn === null) return 'doneDayUnknown';
  return doneOn <= due ? 'doneInTime' : 'doneLate';
}

function undatedReason(kind: Task['deadline']['kind']): LeftOutReason {
  if (kind === 'ongoing' || kind === 'external' || kind === 'recurring' || kind === 'unread') return kind;
  return 'undated';
}

/**
 * The five ratios of a plan at the as-of date. A task counts once, percentages are never averaged, and what was left
 * out is listed with its number.
 *
 * @example planRatios(tasks, options)[0] // { title: '完成率', numerator: 12, denominator: 38, text: '31.57%', … }
 */
export function planRatios(tasks: readonly JudgedTask[], options: LightOptions): PlanRatio[] {
  const counts = new Map<Standing, number>();
  for (const task of tasks) {
    const standing = standingOf(task, options);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  const sum = (standings: readonly Standing[]) => standings.reduce((total, each) => total + (counts.get(each) ?? 0), 0);
  return PLAN_RATIOS.map(({ id, title, formula, above, below, leftOut, better }) => {
    const numerator = sum(above);
    const denominator = sum(below);
    const text = denominator === 0 ? null : percentText(numerator, denominator, better === 'high' ? 'ge' : 'le');
    const out = leftOut.map((reason) => ({ reason, count: counts.get(reason) ?? 0 })).filter(({ count }) => count > 0);
    return { id, title, formula, numerator, denominator, text, leftOut: out };
  });
}

/**
 * The same by group: department, system, level or month. A task that names several departments counts in each, so
 * groups do not add up to the whole.
 */
export function planRatiosBy(
  tasks: readonly JudgedTask[],
  keysOf: (task: JudgedTask) => readonly string[],
  options: LightOptions,
): Map<string, PlanRatio[]> {
  const groups = new Map<string, JudgedTask[]>();
  for (const task of tasks) {
    for (const key of new Set(keysOf(task))) {
      const group = groups.get(key);
      if (group) group.push(task);
      else groups.set(key, [task]);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, planRatios(group, options)]));
}
