import type { SheetView } from '../grid/sheet-view';
import { joinLabel } from './fold-label';
import { countHeaderWords } from './header-block';
import { headerMeaning } from './header-meaning';
import { headingStyle } from './heading';
import { isOtherHeader } from './other-table';
import { type ColumnSet, type RowFacts, readFacts } from './row-facts';
import type { RowKind } from './types';
import { rowWords } from './words/row-words';

/** What is known of a row when it is asked whether the table still goes on. */
interface RowSeen {
  readonly facts: RowFacts;
  readonly kind: RowKind;
  /** Kind of the row above, blank rows behind notes left out. */
  readonly above: RowKind;
  readonly afterBlank: boolean;
}

/**
 * The first row that belongs to the table no more because another begins, seen at a row of it; null while it goes on.
 * `title` is what this table is called.
 */
export function nextTableAt(view: SheetView, columns: ColumnSet, title: string, seen: RowSeen): number | null {
  const { facts, kind, above, afterBlank } = seen;
  if (kind === 'header') return titleRowAbove(view, columns, facts.row, title);
  // 实际 | 完成 | 竣工 below 计划: a row within the task's own merges.
  const isWithinTask = facts.numberCovered || facts.measureCovered;
  if (!isWithinTask && !isNumberedTask(facts) && startsOtherTable(view, facts.row, above)) return facts.row;
  return afterBlank && titlesNext(view, facts) ? facts.row : null;
}

const digitFirst = /^\d/;

/** A row with a plain number of its own is no header. */
function isNumberedTask({ own }: RowFacts): boolean {
  return own[0]?.column.role === 'no' && digitFirst.test(own[0].text);
}

/** A row of header words that is not ours begins something else: another task table, a contact list, a tally. */
function startsOtherTable(view: SheetView, row: number, above: RowKind): boolean {
  const words = countHeaderWords(view, row);
  if (words === 0) return false;
  let texts = 0;
  let counts = 0;
  for (let column = view.left; column <= view.right; column++) {
    const text = view.text(row, column);
    if (text !== '') texts++;
    if (!headerMeaning(text) && isOtherHeader(text)) counts++;
  }
  const afterGap = above === 'blank' || above === 'section' || above === 'note';
  if (afterGap) return words + counts >= 2 && (words + counts) * 2 >= texts;
  return words + counts >= (counts > 0 ? 4 : 3) && (words + counts) * 10 >= texts * 7;
}

/** One line that ends as titles do, and soon below it a row of header words: the title of the next table. */
function titlesNext(view: SheetView, { row, own, first }: RowFacts): boolean {
  if (own.length !== 1 || !rowWords.titleEnd.test(first)) return false;
  return [row + 1, row + 2, row + 3].some((below) => below <= view.bottom && countHeaderWords(view, below) >= 3);
}

/** How many lines (附件, 单位：) may stand between a title and its header. */
const mostCaptions = 3;

/**
 * The row of the title that stands above a repeated header with nothing but single lines between: there another table of
 * the same form begins. Null where the header is repeated for a new page or section.
 */
function titleRowAbove(view: SheetView, columns: ColumnSet, header: number, title: string): number | null {
  for (let row = header - 1; row >= header - 1 - mostCaptions; row--) {
    const { own, first } = readFacts(view, columns, row);
    if (own.length > 2) return null;
    if (own.length === 1 && isTableName(first) && first.replace(rowWords.continuedEnd, '') !== joinLabel(title))
      return row;
  }
  return null;
}

/** 某市2024年养老服务任务分工表: what a table is called, not the heading of a section and not a note. */
function isTableName(text: string): boolean {
  return text.length <= 50 && rowWords.tableName.test(text) && headingStyle(text) === '';
}
