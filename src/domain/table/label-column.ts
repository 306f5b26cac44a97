import { type ColumnContents, shareOf } from './column-contents';
import { contentPatterns } from './words/content-words';

/** Fewer rows than this show no pattern. */
const fewestRows = 3;
/** Of all rows, at most this share may begin a new label. */
const mostLabels = 0.7;
const longestLabel = 16;
const figure = /^[\d.,%％\s]+$/;

/** Short labels, each of which stands over several rows: merged, or repeated one below the other. */
export function isRepeatedLabel(contents: ColumnContents | undefined): boolean {
  if (!contents || contents.rows < fewestRows) return false;
  const { texts, rows, joinedLeft } = contents;
  const labels = texts.filter((text, index) => text !== texts[index - 1]).length;
  const merged = rows > texts.length + joinedLeft; // some rows are covered from above
  if (labels === 0 || (labels > rows * mostLabels && !merged)) return false;
  const others = [contentPatterns.number, contentPatterns.time, contentPatterns.unitOfMeasure, figure];
  return texts.every((text) => text.length <= longestLabel) && others.every((other) => shareOf(contents, other) < 0.3);
}
