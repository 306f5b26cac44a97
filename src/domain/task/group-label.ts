import type { Source } from './types';

/** One level above a task. */
export interface GroupLabel {
  readonly label: string;
  readonly source: Source;
}
