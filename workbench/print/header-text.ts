/** What the codes of headers and footers stand for on one page. */
export interface HeaderWords {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
}

/** `&P` and the like, `&&`, and what only changes the look (`&"宋体,加粗"`, `&10`, `&K000000`), which is left out. */
const CODES = /&(?:(?<code>[PNAFDTZ])(?:[+-]\d+)?|(?<and>&)|"[^"]*"|\d+|K[\dA-F]{6}|[BIUESXYG])/giu;

/**
 * A part of a header or footer as it is printed.
 *
 * @example headerText('第 &P 页，共 &N 页', words) // '第 1 页，共 4 页'
 */
export function headerText(text: string, words: HeaderWords): string {
  const said: Readonly<Record<string, string>> = {
    P: String(words.page),
    N: String(words.pages),
    A: words.sheet,
    F: words.file,
    D: words.date,
    T: words.time,
  };
  return text.replaceAll(CODES, (_whole: string, code?: string, and?: string) =>
    and ? '&' : (said[code?.toUpperCase() ?? ''] ?? ''),
  );
}
