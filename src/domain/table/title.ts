import type { SheetView } from '../grid/sheet-view';
import { joinLabel } from './fold-label';
import type { HeaderBlock } from './header-block';
import { rowWords } from './words/row-words';

/** The lines above a table: its title, and everything written there (附件, 单位：, 文号, 填表日期). */
export interface TitleLines {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Reads the lines between `from` (inclusive) and the header; the title is the first that is not a remark. Of tables side
 * by side each has the lines above its own columns, or all when there are none.
 */
export function readTitle(
  view: SheetView,
  from: number,
  { top, left, right }: Pick<HeaderBlock, 'top' | 'left' | 'right'>,
): TitleLines {
  const cells: { text: string; above: boolean }[] = [];
  for (let row = Math.max(from, view.top); row < top; row++) {
    for (let column = view.left; column <= view.right; column++) {
      const text = view.text(row, column);
      if (text !== '')
        cells.push({ text, above: column <= right && (view.merge(row, column)?.right ?? column) >= left });
    }
  }
  const own = cells.filter(({ above }) => above);
  const lines = (own.length > 0 ? own : cells).map(({ text }) => text);
  const titles = lines.filter((line) => !rowWords.meta.test(line.replace(/\s/g, '')));
  const [first = '', second] = titles;
  // A title set in two lines: the first does not yet say what the sheet is.
  const isSplit =
    second !== undefined && !rowWords.titleEnd.test(joinLabel(first)) && rowWords.titleEnd.test(joinLabel(second));
  return { title: tidy(isSplit ? `${first}${second}` : first), lines };
}

/** One line, single spaces: the space between the two halves of a title stays. */
function tidy(text: string): string {
  return text
    .replace(/\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
