import type { IsoDate } from '../../deadline/types';
import type { Finding, Task } from '../types';

/** An answer that a finding can get. `noted`: nothing was assumed, the user has only looked at it. */
export type AnswerOffer =
  | { readonly kind: 'accept' | 'noted' | 'date' | 'column' | 'alias' }
  | { readonly kind: 'year'; readonly year: number | null }
  | { readonly kind: 'other'; readonly due: IsoDate }
  | { readonly kind: 'event'; readonly event: string };

type OfferKind = AnswerOffer['kind'];

/** What may be answered, by the code of the finding, the likeliest first; `department.` and the like stand for all of an area. */
const offered: Readonly<Record<string, readonly OfferKind[]>> = {
  'deadline.year-assumed': ['accept', 'year'],
  'deadline.before-document': ['accept', 'year'],
  'deadline.document-day': ['accept', 'date'],
  'deadline.ambiguous': ['accept', 'other', 'date'],
  'deadline.no-year': ['year', 'date'],
  'deadline.unreadable-year': ['year', 'date'],
  'deadline.calendar-unknown': ['accept', 'event', 'date'],
  'deadline.': ['date', 'noted'],
  'plan.before-document': ['accept', 'year'],
  'plan.date-apart': ['accept', 'year'],
  'plan.number-lost': ['accept'],
  'plan.no-deadline': ['date', 'noted'],
  'table.text-cut': ['noted'],
  'table.text-cut-limit': ['noted'],
  'table.role-unsure': ['accept', 'column'],
  'table.': ['accept'],
  'department.alias-suggested': ['alias', 'noted'],
};

/** The answers a finding may get; `tasks` are those it speaks of. Every finding can at least be noted. */
export function offersFor({ code }: Finding, tasks: readonly Task[]): readonly AnswerOffer[] {
  const kinds = offered[code] ?? offered[`${code.slice(0, code.indexOf('.'))}.`] ?? ['noted'];
  return kinds.flatMap((kind) => offerOf(kind, code, tasks[0]) ?? []);
}

function offerOf(kind: OfferKind, code: string, task: Task | undefined): AnswerOffer | null {
  switch (kind) {
    case 'year':
      return task ? { kind, year: likelyYear(code, task) } : null;
    case 'other':
      return task?.deadline.alternative ? { kind, due: task.deadline.alternative } : null;
    case 'event':
      return task?.deadline.kind === 'relative' ? { kind, event: task.deadline.offset?.event ?? '' } : null;
    case 'date':
      return task ? { kind } : null;
    default:
      return { kind };
  }
}

/** A date before the document most likely belongs to the year after it; null when no year is known. */
function likelyYear(code: string, { deadline }: Task): number | null {
  const due = deadline.milestones.find((milestone) => milestone.due !== null)?.due;
  if (!due) return null;
  const year = Number(due.slice(0, 4));
  return code.endsWith('before-document') ? year + 1 : year;
}
