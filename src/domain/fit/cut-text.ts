import type { Cut, TextBox } from './text-box';

/**
 * All in favour of the box, so that what is called hidden surely is: fonts differ, and Excel rounds to pixels. As parts
 * of the font size: a full-width character takes 0.95–1 of it, a half-width one about a half, a line 1.17 (宋体 12) to 1.5
 * (微软雅黑).
 */
const wide = 0.95;
const narrow = 0.45;
const line = 1.17;
/** What Excel leaves free beside the text, in points: at least two pixels on either side. */
const margins = 3;
/** So much of a line is hidden by these measures when a whole one is hidden by common ones. */
const leastLine = 0.75;
/** Characters over the edge of a cell that does not wrap: fewer may be a matter of the font. */
const leastOver = 4;

const fullWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/;

/** What never begins a line: it may hang over the edge. */
const hanging = /[\s，。、；：！？）》」”’]/;

/**
 * How much of a text is hidden in a box of that size; null when all may be seen. Speaks only where at least one whole line
 * is hidden. `hemmedIn`: the cell beside it is not empty.
 *
 * @example cutText('负责…', { width: 75, height: 28, fontSize: 11, wraps: true, begins: 'left' }, true) // { unit: 'line', needed: 7, shown: 2 }
 */
export function cutText(text: string, box: TextBox, hemmedIn: boolean): Cut | null {
  return box.wraps ? linesCut(text, box) : edgeCut(text, box, hemmedIn);
}

function linesCut(text: string, { width, height, fontSize }: TextBox): Cut | null {
  const room = (width - margins) / fontSize;
  const needed = text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .reduce((lines, part) => lines + linesOf(part, room), 0);
  const shown = height / (line * fontSize);
  return needed - shown >= leastLine ? { unit: 'line', needed, shown: Math.floor(shown) } : null;
}

/** Lines of a text without line breaks, filled to the last letter. `room`: in font sizes. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const width = widthOf(letter);
    if (filled > 0 && filled + width > room && !hanging.test(letter)) {
      lines += 1;
      filled = 0;
    }
    filled += width;
  }
  return lines;
}

/** Without wrapping all stands in one line, its line breaks too. */
function edgeCut(text: string, { width, fontSize, begins }: TextBox, hemmedIn: boolean): Cut | null {
  if (!hemmedIn || begins === 'elsewhere') return null;
  const needed = [...text.trimEnd()].reduce((sum, letter) => sum + widthOf(letter), 0);
  const shown = width / fontSize;
  if (needed - shown < leastOver) return null;
  return { unit: 'character', needed: Math.ceil(needed), shown: Math.floor(shown) };
}

const widthOf = (letter: string): number => (fullWidth.test(letter) ? wide : narrow);
