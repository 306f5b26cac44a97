import type { Deadline } from '../../deadline/types';
import { cellAddress } from '../../grid/address';
import type { ColumnSet } from '../../table/row-facts';
import type { GroupTracker } from '../groups';
import type { CellField } from './cell-field';
import type { DeadlineField, DeadlineReader } from './deadline-field';
import { limitInMeasure } from './limit-in-measure';

/** Where a task's time limit may stand besides its own cell. */
export interface LimitContext {
  readonly columns: ColumnSet;
  readonly limits: DeadlineReader;
  /** 未注明时限的，均为11月底前, as a note of the sheet says; null when none does. */
  readonly usualLimit: string | null;
}

/** A task on its way to being read. */
interface TaskPlace {
  readonly row: number;
  readonly rowEnd: number;
  readonly measure: CellField | null;
  readonly groups: GroupTracker;
  /** Limit of the task before it, for 同上. */
  readonly above: Deadline | null;
}

/**
 * The time limit of a task: its own cell, else the title of its section, else what a note of the sheet says of tasks
 * without one, else, where no column holds limits, what the measure names.
 */
export function limitOfTask({ columns, limits, usualLimit }: LimitContext, place: TaskPlace): DeadlineField {
  const { row, rowEnd, measure, groups, above } = place;
  const own = limits.ofRows(row, rowEnd, above);
  if (own.source) return own;
  const section = groups.sections().findLast(({ title }) => title.limit !== null);
  if (section) return { deadline: limits.ofText(section.title.limit ?? ''), source: section.source };
  const column = columns.of('deadline')[0]?.column;
  if (usualLimit !== null) {
    const cell = cellAddress(row, column ?? measure?.column ?? columns.left);
    return { deadline: limits.ofText(usualLimit), source: { cell, via: 'section' } };
  }
  return column === undefined && measure ? (limitInMeasure(measure, limits.ofText) ?? own) : own;
}
