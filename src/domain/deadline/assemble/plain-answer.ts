import { Deadline, type DeadlineParts } from '../types';

const nothing: Omit<DeadlineParts, 'text' | 'kind' | 'rule'> = {
  milestones: [],
  ongoing: false,
  start: null,
  startEvent: null,
  basis: null,
  recurrence: null,
  offset: null,
  state: null,
  tentative: false,
  assumed: [],
  alternative: null,
  findings: [],
};

/** An answer in which only the given parts say something. */
export function plainAnswer({
  why,
  ...parts
}: Pick<DeadlineParts, 'text' | 'kind' | 'rule'> & Partial<typeof nothing> & { readonly why: string }): Deadline {
  return new Deadline({ ...nothing, ...parts }, why);
}
