import type { SheetView } from '../../grid/sheet-view';
import { cellAddress } from '../../grid/address';
import { joinLabel } from '../../table/fold-label';
import type { ColumnSet } from '../../table/row-facts';
import type { Source, SourceBook, Task } from '../types';
import { type CellField, readCell } from './cell-field';

export interface NumberField {
  readonly no: string;
  readonly source: Source | null;
}

/** Reads the numbers of a table's tasks from top to bottom. */
export type NumberReader = (row: number) => NumberField;

/** A task's number as shown; several number columns are joined with `/`, but 1 and 1.10 are 1.10. */
export function createNumberReader(view: SheetView, columns: ColumnSet): NumberReader {
  const [only, ...more] = columns.of('no');
  if (!only) return () => ({ no: '', source: null });
  if (more.length === 0)
    return (row) => {
      const cell = readCell(view, only.column, row);
      return { no: cell ? joinLabel(cell.text) : '', source: cell?.source ?? null };
    };
  let above: readonly string[] = [];
  return (row) => {
    const cells = columns.of('no').map(({ column }) => readCell(view, column, row));
    const filled = goOn(distinctTexts(cells), above);
    above = filled;
    const source = cells.findLast((cell) => cell !== null)?.source ?? null;
    return { no: filled.filter(isNeeded).join('/'), source };
  };
}

/** 1 before 1-1 is said once more there. */
function isNeeded(part: string, at: number, all: readonly string[]): boolean {
  const next = all[at + 1] ?? '';
  return part !== '' && !(next.startsWith(part) && /^[-－—.．]\d/.test(next.slice(part.length)));
}

/** What each number column shows, empty where it is blank or the same merged cell as the one before. */
function distinctTexts(cells: readonly (CellField | null)[]): string[] {
  return cells.map((cell, index) => {
    const isRepeat = cells.findIndex((other) => other?.source.cell === cell?.source.cell) < index;
    return cell && !isRepeat ? joinLabel(cell.text) : '';
  });
}

/**
 * A blank number left of one that goes on (（1）, then （2）) is the one above, also past a title or the header of the next
 * page: its merge was lost.
 */
function goOn(parts: readonly string[], above: readonly string[]): readonly string[] {
  const first = parts.findIndex((part) => part !== '');
  if (first < 1) return parts;
  const [before, now] = [countOf(above[first]), countOf(parts[first])];
  return before !== null && now === before + 1 ? [...above.slice(0, first), ...parts.slice(first)] : parts;
}

const words = '一二三四五六七八九十';

/** （2）, ②, 2、 and （二） are 2; null for anything longer (1.2 names its own coarse number). */
function countOf(text = ''): number | null {
  const bare = /^\(?(\d{1,3}|[一二三四五六七八九十])\)?[、.]?$/.exec(text.normalize('NFKC'))?.[1];
  if (bare === undefined) return null;
  return words.includes(bare) ? words.indexOf(bare) + 1 : Number(bare);
}

/** What numbers are filled in. */
type Numbered = Pick<Task, 'row'> & { no: string; readonly source: SourceBook };

/**
 * Fills in the number of a task that shows none between two that leave out one (3, blank, 5) and that no other task bears;
 * it counts as a guess.
 */
export function fillLostNumbers(tasks: readonly Numbered[], columns: ColumnSet): void {
  const [only, ...more] = columns.of('no');
  if (!only || more.length > 0 || tasks.every(({ no }) => no !== '')) return;
  const numbers = new Set(tasks.map(({ no }) => no));
  tasks.forEach((task, index) => {
    const [before, after] = [tasks[index - 1]?.no ?? '', tasks[index + 1]?.no ?? ''];
    const lost = String(Number(before) + 1);
    if (task.no !== '' || !/^\d+$/.test(before) || String(Number(lost) + 1) !== after || numbers.has(lost)) return;
    task.no = lost;
    task.source.no = { cell: cellAddress(task.row, only.column), via: 'guess' };
  });
}
