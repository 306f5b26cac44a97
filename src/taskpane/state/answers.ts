import { seenIn, tasksOfFinding } from '../../domain/task/answers/accepted';
import { standingOf, type Standing } from '../../domain/task/answers/standing';
import { tasksOfAnswer } from '../../domain/task/answers/tasks-of-answer';
import type { Answer } from '../../domain/task/answers/types';
import type { AssignmentTable } from '../../domain/task/types';
import type { PaneState } from './model';

/** An answer with how it stands to the sheet shown, and the cell it speaks of there. */
export interface StandingAnswer {
  readonly answer: Answer;
  readonly standing: Standing;
  readonly cell: string | null;
}

/** All answers of the workbook, each held against the sheet shown. */
export function standingAnswers({ answers, book }: Pick<PaneState, 'answers' | 'book'>): readonly StandingAnswer[] {
  const { plain } = book;
  const tables = plain?.tables ?? [];
  return (answers?.answers ?? []).map((answer) => {
    const standing = standingOf(answer, plain?.sheet ?? null, tables);
    return { answer, standing, cell: standing.kind === 'applies' ? cellOf(answer, tables) : null };
  });
}

function cellOf(answer: Answer, tables: readonly AssignmentTable[]): string | null {
  if (answer.kind === 'accept') {
    const finding = tables
      .flatMap(({ findings, tasks }) => findings.map((one) => ({ one, tasks: tasksOfFinding(one, tasks) })))
      .find(({ one, tasks }) => one.code === answer.code && seenIn(one, tasks) === answer.seen);
    if (finding) return finding.one.cell;
  }
  const task = tables.flatMap(({ tasks }) => tasksOfAnswer(answer, tasks))[0];
  return task?.source.deadline?.cell ?? null;
}
