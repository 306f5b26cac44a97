import { hasOwnPrefix, isName, namesPeople } from './is-name';
import { isBareOffice, isHiddenName, isPersonsName } from './people';

/** What is needed of a clause to see whose name it is. */
interface Part {
  readonly text: string;
  readonly glue: string;
  readonly post: boolean;
}

/** Signs that part a person from the body (财政局/张三). */
const isLoose = (glue: string) => glue === ' ' || glue === '\n' || glue === '/' || glue === '|';
const isBody = ({ text, post }: Part) => isName(text) && !namesPeople(text) && !post;

/** Whether the part is a person by what stands before it: a body, an office, or another person. */
function standsBehind(left: Part, part: Part): boolean {
  if (left.post) return isLoose(part.glue) || part.glue === '、' || part.glue === '，';
  return isLoose(part.glue) && (isBody(left) || isBareOffice(left.text));
}

/** 王志强 县水利局: before a body, on its line or alone on the line above, only three letters make a person. */
function standsBefore(part: Part, right: Part): boolean {
  const alone = right.glue === '\n' && (part.glue === '\n' || part.glue === '');
  return part.text.length > 2 && (right.glue === ' ' || alone) && isBody(right) && hasOwnPrefix(right.text);
}

/** 县委常委、常务副县长 何勇: with the last office those before it are the person's too. */
function markOffices<T extends Part>(marked: T[]): void {
  for (let at = marked.length - 1; at >= 0; at--) {
    const office = marked[at];
    if (!office || !(isBareOffice(office.text) || office.text.endsWith('常委'))) return;
    marked[at] = { ...office, post: true };
    if (office.glue !== '、') return;
  }
}

/**
 * Marks who stands beside a body and white space without a label (县水利局 王志强), and who is listed behind that person.
 * A text that may as well be a place or a short name of a body is left as it is.
 */
export function markPersons<T extends Part>(list: readonly T[]): T[] {
  const marked: T[] = [];
  list.forEach((part, at) => {
    const left = marked.at(-1);
    const right = list[at + 1];
    const beside = (left && standsBehind(left, part)) === true || (right && standsBefore(part, right)) === true;
    const person = isHiddenName(part.text) || (beside && isPersonsName(part.text));
    if (person && left && isBareOffice(left.text)) markOffices(marked);
    marked.push(person ? { ...part, post: true } : part);
  });
  return marked;
}
