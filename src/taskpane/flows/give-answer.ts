import { seenIn, tasksOfFinding } from '../../domain/task/answers/accepted';
import type { Answer, AnswerContent } from '../../domain/task/answers/types';
import { taskName } from '../../domain/task/task-name';
import type { Finding, Task } from '../../domain/task/types';
import { tableOf } from '../state/rows';
import { changeAnswers } from './change-answers';
import type { PaneContext } from './context';

const longestName = 24;

/** Answers a finding for every task it speaks of. */
export function answerFinding(
  context: PaneContext,
  finding: Finding,
  content: AnswerContent | 'accept',
): Promise<boolean> {
  const tasks = tasksOfFinding(finding, tableOf(context.store.getState())?.tasks ?? []);
  const said: AnswerContent =
    content === 'accept' ? { kind: 'accept', code: finding.code, seen: seenIn(finding, tasks) } : content;
  return give(context, tasks, said, tasks.length === 0 ? finding.message : '');
}

/** Answers for a task and, where its time limit stands in a merged cell, for those that share it; `met` speaks of it alone. */
export function answerTask(context: PaneContext, task: Task, content: AnswerContent): Promise<boolean> {
  const cell = task.source.deadline?.cell;
  const all = tableOf(context.store.getState())?.tasks ?? [];
  const shared = all.filter(({ source }) => cell !== undefined && source.deadline?.cell === cell);
  return give(context, content.kind === 'met' || shared.length === 0 ? [task] : shared, content, '');
}

/** Withdraws answers. */
export function withdrawAnswers(context: PaneContext, answers: readonly Answer[]): Promise<boolean> {
  return changeAnswers(context, { remove: answers }, { key: 'answer.withdrawn', values: { count: answers.length } });
}

async function give(
  context: PaneContext,
  tasks: readonly Task[],
  content: AnswerContent,
  about: string,
): Promise<boolean> {
  const { store, clock } = context;
  const sheet = store.getState().book.recognition?.sheet;
  if (sheet === undefined) return false;
  const [first] = tasks;
  const label = first ? `${taskName(first)} ${shorten(first.measure)}` : shorten(about);
  const answer: Answer = {
    ...content,
    sheet,
    tasks: tasks.map(({ id }) => id),
    text: first?.deadline.text ?? '',
    label,
    on: clock.today(),
    by: store.getState().answers?.by ?? '',
  };
  return changeAnswers(context, { add: [answer] }, { key: 'answer.saved' });
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName)}…` : line;
}
