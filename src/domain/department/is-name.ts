import { withoutBrackets } from './brackets';
import { endsWithOne, startsWithOne } from './word-list';
import {
  BODY_ENDINGS,
  FALSE_ENDINGS,
  FALSE_LEVELS,
  FALSE_PREFIXES,
  FALSE_WORDS,
  GENERIC_HEADS,
  LEVELS,
  OPEN_WORDS,
  OWN_PREFIXES,
  PEOPLE_ENDINGS,
  PLACE_ENDINGS,
  TRUE_ENDINGS,
  WHOLE_NAMES,
} from './words';

/** No body of ours has a longer name; it keeps a cell of 32,767 characters quick to read. */
export const LONGEST_NAME = 120;

const levels = new Set(LEVELS);
const endsAsBody = endsWithOne([...BODY_ENDINGS, ...WHOLE_NAMES, ...PEOPLE_ENDINGS]);
const endsAsWhole = endsWithOne(WHOLE_NAMES);
const endsAsPeople = endsWithOne(PEOPLE_ENDINGS);
const endsAsPlace = endsWithOne(PLACE_ENDINGS);
const endsFalsely = endsWithOne(FALSE_ENDINGS);
const endsTruly = endsWithOne(TRUE_ENDINGS);
const startsAsLevel = startsWithOne(LEVELS);
const startsOnItsOwn = startsWithOne(OWN_PREFIXES);
const startsNoLevel = startsWithOne(FALSE_LEVELS);
const startsFalsely = startsWithOne(FALSE_PREFIXES);

/** Whether a body is open-ended (其他相关部门): it names nobody in particular. */
export function isOpen(name: string): boolean {
  return OPEN_WORDS.some((word) => name.includes(word));
}

/** Whether the text is only a level of government (省, 各县, 市（县）), which needs a head that follows. */
export function isLevel(text: string): boolean {
  return levels.has(withoutBrackets(text));
}

/** Whether the text names only a kind of body (部门, 单位). */
export function isGeneric(text: string): boolean {
  return GENERIC_HEADS.includes(text);
}

/** Whether the text is a name by a word without a head (市妇联, 消防): nothing before it can lean on it. */
export function isWholeName(text: string): boolean {
  return endsAsWhole(text);
}

/** Whether the text ends as people and groups of people are called: 局长, 各科室负责人. */
export function namesPeople(text: string): boolean {
  return text.length > 1 && endsAsPeople(text);
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
  if (bare.length < 2 || FALSE_WORDS.has(bare) || (endsFalsely(bare) && !endsTruly(bare))) return false;
  if (endsAsBody(bare)) return true;
  if (bare.startsWith('各')) return endsAsPlace(bare) || bare === '各地' || bare === '各级';
  return bare.length > 2 && !isLevel(bare) && endsAsPlace(bare);
}

/** Whether the text begins with a level of government: 县税务局, 县（市、区）局, but not 市场监管局. */
export function startsWithLevel(text: string): boolean {
  return startsAsLevel(text) && !startsFalsely(text) && !startsNoLevel(text);
}

/** Whether the text begins with a level or place of its own (市财政局), so that nothing before it completes it. */
export function hasOwnPrefix(text: string): boolean {
  if (startsFalsely(text)) return false;
  return startsOnItsOwn(text) || /^(?:(?![和及与])\p{Script=Han}){2,3}[省市县区州]./u.test(text);
}
