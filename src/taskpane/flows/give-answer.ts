import { seenIn, tasksOfFinding } from '../../domain/task/answers/accepted';
import type { Answer, AnswerContent, SaidAlias } from '../../domain/task/answers/types';
import { idsOf } from '../../domain/task/task-id';
import { taskName } from '../../domain/task/task-name';
import type { Finding, Task } from '../../domain/task/types';
import { tableOf, writtenTable } from '../state/rows';
import { changeAnswers } from './change-answers';
import type { PaneContext } from './context';

const longestName = 24;

/** Answers a finding for every task it speaks of. */
export function answerFinding(
  context: PaneContext,
  finding: Finding,
  content: AnswerContent | 'accept',
): Promise<boolean> {
  return content === 'accept' ? acceptFindings(context, [finding]) : give(context, [asked(context, finding, content)]);
}

/** Says of several findings that they are right as they are; taken back in one step. */
export function acceptFindings(context: PaneContext, findings: readonly Finding[]): Promise<boolean> {
  return give(
    context,
    findings.map((finding) => asked(context, finding, 'accept')),
  );
}

/** Counts a body under the name of another, and so answers the finding that asked; one step takes both back. */
export function answerAlias(context: PaneContext, finding: Finding, alias: SaidAlias): Promise<boolean> {
  const said = asked(context, finding, 'accept');
  return give(context, [{ ...said, content: { ...said.content, alias } as AnswerContent }]);
}

/** What is said of which tasks; `about` names what concerns no task. */
interface Said {
  readonly tasks: readonly Task[];
  readonly content: AnswerContent;
  readonly about: string;
}

function asked({ store }: PaneContext, finding: Finding, content: AnswerContent | 'accept'): Said {
  const tasks = tasksOfFinding(finding, tableOf(store.getState())?.tasks ?? []);
  return {
    tasks,
    content: content === 'accept' ? { kind: 'accept', code: finding.code, seen: seenIn(finding, tasks) } : content,
    about: tasks.length === 0 ? finding.message : '',
  };
}

/** Answers for a task and, where its time limit stands in a merged cell, for those that share it; `met` speaks of it alone. */
export function answerTask(context: PaneContext, task: Task, content: AnswerContent): Promise<boolean> {
  const cell = task.source.deadline?.cell;
  const all = tableOf(context.store.getState())?.tasks ?? [];
  const shared = all.filter(({ source }) => cell !== undefined && source.deadline?.cell === cell);
  const tasks = content.kind === 'met' || shared.length === 0 ? [task] : shared;
  return give(context, [{ tasks, content, about: '' }]);
}

/** Withdraws answers. */
export function withdrawAnswers(context: PaneContext, answers: readonly Answer[]): Promise<boolean> {
  return changeAnswers(context, { remove: answers }, { key: 'answer.withdrawn', values: { count: answers.length } });
}

async function give(context: PaneContext, said: readonly Said[]): Promise<boolean> {
  const { store, clock } = context;
  const { book, answers } = store.getState();
  const sheet = book.recognition?.sheet;
  if (sheet === undefined) return false;
  const add = said.map(({ tasks, content, about }): Answer => {
    const [first] = tasks;
    return {
      ...content,
      sheet,
      tasks: tasks.map(({ id }) => id),
      finer: finerIds(context, tasks),
      text: first?.deadline.text ?? '',
      label: first ? `${taskName(first)} ${shorten(first.measure)}` : shorten(about),
      on: clock.today(),
      by: answers?.by ?? '',
    };
  });
  return changeAnswers(context, { add }, { key: 'answer.saved' });
}

/** Ids of tasks beside more of the same words (see `idsOf`), made from the names that the sheet writes. */
function finerIds({ store }: PaneContext, tasks: readonly Task[]): readonly string[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const written = writtenTable(store.getState())?.tasks.filter(({ id }) => ids.has(id)) ?? [];
  return written.flatMap((task) => idsOf(task).slice(1));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName)}…` : line;
}
