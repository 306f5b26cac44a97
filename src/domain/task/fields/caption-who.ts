import { cellAddress } from '../../grid/address';
import type { SheetView } from '../../grid/sheet-view';
import { joinLabel } from '../../table/fold-label';
import { rowWords } from '../../table/words/row-words';
import { type TitledSection, readSectionTitle } from './section-title';

/** Captions stand this close above a header. */
const reach = 6;

/**
 * The line above a table that says who carries all of it (责任单位：市投促局), as a section over its rows; empty when none
 * does. `lines`: the texts that belong to this table.
 */
export function captionWho(view: SheetView, headerTop: number, lines: readonly string[]): readonly TitledSection[] {
  for (let row = headerTop - 1; row >= Math.max(view.top, headerTop - reach); row--)
    for (let column = view.left; column <= view.right; column++) {
      const text = view.text(row, column);
      if (!rowWords.whoLine.test(joinLabel(text)) || !lines.includes(text)) continue;
      const title = readSectionTitle(text);
      if (title.who) return [{ title, source: { cell: cellAddress(row, column), via: 'section' } }];
    }
  return [];
}
