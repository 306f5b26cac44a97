import { withoutBrackets } from './brackets';
import {
  BODY_ENDINGS,
  FALSE_ENDINGS,
  FALSE_PREFIXES,
  GENERIC_HEADS,
  LEVELS,
  OPEN_WORDS,
  OWN_PREFIXES,
  PEOPLE_ENDINGS,
  PLACE_ENDINGS,
  WHOLE_NAMES,
} from './words';

/** No body of ours has a longer name; it keeps a cell of 32,767 characters quick to read. */
export const LONGEST_NAME = 120;

const endsWithAny = (text: string, endings: readonly string[]) => endings.some((ending) => text.endsWith(ending));
const startsWithAny = (text: string, starts: readonly string[]) => starts.some((start) => text.startsWith(start));

/** Whether a body is open-ended (其他相关部门): it names nobody in particular. */
export function isOpen(name: string): boolean {
  return OPEN_WORDS.some((word) => name.includes(word));
}

/** Whether the text is only a level of government (省, 各县, 市（县）), which needs a head that follows. */
export function isLevel(text: string): boolean {
  return LEVELS.includes(withoutBrackets(text));
}

/** Whether the text names only a kind of body (部门, 单位). */
export function isGeneric(text: string): boolean {
  return GENERIC_HEADS.includes(text);
}

/** Whether the text ends as people and groups of people are called: 局长, 各科室负责人. */
export function namesPeople(text: string): boolean {
  return text.length > 1 && endsWithAny(text, PEOPLE_ENDINGS);
}

/**
 * Whether the text can stand as the name of a body: it ends as bodies end (…局, …部门), is a known name without such an
 * ending (市妇联), or a place (宜州区). A bracket at its end is passed over.
 *
 * @example isName('市公安局（交警支队）') // true
 * @example isName('住房') // false
 */
export function isName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const bare = withoutBrackets(text);
  if (bare.length < 2 || endsWithAny(bare, FALSE_ENDINGS)) return false;
  if (endsWithAny(bare, BODY_ENDINGS) || endsWithAny(bare, WHOLE_NAMES) || namesPeople(bare)) return true;
  if (bare.startsWith('各')) return endsWithAny(bare, PLACE_ENDINGS) || bare === '各地' || bare === '各级';
  return bare.length > 2 && !isLevel(bare) && endsWithAny(bare, PLACE_ENDINGS);
}

/** Whether the text begins with a level of government: 县税务局, 县（市、区）局, but not 市场监管局. */
export function startsWithLevel(text: string): boolean {
  return startsWithAny(text, LEVELS) && !startsWithAny(text, FALSE_PREFIXES);
}

/** Whether the text begins with a level or place of its own (市财政局), so that nothing before it completes it. */
export function hasOwnPrefix(text: string): boolean {
  if (startsWithAny(text, FALSE_PREFIXES)) return false;
  return startsWithAny(text, OWN_PREFIXES) || /^\p{Script=Han}{2,3}[省市县区州]./u.test(text);
}
