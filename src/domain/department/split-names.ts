import { bracketMask } from './brackets';
import { isGeneric, isName, isOpen } from './is-name';
import { CONJUNCTIONS, DEPENDENT_STARTS } from './words';

/** The joining word that stands at this place, null when none does. */
function conjunctionAt(text: string, at: number): string | null {
  return CONJUNCTIONS.find((word) => text.startsWith(word, at)) ?? null;
}

function standsAlone(right: string): boolean {
  if (isGeneric(right) || DEPENDENT_STARTS.some((start) => right.startsWith(start))) return false;
  return isName(right) || isOpen(right);
}

/**
 * Parts a text at 和/及/与/或 where both sides are names; a body with such a word inside stays whole.
 *
 * @example splitNames('办公室或其他相关部门') // ['办公室', '其他相关部门']
 * @example splitNames('货物和劳务税部门') // ['货物和劳务税部门']
 */
export function splitNames(text: string): string[] {
  const mask = bracketMask(text);
  const names: string[] = [];
  let from = 0;
  for (let at = 1; at < text.length; at++) {
    const word = mask[at] === 1 ? null : conjunctionAt(text, at);
    if (word === null || !isName(text.slice(from, at)) || !standsAlone(text.slice(at + word.length))) continue;
    names.push(text.slice(from, at));
    from = at + word.length;
    at = from;
  }
  names.push(text.slice(from));
  return names;
}

const LEADING = new RegExp(`^(?:${CONJUNCTIONS.join('|')})`, 'u');
const TRAILING = new RegExp(`(?:${CONJUNCTIONS.join('|')})$`, 'u');

/**
 * Takes off a joining word that a line break or a comma has left at the edge of a name (办公室或⏎其他相关部门).
 * It stays where the text without it is no name: 货物和⏎劳务税部门.
 */
export function trimConjunctions(text: string): string {
  const head = text.replace(TRAILING, '');
  const start = isName(head) ? head : text;
  const tail = start.replace(LEADING, '');
  return tail !== start && standsAlone(tail) ? tail : start;
}
