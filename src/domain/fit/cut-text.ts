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
  const room = Math.max(width - margins, fontSize);
  const needed = text
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part.trimEnd(), fontSize) / room)), 0);
  const shown = height / (line * fontSize);
  return needed - shown >= leastLine ? { unit: 'line', needed, shown: Math.floor(shown) } : null;
}

/** Without wrapping all stands in one line, its line breaks too. */
function edgeCut(text: string, { width, fontSize, begins }: TextBox, hemmedIn: boolean): Cut | null {
  if (!hemmedIn || begins === 'elsewhere') return null;
  const needed = widthOf(text.trimEnd(), fontSize);
  if (needed - width < leastOver * fontSize) return null;
  return { unit: 'character', needed: Math.ceil(needed / fontSize), shown: Math.floor(width / fontSize) };
}

function widthOf(text: string, fontSize: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += fullWidth.test(text.charAt(at)) ? wide : narrow;
  return width * fontSize;
}
