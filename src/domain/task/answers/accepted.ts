import { parseAddress } from '../../grid/address';
import { taskName } from '../task-name';
import type { AssignmentTable, Finding, Task } from '../types';
import type { Answer } from './types';

export type Acceptance = Extract<Answer, { kind: 'accept' }>;

/** The tasks a finding speaks of: those read from its cell, else the one on its row; none for what concerns the table. */
export function tasksOfFinding({ code, cell }: Finding, tasks: readonly Task[]): readonly Task[] {
  const place = cell === null || code.startsWith('table.') ? null : parseAddress(cell);
  if (!place) return [];
  const read = tasks.filter(({ source }) => Object.values(source).some((one) => one.cell === cell));
  return read.length > 0 ? read : tasks.filter(({ row, rowEnd }) => row <= place.top && place.top <= rowEnd);
}

/** The words of a finding without what moves when rows are inserted or renumbered. */
export function seenIn({ message }: Finding, tasks: readonly Task[]): string {
  const named = tasks.reduce((text, task) => text.replaceAll(taskName(task), '本任务'), message);
  return named.replace(/第\d+行/g, '某行');
}

/** Whether the user has said that a finding is right as it is. Another assumption, another text or another task asks again. */
export function isAccepted(finding: Finding, { sheet, tasks, accepted }: Accepting): boolean {
  if (!accepted || accepted.length === 0) return false;
  const own = tasksOfFinding(finding, tasks);
  const seen = seenIn(finding, own);
  return accepted.some(
    (answer) =>
      answer.sheet === sheet &&
      answer.code === finding.code &&
      answer.seen === seen &&
      (own.length === 0 ? answer.tasks.length === 0 : own.some(({ id }) => answer.tasks.includes(id))),
  );
}

type Accepting = Pick<AssignmentTable, 'sheet' | 'tasks' | 'accepted'>;
