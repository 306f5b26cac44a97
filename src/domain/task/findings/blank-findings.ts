import { cellAddress } from '../../grid/address';
import { roleNames } from '../../table/role-names';
import { taskName } from '../task-name';
import type { Finding, Task } from '../types';
import type { UncheckedTable } from './finding-rule';

const groups = ['system', 'stage'] as const;

/** Tasks that belong to no group between tasks of one and the same: a merge that stops too early, or a label forgotten. */
export function blankFindings({ layout, tasks }: UncheckedTable): Finding[] {
  return groups.flatMap((role) => {
    const column = layout.columns.find((one) => one.role === role)?.column;
    if (column === undefined) return [];
    const findings: Finding[] = [];
    let before: string | null = null;
    let blanks: Task[] = [];
    for (const task of tasks) {
      const label = task[role];
      if (label === null) {
        blanks.push(task);
        continue;
      }
      const [first] = blanks;
      if (first && label === before) {
        findings.push({
          code: 'plan.blank-in-group',
          cell: cellAddress(first.row, column),
          message: `${taskName(first)}${blanks.length > 1 ? `等${blanks.length}项任务` : ''}的“${roleNames[role]}”是空白，上下都属于“${label}”，可能漏填或合并不全，请核对。`,
        });
      }
      before = label;
      if (first) blanks = [];
    }
    return findings;
  });
}
