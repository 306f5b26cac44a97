/**
 * Pinyin initials without a dictionary: the browser's own pinyin order tells between which two of these characters, the
 * first ones of each letter, a character stands. A character of several readings counts by its commonest one.
 */
const firstOfLetter = '阿八嚓哒妸发旮哈讥咔垃妈拏喔妑七呥仨他穵夕丫帀';
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

/** Further initials of characters that names of bodies and places use in more than one reading. */
const otherInitials: Readonly<Record<string, string>> = {
  长: 'cz',
  重: 'zc',
  厦: 'sx',
  畜: 'xc',
  行: 'xh',
  会: 'hk',
  调: 'td',
  单: 'ds',
  朝: 'cz',
  藏: 'cz',
  曾: 'cz',
  埔: 'bp',
  泊: 'bp',
};

/** Whether a name answers a search: it holds the text itself, or its initials do. Spaces and case do not matter. */
export function answersSearch(name: string, query: string): boolean {
  const wanted = query.replace(/\s/g, '').toLowerCase();
  return name.toLowerCase().includes(wanted) || (/^[a-z\d]+$/.test(wanted) && holdsInitials(name, wanted));
}

function holdsInitials(name: string, wanted: string): boolean {
  const readings = [...name].map((character) => initialOf(character) + (otherInitials[character] ?? ''));
  return readings.some((_, start) => [...wanted].every((letter, i) => readings[start + i]?.includes(letter)));
}
