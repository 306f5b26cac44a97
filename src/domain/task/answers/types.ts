import type { IsoDate } from '../../deadline/types';

/**
 * What a user may say about a task: the reading is right (accept), the year, the other of two readings, the day of the event a
 * limit counts from, the date of a limit nobody can read, or that one of several dates was met. `index` counts the deadline's
 * milestones from 0; `on` is null when the day is not known. `alias`: two names were said to be one body, which is counted
 * under the name `to`.
 */
export type AnswerContent =
  | { readonly kind: 'accept'; readonly code: string; readonly seen: string; readonly alias?: SaidAlias | undefined }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'other'; readonly due: IsoDate }
  | { readonly kind: 'event'; readonly day: IsoDate }
  | { readonly kind: 'date'; readonly due: IsoDate }
  | { readonly kind: 'met'; readonly index: number; readonly doneOn: IsoDate | null };

/** Bodies written `from` are counted as `to`. */
export interface SaidAlias {
  readonly from: string;
  readonly to: string;
}

/** What an answer speaks of. It holds only while a task of that wording still says the same. */
export interface AnswerSubject {
  readonly sheet: string;
  /** Ids of the tasks that share the cell; empty for what concerns the table as a whole. */
  readonly tasks: readonly string[];
  /** Their ids beside more tasks of the same words (see `idsOf`), for when such a task appears or goes. */
  readonly finer?: readonly string[] | undefined;
  /** The words of the time limit when it was answered; empty where it plays no part. */
  readonly text: string;
  /** How people would name it (任务3 拆除违规广告), for when the task is gone. */
  readonly label: string;
}

/** An answer as it is kept: what was said, of what, when, and by whom if they gave a name. */
export type Answer = AnswerContent & AnswerSubject & { readonly on: IsoDate; readonly by: string };

/** All ids under which an answer knows its tasks. */
export function idsIn({ tasks, finer = [] }: AnswerSubject): readonly string[] {
  return [...tasks, ...finer];
}

/** Two answers with one key answer the same question: the later takes the place of the earlier. */
export function answerKey(answer: AnswerContent & AnswerSubject): string {
  return [answer.sheet, [...answer.tasks].sort().join(','), questionOf(answer)].join('\n');
}

function questionOf(answer: AnswerContent): string {
  if (answer.kind === 'accept') return `${answer.code}\n${answer.seen}`;
  return answer.kind === 'met' ? `met ${answer.index}` : 'deadline';
}
