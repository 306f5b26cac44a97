import type { Bodies } from '../../department/types';
import { cellAddress } from '../../grid/address';
import { createGroupStore } from '../group-store';
import { taskName } from '../task-name';
import type { Finding, Task } from '../types';
import type { UncheckedTable } from './finding-rule';

/** Gaps and slips in the plan itself: nobody leads, no date, a number twice or lost, a date before the document. */
export function planFindings(table: UncheckedTable): Finding[] {
  return [...nobody(table), ...undated(table), ...numberTwice(table), ...numberLost(table), ...beforeDocument(table)];
}

const columnOf = (table: UncheckedTable, role: string): number | undefined =>
  table.layout.columns.find((column) => column.role === role)?.column;

function nobody(table: UncheckedTable): Finding[] {
  const column = columnOf(table, 'lead') ?? columnOf(table, 'responsible');
  if (column === undefined) return [];
  return table.tasks
    .filter(({ lead, responsible }) => isNobody(lead) && isNobody(responsible))
    .map((task) => ({
      code: 'plan.no-lead',
      cell: cellAddress(task.row, column),
      message: `${taskName(task)}没有写牵头或责任单位，请补充。`,
    }));
}

function isNobody(bodies: Bodies | null): boolean {
  return !bodies || bodies.named.length + bodies.open.length === 0;
}

function undated(table: UncheckedTable): Finding[] {
  const column = columnOf(table, 'deadline');
  if (column === undefined) return [];
  return (
    table.tasks
      // Words that are no limit have a finding of their own.
      .filter(({ deadline }) => deadline.kind === 'none' && deadline.state === null && deadline.findings.length === 0)
      .map((task) => ({
        code: 'plan.no-deadline',
        cell: task.source.deadline?.cell ?? cellAddress(task.row, column),
        message: `${taskName(task)}没有完成时限，不能判断是否逾期，请补充。`,
      }))
  );
}

function numberTwice(table: UncheckedTable): Finding[] {
  const inGroup = createGroupStore(() => new Map<string, Task>());
  const findings: Finding[] = [];
  for (const task of table.tasks) {
    if (task.source.no?.via !== 'own') continue;
    const seen = inGroup(task);
    const first = seen.get(task.no);
    if (first) {
      findings.push({
        code: 'plan.number-twice',
        cell: task.source.no?.cell ?? null,
        message: `序号“${task.no}”与第${first.row + 1}行重复，请核对。`,
      });
    } else seen.set(task.no, task);
  }
  return findings;
}

function numberLost({ tasks }: UncheckedTable): Finding[] {
  return tasks
    .filter(({ source }) => source.no?.via === 'guess')
    .map(({ no, row, source }) => ({
      code: 'plan.number-lost',
      cell: source.no?.cell ?? null,
      message: `第${row + 1}行没有编号，前一项是${Number(no) - 1}、后一项是${Number(no) + 1}，按“${no}”列出，请核对。`,
    }));
}

/** One in so many may be a slip of the year; where more are, the date is the day of the report, not of the plan. */
const oneIn = 4;

function beforeDocument(table: UncheckedTable): Finding[] {
  const date = table.documentDate;
  if (date === null) return [];
  const dated = table.tasks.filter(({ deadline }) => (deadline.milestones[0]?.due ?? null) !== null);
  const before = dated.filter(({ deadline }) => (deadline.milestones[0]?.due ?? date) < date);
  if (before.length > 1 && before.length * oneIn > dated.length) return [];
  return before.map((task) => ({
    code: 'plan.before-document',
    cell: task.source.deadline?.cell ?? null,
    message: `${taskName(task)}的完成时限${task.deadline.milestones[0]?.due}早于文件日期${date}，请核对年份。`,
  }));
}
