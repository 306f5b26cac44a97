/** Spaces that Excel cells carry, beside the ordinary one. */
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\v\f]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Punctuation that stands for another sign, as typed by different input methods. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '﹑': '、',
  '､': '、',
  ',': '，',
  '﹐': '，',
  ';': '；',
  '﹔': '；',
  ':': '：',
  '﹕': '：',
  '∶': '：',
  '／': '/',
  '｜': '|',
  '．': '.',
};

/**
 * Makes variants of one cell text the same: odd spaces, line ends, full-width letters and digits, separators.
 * Brackets stay as written, for they are part of names.
 *
 * @example foldCell('市财政局;市人社局\r\n') // '市财政局；市人社局'
 */
export function foldCell(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\uff10-\uff19\uff21-\uff3a]/gi, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[﹑､,﹐;﹔:﹕∶／｜．]/g, (sign) => SAME_SIGN[sign] ?? sign)
    .trim()
    .replace(/(?<=\p{Script=Han})\.$/u, '。');
}

/**
 * Key under which two spellings of one name are equal: no spaces, one kind of bracket.
 *
 * @example nameKey('各县(市、区)政府') === nameKey('各县（市、区） 政府')
 */
export function nameKey(name: string): string {
  return foldCell(name)
    .replace(/\s/g, '')
    .replace(/[(［[〔]/g, '（')
    .replace(/[)］\]〕]/g, '）');
}
