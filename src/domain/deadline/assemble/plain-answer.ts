import type { Deadline } from '../types';

const nothing: Omit<Deadline, 'text' | 'kind' | 'rule' | 'why'> = {
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
export function plainAnswer(
  parts: Pick<Deadline, 'text' | 'kind' | 'rule' | 'why'> & Partial<typeof nothing>,
): Deadline {
  return { ...nothing, ...parts };
}
