import { cellAddress } from '../../grid/address';
import type { CellRange } from '../../grid/grid';
import { indexMerges } from '../../grid/merge-index';
import { leafOf } from '../../table/leaf-of';
import type { TableColumn } from '../../table/types';
import type { AssignmentTable, Progress, Task } from '../types';
import { readProgress } from './read-progress';

/** A cell that says how a task stands: where it is, and what stands over it. */
export interface ProgressCell {
  readonly cell: string;
  readonly header: string;
  /** Numbers of other tasks under the same merged cell. */
  readonly sharedWith: readonly string[];
}

/**
 * Where a task's progress is written. words: one cell takes the words · ticks: one column per state, a tick in the one that
 * holds. `doneOn` is the cell of the day it was done.
 */
export type ProgressPlace = { readonly doneOn: ProgressCell | null } & (
  | { readonly kind: 'words'; readonly at: ProgressCell | null }
  | { readonly kind: 'ticks'; readonly at: readonly (ProgressCell & { readonly word: string })[] }
);

type MergedTable = Pick<AssignmentTable, 'layout' | 'tasks'> & { readonly merges: readonly CellRange[] };

/** Where a task's progress stands in its table; null when the table has no place for it. */
export function progressPlace(table: MergedTable, task: Task): ProgressPlace | null {
  const columns = table.layout.columns.filter(({ role }) => role === 'progress');
  const plain = columns.filter(({ part }) => part === undefined);
  const doneOn = columns.find(({ part }) => part === 'doneOn');
  if (columns.length === 0) return null;
  const cellOf = cellFinder(table, task);
  const day = doneOn ? cellOf(doneOn) : null;
  const ticked = plain.filter(isTickColumn);
  if (ticked.length > 1) {
    return {
      kind: 'ticks',
      doneOn: day,
      at: ticked.map((column) => ({ ...cellOf(column), word: leafOf(column.header) })),
    };
  }
  // 是否完成 says it outright; the column beside it tells the story.
  const column =
    plain.find(({ header }) => header.includes('是否')) ??
    plain.find((one) => cellOf(one).cell === task.source.progress?.cell) ??
    plain[0];
  return { kind: 'words', doneOn: day, at: column ? cellOf(column) : null };
}

/** 完成情况 over 已完成, 正在推进, 未启动. */
function isTickColumn({ header }: TableColumn): boolean {
  const word = leafOf(header);
  return word !== header && readProgress(word, null).state !== null;
}

function cellFinder({ layout, tasks, merges }: MergedTable, task: Task): (column: TableColumn) => ProgressCell {
  const index = indexMerges(merges, layout.range.left, layout.range.right);
  return ({ column, header }) => {
    const merge = index.at(task.row, column);
    const shared = tasks.filter(
      (other) => other !== task && merge && merge.top <= other.row && other.row <= merge.bottom,
    );
    return {
      cell: cellAddress(merge?.top ?? task.row, merge?.left ?? column),
      header,
      sharedWith: shared.map(({ no, row }) => no || `第${row + 1}行`),
    };
  };
}

/** Words a progress cell may get, and what they mean to the lights. `used`: how many tasks of the table already say so. */
export interface ProgressChoice {
  readonly word: string;
  readonly state: Progress['state'];
  readonly used: number;
}

/** A longer text is a story, not a word to choose. */
const longestWord = 16;
const mostUsed = 8;

const usualWords: readonly (readonly [header: RegExp, words: readonly string[]])[] = [
  [/是否/, ['是', '否']],
  [/销号/, ['已销号', '未销号']],
  [/整改/, ['已完成整改', '正在整改', '未整改']],
  [/^/, ['已完成', '正在推进', '未启动', '已取消']],
];

/** Words for a column: those the sheet itself uses first, the commonest on top, then the usual ones for such a header. */
export function progressChoices({ tasks }: Pick<AssignmentTable, 'tasks'>, header: string): readonly ProgressChoice[] {
  const isOutright = header.includes('是否');
  const counts = new Map<string, number>();
  for (const { progress } of tasks) {
    for (const word of (progress?.text ?? '').split(isOutright ? '；' : '\u0000').map((text) => text.trim())) {
      const isWord = word !== '' && word.length <= (isOutright ? 3 : longestWord) && !/\d/.test(word);
      if (isWord) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const used = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostUsed);
  const usual = usualWords.find(([pattern]) => pattern.test(header))?.[1] ?? [];
  const more = usual.filter((word) => !counts.has(word)).map((word) => [word, 0] as const);
  return [...used, ...more].map(([word, count]) => ({ word, state: readProgress(word, null).state, used: count }));
}
