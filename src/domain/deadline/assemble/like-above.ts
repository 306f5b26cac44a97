import type { Deadline } from '../types';

/** 同上: the limit of the row above, under the words of this row. */
export function likeAbove(text: string, above: Deadline): Deadline {
  return above.with({ text, rule: 'same-as-above' }, () => `“${text.trim()}”：照上一行，${above.why}`);
}
