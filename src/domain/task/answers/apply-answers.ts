import { joinLabel } from '../../table/fold-label';
import { likeAbove } from '../../deadline/assemble/like-above';
import type { Deadline, IsoDate } from '../../deadline/types';
import { tableFindings } from '../findings/table-findings';
import type { AssignmentTable, Task } from '../types';
import { type Acceptance, isAccepted } from './accepted';
import { answerDeadline } from './answer-deadline';
import { tasksOfAnswer } from './tasks-of-answer';
import type { Answer } from './types';

/**
 * A table as the user's answers have it: limits dated or corrected, dates met one by one, accepted findings gone. Answers whose
 * task or text has changed do nothing (see `standingOf`). The table itself when none applies.
 */
export function applyAnswers<Table extends AssignmentTable>(table: Table, answers: readonly Answer[]): Table {
  const own = answers.filter(({ sheet }) => sheet === table.sheet);
  if (own.length === 0) return table;
  const documentDate = table.documentDate ?? (table.documentYear === null ? null : String(table.documentYear));
  const tasks = answerTasks(table.tasks, byTask(own, table.tasks), documentDate);
  const accepted = own.flatMap((answer) => acceptedNow(answer, table.tasks));
  const answeredTable = { ...table, tasks, accepted };
  return {
    ...answeredTable,
    findings: tableFindings(answeredTable).filter((finding) => !isAccepted(finding, answeredTable)),
  };
}

/** Whether an answer about a task's limit still speaks of the words that stand there. */
export function fits(answer: Pick<Answer, 'text'>, { deadline }: Pick<Task, 'deadline'>): boolean {
  return joinLabel(answer.text) === joinLabel(deadline.text);
}

/** What was accepted, of the tasks under the ids they have now; nothing where they are gone. */
function acceptedNow(answer: Answer, tasks: readonly Task[]): readonly Acceptance[] {
  if (answer.kind !== 'accept') return [];
  const ids = tasksOfAnswer(answer, tasks).map(({ id }) => id);
  return ids.length > 0 || answer.tasks.length === 0 ? [{ ...answer, tasks: ids }] : [];
}

function byTask(answers: readonly Answer[], tasks: readonly Task[]): ReadonlyMap<string, readonly Answer[]> {
  const found = new Map<string, Answer[]>();
  for (const answer of answers) {
    if (answer.kind === 'accept') continue;
    for (const { id } of tasksOfAnswer(answer, tasks)) found.set(id, [...(found.get(id) ?? []), answer]);
  }
  return found;
}

function answerTasks(
  tasks: readonly Task[],
  answers: ReadonlyMap<string, readonly Answer[]>,
  documentDate: IsoDate | null,
): readonly Task[] {
  let above: { readonly before: Deadline; readonly after: Deadline } | null = null;
  return tasks.map((task) => {
    const inherited: Deadline =
      above && above.before !== above.after ? withAbove(task.deadline, above.after) : task.deadline;
    const own = (answers.get(task.id) ?? []).filter((answer) => fits(answer, task));
    const deadline = own.reduce((limit, answer) => answered(limit, answer, documentDate), inherited);
    above = { before: task.deadline, after: deadline };
    return deadline === task.deadline ? task : { ...task, deadline, ...(own.length > 0 && { answers: own }) };
  });
}

/** 同上 under a limit that was answered means the answered one. */
function withAbove(deadline: Deadline, above: Deadline): Deadline {
  if (deadline.rule !== 'same-as-above' || deadline.kind === 'unread') return deadline;
  return likeAbove(deadline.text, above);
}

function answered(deadline: Deadline, answer: Answer, documentDate: IsoDate | null): Deadline {
  if (answer.kind === 'accept') return deadline;
  if (answer.kind !== 'met') return answerDeadline(deadline, answer, documentDate);
  const { index, doneOn } = answer;
  const milestones = deadline.milestones.map((one, place) => (place === index ? { ...one, met: { on: doneOn } } : one));
  return deadline.with({ milestones });
}
