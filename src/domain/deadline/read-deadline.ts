import { assemble } from './assemble/assemble';
import { fold } from './fold';
import { indexRules, scan } from './grammar/scan';
import { refine } from './refine/index';
import { rules } from './rules/index';
import type { Deadline, DeadlineContext } from './types';

const index = indexRules(rules);

/**
 * Reads a time limit from the text of a cell: fold → find pieces → refine → assemble. Never throws.
 * @param text the cell as it stands, line breaks and all
 * @example readDeadline('7月31日前', { documentDate: '2019-03-01' }).milestones[0]?.due // '2019-07-31', assumed ['year']
 */
export function readDeadline(text: string, context: DeadlineContext): Deadline {
  const folded = fold(text);
  return assemble(text, folded, refine(scan(folded, index), folded), context);
}
