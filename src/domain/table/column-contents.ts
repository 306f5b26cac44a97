import type { SheetView } from '../grid/sheet-view';
import { type HeaderBlock, countHeaderWords } from './header-block';

/** What stands below a column's header, from a sample of rows. */
export interface ColumnContents {
  /** Texts of the column's own cells; a merge over several columns counts for its first. */
  readonly texts: readonly string[];
  /** Rows those texts stand in. */
  readonly starts: readonly number[];
  /** Of the sampled rows, those in which the column's cell is part of a wider merge that began further left. */
  readonly joinedLeft: number;
  /** Sampled rows that hold anything in the table. */
  readonly rows: number;
}

/** So many rows show what a column holds. */
export const sampleRows = 200;
/** So many header words in one row begin a header; fewer may stand in a task by chance. */
const fewestWords = 3;

/** Samples the rows under a header: those of its `body` where they are known, else as far as the next header of any kind would begin. */
export function sampleContents(
  view: SheetView,
  block: HeaderBlock,
  body?: ReadonlySet<number>,
): Map<number, ColumnContents> {
  const last = body ? Math.max(...body) : lastSampled(view, block);
  const contents = new Map<number, ColumnContents>();
  const width = block.right - block.left + 1;
  for (let column = block.left; column <= block.right; column++) {
    const texts: string[] = [];
    const starts: number[] = [];
    let joinedLeft = 0;
    let rows = 0;
    for (let row = block.bottom + 1; row <= last; row++) {
      if (body && !body.has(row)) continue;
      const merge = view.merge(row, column);
      if (merge && (merge.right - merge.left + 1) * 2 > width + 2) continue; // sections and notes
      const text = view.text(row, column);
      if (merge && merge.left < column && view.text(merge.top, merge.left) !== '') joinedLeft++;
      if (text !== '') {
        texts.push(text);
        starts.push(row);
      }
      if (text !== '' || merge) rows++;
    }
    contents.set(column, { texts, starts, joinedLeft, rows });
  }
  return contents;
}

/** A row of header words further down belongs to another table, or to the next page of this one. */
function lastSampled(view: SheetView, block: HeaderBlock): number {
  const last = Math.min(view.bottom, block.bottom + sampleRows);
  for (let row = block.bottom + 2; row <= last; row++) if (countHeaderWords(view, row) >= fewestWords) return row - 1;
  return last;
}

/** Share (0 … 1) of texts a pattern matches; 0 when there are none. */
export function shareOf(contents: ColumnContents | undefined, pattern: RegExp): number {
  const texts = contents?.texts ?? [];
  if (texts.length === 0) return 0;
  return texts.filter((text) => pattern.test(text)).length / texts.length;
}
