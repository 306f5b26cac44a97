import type { Bodies } from '../../src/domain/department/types';
import type { Grid } from '../../src/domain/grid/grid';
import { readTables } from '../../src/domain/task/read-tables';
import type { AssignmentTable, Task } from '../../src/domain/task/types';
import { drawGrid } from './draw-grid';

/**
 * The tasks of a drawn sheet, one line each, tables parted by a line of dashes:
 * `no | system > stage > parent > measure | 牵头:… 责任:… 配合:… 单位:… | due dates or kind`.
 * Parts that are null or empty are left out.
 */
export function taskLines(drawing: string, options: Partial<Grid> = {}): string[] {
  return taskLinesOf(readTables(drawGrid(drawing, options)));
}

/** The same of tables in hand. */
export function taskLinesOf(tables: readonly AssignmentTable[]): string[] {
  return tables.flatMap((table, index) => [...(index > 0 ? ['----'] : []), ...table.tasks.map(lineOf)]);
}

function lineOf(task: Task): string {
  const groups = [task.system, task.stage, task.measureParent, task.measure].filter((label) => label !== null);
  const who = [
    bodies('牵头', task.lead),
    bodies('责任', task.responsible),
    bodies('配合', task.cooperating),
    bodies('单位', task.units),
  ].filter((part) => part !== '');
  const { kind, milestones } = task.deadline;
  const dates = milestones.map(({ due, level, label }) => `${level ?? ''}${due ?? ''}${label ?? ''}`).join(' ');
  return [task.no, groups.join(' > '), who.join(' '), dates === '' ? kind : dates]
    .filter((part) => part !== '')
    .join(' | ');
}

function bodies(name: string, found: Bodies | null): string {
  const all = [...(found?.named ?? []), ...(found?.open ?? [])];
  return all.length === 0 ? '' : `${name}:${all.join('、')}`;
}
