/** Characters besides 汉字 and digits that stay as they are. */
const kept = '，。、；：（）“”《》〔〕./%-';

/** All others may need folding. */
const foreign = new RegExp(`[^\\u4e00-\\u9fff0-9${kept}]`, 'gu');

/** For each character whether it stays: a text of these alone needs no folding. */
const stays = new Uint8Array(0x10000).fill(1, 0x4e00, 0xa000).fill(1, 0x30, 0x3a);
for (const character of kept) stays[character.charCodeAt(0)] = 1;

function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (stays[text.charCodeAt(at)] !== 1) return false;
  return true;
}

/** One character for others: widths, look-alikes and typography. */
const lookAlikes: Readonly<Record<string, string>> = {
  '，': ',﹐',
  '；': ';',
  '：': ':',
  '（': '(﹙',
  '）': ')﹚',
  '？': '?',
  '！': '!',
  '〔': '[【［',
  '〕': ']】］',
  '“': '｢「『',
  '”': '｣」』',
  '.': '﹒．',
  '-': '–—―−‐‑‒─﹣',
  '~': '～〜∼˜',
  '/': '∕⁄',
  〇: '○◯◦',
  '、': '､',
  '。': '｡',
  '·': '・•',
};
const sameAs = new Map(
  Object.entries(lookAlikes).flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)),
);

/** Soft hyphen, zero-width and direction marks, byte-order mark, variation selectors. */
const invisible: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const isInvisible = (code: number): boolean =>
  (code === 0xad || code >= 0x200b) && invisible.some(([first, last]) => code >= first && code <= last);
/** The column's own name, written into the cell: 完成时限：. */
const heading = /^(?:计划|要求)?(?:完成|整改|办理|办结|落实|实施)?(?:时限|时间|期限|日期|节点)：(?=.)/;
const gap = /\s+/g;
const lineBreak = /[\n\r]/;
const finished = /[前底末内止成施展。；，、：）”]/;
const newItem =
  /^(?:\d{1,2}[.、）](?=\D|(?:19|20)\d\d)|（[\d一二三四五六七八九十]|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮省市县区州镇每]|[一二三四五六七八九十]{1,2}、|(?:19|20)\d\d[年./-])/;
const fullDate = /^(?:19|20)\d\d[年./-]/;
const timeOfDay = /^\d{1,2}[:：]\d\d/;

/**
 * One way of writing for all ways of typing: widths, dashes, quotes, zeros, spaces and line breaks. What separates items
 * stays as `\n`; ①②③ stay as they are. Folding a folded text changes nothing.
 * @example fold('２０２４ 年\n9月(含)前') // '2024年9月（含）前'
 */
export function fold(text: string): string {
  const folded = isFolded(text) ? text : foldNumbers(foldSpaces(foldCharacters(text)));
  return folded.includes('：') ? folded.replace(heading, '') : folded;
}

function foldCharacters(text: string): string {
  let quoteOpen = false;
  return text.replace(foreign, (character) => {
    if (character === '"' || character === '＂' || character === '″') {
      quoteOpen = !quoteOpen;
      return quoteOpen ? '“' : '”';
    }
    if (character === '〃') quoteOpen = !quoteOpen;
    return isInvisible(character.charCodeAt(0)) ? '' : foldCharacter(character);
  });
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const known = sameAs.get(character);
  if (known !== undefined) return known;
  if (code >= 0xff01 && code <= 0xff5e) {
    const narrow = String.fromCharCode(code - 0xfee0);
    return sameAs.get(narrow) ?? narrow;
  }
  // Radicals that copying from a PDF leaves behind: ⽉ (U+2F49) for 月.
  if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) return character.normalize('NFKC');
  return character;
}

/** Drops spaces and the line breaks of a narrow column; keeps as `\n` those that part two items. */
const foldSpaces = (text: string): string =>
  text.replace(gap, (spaces, at: number) => {
    const to = at + spaces.length;
    return parts(text.charAt(at - 1), text.slice(to, to + 12), lineBreak.test(spaces)) ? '\n' : '';
  });

/** Whether the gap between two characters parts two items. */
function parts(left: string, right: string, broken: boolean): boolean {
  if (left === '' || right === '') return false;
  // 2021年4月 — 2021年5月 is one window.
  if ('-~至到'.includes(left)) return false;
  if (/\d/.test(left)) return fullDate.test(right) || timeOfDay.test(right);
  if (fullDate.test(right)) return true;
  return broken && (finished.test(left) || newItem.test(right));
}

/** Zeros and points typed as other things inside a number: 二零二零年, 2024·6·30. */
function foldNumbers(text: string): string {
  return text
    .replace(/(?<=[二一三四五六七八九〇零])零(?=[年二一三四五六七八九〇零])/g, '〇')
    .replace(/(?<=\d)·(?=\d)/g, '.');
}
