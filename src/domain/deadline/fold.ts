/** Texts of these characters alone need no folding. */
const alreadyFolded = /^[\u4e00-\u9fff0-9，。、；：（）“”《》〔〕.\-/%]*$/;

/** One character for another; widths, look-alikes and typography. */
const sameAs: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['(', '（'],
  [')', '）'],
  ['?', '？'],
  ['!', '！'],
  ['[', '〔'],
  [']', '〕'],
  ['【', '〔'],
  ['】', '〕'],
  ['［', '〔'],
  ['］', '〕'],
  ['｢', '“'],
  ['｣', '”'],
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  ['﹙', '（'],
  ['﹚', '）'],
  ['﹐', '，'],
  ['﹒', '.'],
  ['·', '·'],
  ['–', '-'],
  ['—', '-'],
  ['―', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['─', '-'],
  ['﹣', '-'],
  ['～', '~'],
  ['〜', '~'],
  ['∼', '~'],
  ['˜', '~'],
  ['∕', '/'],
  ['⁄', '/'],
  ['○', '〇'],
  ['◯', '〇'],
  ['◦', '〇'],
  ['|', '|'],
  ['､', '、'],
  ['｡', '。'],
  ['．', '.'],
  ['・', '·'],
  ['•', '·'],
]);

/** Soft hyphen, zero-width and direction marks, byte-order mark, variation selectors. */
const invisible: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const isInvisible = (code: number): boolean => invisible.some(([first, last]) => code >= first && code <= last);
/** The column's own name, written into the cell: 完成时限：. */
const heading = /^(?:计划|要求)?(?:完成|整改|办理|办结|落实|实施)?(?:时限|时间|期限|日期|节点)：(?=.)/;
const space = /\s/;
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
  const folded = alreadyFolded.test(text) ? text : foldNumbers(foldSpaces(foldCharacters(text)));
  return folded.includes('：') ? folded.replace(heading, '') : folded;
}

function foldCharacters(text: string): string {
  let folded = '';
  let quoteOpen = false;
  for (const character of text) {
    if (character === '"' || character === '＂' || character === '″' || character === '〃') {
      folded += character === '〃' ? character : quoteOpen ? '”' : '“';
      quoteOpen = !quoteOpen;
    } else if (!isInvisible(character.charCodeAt(0))) folded += foldCharacter(character);
  }
  return folded;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return character;
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
function foldSpaces(text: string): string {
  if (!space.test(text)) return text;
  let folded = '';
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (!space.test(character)) {
      folded += character;
      at++;
      continue;
    }
    let broken = false;
    while (at < text.length && space.test(text.charAt(at))) {
      broken ||= text.charAt(at) === '\n' || text.charAt(at) === '\r';
      at++;
    }
    if (parts(folded.charAt(folded.length - 1), text.slice(at, at + 12), broken)) folded += '\n';
  }
  return folded;
}

/** Whether the gap between two characters parts two items. */
function parts(left: string, right: string, broken: boolean): boolean {
  if (left === '' || right === '' || left === '\n') return false;
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
