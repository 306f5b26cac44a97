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
 * by side each has the lines above its own columns, or all when those name nothing.
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
  const own = cells.filter(({ above }) => above).map(({ text }) => text);
  const all = cells.map(({ text }) => text);
  const title = titleAmong(own);
  return title === '' ? { title: titleAmong(all), lines: all } : { title, lines: own };
}

function titleAmong(lines: readonly string[]): string {
  const [first = '', second] = lines.filter((line) => !rowWords.meta.test(line.replace(/\s/g, '')));
  // A title set in two lines: the first does not yet say what the sheet is.
  const isSplit =
    second !== undefined && !rowWords.titleEnd.test(joinLabel(first)) && rowWords.titleEnd.test(joinLabel(second));
  return tidy(isSplit ? `${first}${second}` : first);
}

/** One line, single spaces: the space between the two halves of a title stays. */
function tidy(text: string): string {
  return text
    .replace(/\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
