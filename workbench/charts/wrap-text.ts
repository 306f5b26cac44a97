/** Width of a text in ems: a Chinese character is one, a Latin one about half. */
export const emsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/u.test(character) ? 1 : 0.56), 0);

/**
 * Breaks a text into lines of at most so many ems; what does not fit into the last line ends in an ellipsis.
 *
 * @example wrapText('产业园区税务局', 4, 2) // ['产业园区', '税务局']
 */
export function wrapText(text: string, ems: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text.replaceAll(/\s+/g, ' ')) {
    if (line !== '' && emsOf(line + character) > ems) {
      if (lines.length === most - 1) return [...lines, `${cut(line, ems - 1)}…`];
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}

function cut(text: string, ems: number): string {
  let kept = '';
  for (const character of text) {
    if (emsOf(kept + character) > ems) break;
    kept += character;
  }
  return kept;
}
