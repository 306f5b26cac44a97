import { bracketPairs } from './brackets';
import { hasOwnPrefix } from './is-name';
import { roleOfNote } from './marks';

/** White space between a name and its bracket is layout, unless the bracket numbers the next entry. */
const BEFORE_BRACKET = /(?<=[\p{Script=Han}”])\s+(?=[（(](?![\d一二三四五六七八九十]{1,2}[）)]))/gu;
const LEADING_VERB = /(?<=\p{Script=Han}{2})(?:牵头|主办)(?=\p{Script=Han}{3})/gu;

/**
 * Puts in the commas a typist left out: behind a bracketed mark (甲局（牵头）乙局) and behind 牵头 (甲局牵头市乙局配合),
 * and takes out the white space between a name and its bracket.
 */
export function mendSeparators(text: string): string {
  return behindVerbs(behindMarks(text.replace(BEFORE_BRACKET, '')));
}

function behindMarks(text: string): string {
  let mended = '';
  let from = 0;
  for (const { open, close } of bracketPairs(text)) {
    const glued = /^\p{Script=Han}/u.test(text.slice(close + 1)) && roleOfNote(text.slice(open + 1, close)) !== null;
    mended += text.slice(from, close + 1) + (glued ? '、' : '');
    from = close + 1;
  }
  return mended + text.slice(from);
}

function behindVerbs(text: string): string {
  return text.replace(LEADING_VERB, (verb, at: number) => {
    return hasOwnPrefix(text.slice(at + verb.length)) ? `${verb}，` : verb;
  });
}
