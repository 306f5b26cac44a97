import { assemble } from './assemble/assemble';
import { finding } from './assemble/findings';
import { likeAbove } from './assemble/like-above';
import { plainAnswer } from './assemble/plain-answer';
import { fold } from './fold';
import { indexRules, scan } from './grammar/scan';
import { mask } from './mask';
import { refine } from './refine/index';
import { rules } from './rules/index';
import type { Deadline, DeadlineContext } from './types';

const index = indexRules(rules);

/** A cell longer than this is no time limit; nothing in it is guessed at. */
const longest = 4000;

/**
 * Reads a time limit from the text of a cell: fold → find pieces → refine → assemble. Never throws.
 * @param text the cell as it stands, line breaks and all
 * @param context `documentDate` as `YYYY-MM-DD`, or as far as it is known (`YYYY-MM`, `YYYY`); `above` for 同上
 * @example readDeadline('7月31日前', { documentDate: '2019-03-01' }).milestones[0]?.due // '2019-07-31', assumed ['year']
 */
export function readDeadline(text: string, context: DeadlineContext): Deadline {
  if (text.length > longest) return tooLong(text);
  const folded = fold(text);
  if (folded === '') return plainAnswer({ text, kind: 'none', rule: 'none', why: '空白：没有写时限' });
  const found = scan(mask(folded), index);
  if (found[0]?.type === 'above') return sameAsAbove(text, context.above ?? null);
  const pieces = refine(found, folded, context.documentDate);
  return assemble({ original: text, text: folded, found, pieces }, context);
}

function sameAsAbove(text: string, above: Deadline | null): Deadline {
  if (above) return likeAbove(text, above);
  const findings = [finding('deadline.nothing-above', text.trim())];
  const why = `“${text.trim()}”：上面没有可照的时限，需要人工核对`;
  return plainAnswer({ text, kind: 'unread', rule: 'same-as-above', why, findings });
}

function tooLong(text: string): Deadline {
  const findings = [finding('deadline.too-long', '', String(text.length))];
  return plainAnswer({ text, kind: 'unread', rule: 'unread', why: '文字太长，不像时限，没有读取', findings });
}
