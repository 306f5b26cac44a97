import { Deadline, type DeadlineParts } from '../types';

type Given = Pick<DeadlineParts, 'text' | 'kind' | 'rule'> &
  Partial<Pick<DeadlineParts, 'milestones' | 'findings'>> & { readonly why: string };

const none: readonly never[] = [];

/** An answer in which only the given parts say something. All parts are written out: one shape for all answers. */
export function plainAnswer({ text, kind, rule, why, milestones = none, findings = none }: Given): Deadline {
  const parts = {
    text,
    kind,
    milestones,
    ongoing: false,
    start: null,
    startEvent: null,
    basis: null,
    recurrence: null,
    offset: null,
    state: null,
    tentative: false,
    assumed: none,
    alternative: null,
    rule,
  };
  return new Deadline(parts, findings, why);
}
