/**
 * Pinyin initials without a dictionary: the browser's own pinyin order tells between which two of these characters, the
 * first ones of each letter, a character stands. A character of several readings counts by its commonest one.
 */
const firstOfLetter = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀';
const letters = 'abcdefghjklmnopqrstwxyz';

/** Chinese in the order of a dictionary. */
export const pinyinOrder = new Intl.Collator('zh-CN-u-co-pinyin');

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  const next = [...firstOfLetter].findIndex((first) => pinyinOrder.compare(first, character) > 0);
  return letters[next === -1 ? letters.length - 1 : Math.max(next - 1, 0)] ?? '';
}

/** The initials of a name: 法制部门 → `fzbm`, 12345热线 → `12345rx`. */
export function pinyinInitials(name: string): string {
  return [...name].map(initialOf).join('');
}

/** Whether a name answers a search: it holds the text itself, or its initials do. Spaces and case do not matter. */
export function answersSearch(name: string, query: string): boolean {
  const wanted = query.replace(/\s/g, '').toLowerCase();
  return name.toLowerCase().includes(wanted) || (/^[a-z\d]+$/.test(wanted) && pinyinInitials(name).includes(wanted));
}
