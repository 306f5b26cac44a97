import type { SheetView } from '../grid/sheet-view';
import type { HeaderBlock } from './header-block';
import { contentPatterns } from './words/content-words';

/** How many rows under a header are looked at to see whether a nameless column holds anything. */
const sampleRows = 60;

/**
 * Splits a header row into side-by-side tables: at columns that have neither a header nor anything below it.
 * Each part is a header block of its own; nameless columns at its edges are cut off.
 */
export function splitRuns(view: SheetView, block: HeaderBlock): HeaderBlock[] {
  const runs: HeaderBlock[] = [];
  let start: number | null = null;
  for (let column = block.left; column <= block.right + 1; column++) {
    const belongs =
      column <= block.right && (pathAt(block, column).length > 0 || (start !== null && hasBody(view, block, column)));
    if (belongs && start === null) start = column;
    if (!belongs && start !== null) {
      runs.push(cut(block, start, column - 1));
      start = null;
    }
  }
  return runs.map((run) => withLabels(view, withNumbers(view, run)));
}

/** A nameless column of numbers at the left edge numbers the tasks. */
function withNumbers(view: SheetView, run: HeaderBlock): HeaderBlock {
  const column = run.left - 1;
  if (column < view.left) return run;
  const texts: string[] = [];
  for (let row = run.bottom + 1; row <= Math.min(view.bottom, run.bottom + sampleRows); row++) {
    const text = view.text(row, column);
    if (text !== '') texts.push(text);
  }
  const numbers = texts.filter((text) => contentPatterns.number.test(text)).length;
  return numbers >= 2 && numbers * 5 >= texts.length * 4 ? { ...run, left: column, paths: [[], ...run.paths] } : run;
}

/** A nameless column at the left edge whose merged cells each stand over several rows groups the tasks. */
function withLabels(view: SheetView, run: HeaderBlock): HeaderBlock {
  const column = run.left - 1;
  if (column < view.left) return run;
  const last = Math.min(view.bottom, run.bottom + sampleRows);
  let labels = 0;
  for (let row = run.bottom + 1; row <= last; row++) {
    const merge = view.merge(row, column);
    if (merge?.right === column && merge.bottom > merge.top && merge.top === row && view.text(row, column) !== '')
      labels++;
  }
  return labels > 0 ? { ...run, left: column, paths: [[], ...run.paths] } : run;
}

/** The columns `left … right` of a block. */
function cut(block: HeaderBlock, left: number, right: number): HeaderBlock {
  return { ...block, left, right, paths: block.paths.slice(left - block.left, right - block.left + 1) };
}

function pathAt(block: HeaderBlock, column: number): readonly string[] {
  return block.paths[column - block.left] ?? [];
}

/** Something stands below the header in this column, or a merge from the left reaches over it. */
function hasBody(view: SheetView, block: HeaderBlock, column: number): boolean {
  const last = Math.min(view.bottom, block.bottom + sampleRows);
  for (let row = block.bottom + 1; row <= last; row++) {
    const merge = view.merge(row, column);
    if (
      merge
        ? !isWide(merge.left, merge.right, block) && view.text(merge.top, merge.left) !== ''
        : view.text(row, column) !== ''
    )
      return true;
  }
  return false;
}

/** Notes and sections are merged over everything; they join no columns. */
function isWide(left: number, right: number, block: HeaderBlock): boolean {
  return right - left + 1 > (block.right - block.left + 1) * 0.7;
}
