import type { AssignmentTable } from '../types';
import { seenIn, tasksOfFinding } from './accepted';
import { fits } from './apply-answers';
import { isRaisedBeside } from './kept-codes';
import { tasksOfAnswer } from './tasks-of-answer';
import type { Answer } from './types';

/**
 * How an answer stands to what the sheet holds now. taskGone: no task of that wording · textChanged: its time limit reads
 * otherwise now · notAsked: the finding is no longer raised · unread: its sheet was not read.
 */
export type Standing =
  | { readonly kind: 'applies' }
  | { readonly kind: 'taskGone' | 'notAsked' | 'unread' }
  | { readonly kind: 'textChanged'; readonly now: string };

/** @param tables the tables of one sheet as read without answers; null when no sheet was read */
export function standingOf(answer: Answer, sheet: string | null, tables: readonly AssignmentTable[]): Standing {
  if (answer.sheet !== sheet) return { kind: 'unread' };
  if (answer.tasks.length === 0) return { kind: isStillAsked(answer, tables) ? 'applies' : 'notAsked' };
  const tasks = tables.flatMap((table) => tasksOfAnswer(answer, table.tasks));
  const [first] = tasks;
  if (!first) return { kind: 'taskGone' };
  if (!tasks.some((task) => fits(answer, task))) return { kind: 'textChanged', now: first.deadline.text };
  return { kind: isStillAsked(answer, tables) ? 'applies' : 'notAsked' };
}

/** Of the findings that the reading itself raises only those raised now are asked. */
function isStillAsked(answer: Answer, tables: readonly AssignmentTable[]): boolean {
  if (answer.kind !== 'accept' || isRaisedBeside(answer.code)) return true;
  return tables.some(({ findings, tasks }) =>
    findings.some(
      (finding) => finding.code === answer.code && seenIn(finding, tasksOfFinding(finding, tasks)) === answer.seen,
    ),
  );
}
