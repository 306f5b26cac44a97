import { cellAddress } from '../grid/address';
import type { CellRange } from '../grid/grid';
import type { SheetView } from '../grid/sheet-view';
import { joinLabel } from '../table/fold-label';
import { headingStyle, isCoarser } from '../table/heading';
import type { ColumnSet } from '../table/row-facts';
import { hasTallMerge } from '../table/tall-merge';
import type { TableLayout } from '../table/types';
import { rowWords } from '../table/words/row-words';
import { earlierLabels } from './earlier-labels';
import type { GroupLabel } from './group-label';
import { type SectionTitle, type TitledSection, readSectionTitle } from './fields/section-title';
import { isPlainNumber, splitTask } from './split-task';
import type { Via } from './types';

/** A section row that stands over the tasks below it. */
interface OpenSection extends GroupLabel {
  readonly style: string;
  readonly title: SectionTitle;
}

/** The two levels above a task, and the nearest label below them where a table has more. */
export interface TaskGroups {
  readonly system: GroupLabel | null;
  readonly stage: GroupLabel | null;
  readonly finest: GroupLabel | null;
}

/** Walks down a table and knows, at each task, what it belongs to. */
export interface GroupTracker {
  section(row: number): void;
  label(row: number): void;
  at(row: number): TaskGroups;
  /** Open sections, the nearest last: their titles may name who and when. */
  sections(): readonly TitledSection[];
}

const groupRoles = ['system', 'stage'] as const;

/** State of one grouping column while walking down. */
interface ColumnState {
  readonly role: (typeof groupRoles)[number];
  readonly column: number;
  /** The column has merges that reach over several rows: its blanks are true blanks. */
  readonly merged: boolean;
  /** Labels that stand further down for rows above them. */
  readonly earlier: ReadonlyMap<number, GroupLabel>;
  last: GroupLabel | null;
  /** The label of a merge for the rows below its first, which all share it. */
  shared: { readonly merge: CellRange; readonly label: GroupLabel } | null;
}

/** `layout`: the table to be walked, with what its rows are. */
export function trackGroups(view: SheetView, columns: ColumnSet, layout: TableLayout): GroupTracker {
  const { rows, headerRows } = layout;
  const labelRows = rows.filter(({ kind }) => kind === 'label').map(({ row }) => row);
  const bounds = rows.filter(({ kind }) => kind === 'section' || kind === 'header').map(({ row }) => row);
  const boundaries = new Set([...headerRows, ...bounds]);
  const open: OpenSection[] = [];
  const states = groupRoles
    .flatMap((role) => columns.of(role).map(({ column }) => ({ role, column })))
    .map(({ role, column }): ColumnState => ({
      role,
      column,
      merged: hasTallMerge(view, column, layout),
      earlier: earlierLabels(view, column, labelRows, boundaries),
      last: null,
      shared: null,
    }));
  const measureColumns = new Set(columns.plain('measure').map(({ column }) => column));
  const forget = (): void => states.forEach((state) => (state.last = null));
  // Under section rows on two levels a grouping column is what its measures share, also where one level is left out.
  const isDeep = sectionDepth(view, columns, rows) >= 2;
  const label = (row: number): void => {
    for (const state of states) {
      const text = view.text(row, state.column);
      if (text !== '')
        state.last = { label: joinLabel(text), source: { cell: cellAddress(row, state.column), via: 'section' } };
    }
  };
  let split: GroupLabel | null = null;
  return {
    section: (row) => {
      split = states.length > 0 ? splitTask(view, columns, row) : null;
      if (split) return label(row);
      openSection(view, columns, row, open);
      forget();
    },
    label,
    at: (row) => {
      if (split && isPlainNumber(view, columns, row)) split = null;
      const labels = columnLabels(view, states, measureColumns, row);
      if (split || open.length === 0) return { system: labels.system, stage: labels.stage, finest: split };
      const own = [labels.system, labels.stage].filter((label) => label !== null);
      const finest = isDeep ? (own.pop() ?? open[2]) : [...open, ...own].slice(2).at(-1);
      const [system = null, stage = null] = [...open, ...own];
      return { system, stage, finest: finest ?? null };
    },
    sections: () => open,
  };
}

/** How many levels of section rows stand over tasks. */
function sectionDepth(view: SheetView, columns: ColumnSet, rows: TableLayout['rows']): number {
  const open: OpenSection[] = [];
  let deepest = 0;
  for (const { row, kind } of rows) {
    if (kind === 'section') openSection(view, columns, row, open);
    else if (kind === 'task') deepest = Math.max(deepest, open.length);
  }
  return deepest;
}

function openSection(view: SheetView, columns: ColumnSet, row: number, open: OpenSection[]): void {
  const cells = columns.all
    .map(({ column, role }) => ({ column, role, text: view.text(row, column) }))
    .filter(({ text }) => text !== '');
  const worded = cells.filter(({ text }) => /\p{L}/u.test(text));
  const named = worded.filter(({ role }) => role !== 'no');
  const heading = worded.find(({ text }) => headingStyle(text) !== '' && !rowWords.labelled.test(joinLabel(text)));
  const line = worded.find(({ text }) => rowWords.whoLine.test(joinLabel(text)));
  const longest =
    (worded.every((cell) => cell === heading || rowWords.labelled.test(joinLabel(cell.text))) ? heading : null) ??
    line ??
    (named.length > 0 ? named : worded).reduce<{ column: number; text: string } | null>(
      (best, cell) => (best && best.text.length >= cell.text.length ? best : cell),
      null,
    );
  if (!longest) return;
  const mark = (cells.find(({ role }) => role === 'no') ?? cells[0])?.text ?? '';
  const style = headingStyle(mark) || (cells.length > 1 ? headingStyle(`${mark}、`) : '');
  const level = open.findIndex((section) => section.style === style || isCoarser(style, section.style));
  if (level >= 0) open.length = level;
  const beside = worded.flatMap((cell) => (cell === longest ? [] : [joinLabel(cell.text)]));
  const title = readSectionTitle(longest.text, beside);
  open.push({ label: title.label, style, title, source: { cell: cellAddress(row, longest.column), via: 'section' } });
}

/** Labels of the grouping columns at a row. A cell that reaches into the measure is the measure, not a label. */
function columnLabels(
  view: SheetView,
  states: readonly ColumnState[],
  measures: ReadonlySet<number>,
  row: number,
): Omit<TaskGroups, 'finest'> {
  const labels: Record<(typeof groupRoles)[number], GroupLabel | null> = { system: null, stage: null };
  let changed = false;
  let left: CellRange | null = null;
  for (const state of states) {
    const merge = view.merge(row, state.column);
    const isMeasure = merge !== null && reaches(merge.left, merge.right, measures);
    if (changed || isMeasure) state.last = null;
    if (isMeasure) continue;
    const known = merge && merge === state.shared?.merge ? state.shared.label : null;
    const text = known?.label ?? joinLabel(view.label(row, state.column));
    if (text !== '' && merge && merge === left) continue; // one cell over two grouping columns is one label
    left = merge;
    const label =
      text === ''
        ? (fillFromAbove(state) ?? state.earlier.get(row) ?? null)
        : (known ?? labelIn(state, merge, row, text));
    if (!label) continue;
    changed = changed || (text !== '' && state.last?.label !== text);
    if (text !== '') state.last = label;
    labels[state.role] ??= label;
  }
  return labels;
}

/** The label a cell gives its row. */
function labelIn(state: ColumnState, merge: CellRange | null, row: number, text: string): GroupLabel {
  const cell = cellAddress(merge?.top ?? row, merge?.left ?? state.column);
  const label: GroupLabel = { label: text, source: { cell, via: viaOf(state, merge?.top ?? row, row, text) } };
  if (merge && merge.top < row) state.shared = { merge, label };
  return label;
}

/** Merge, own cell, or the same label again where a page broke its merge. */
function viaOf(state: ColumnState, top: number, row: number, text: string): Via {
  if (top < row) return 'merge';
  return state.merged && state.last?.label === text ? 'repeat' : 'own';
}

/** Below a label that stands alone in its row; else only where a column has lost its merges, and then it is a guess. */
function fillFromAbove(state: ColumnState): GroupLabel | null {
  if (state.last?.source.via === 'section') return state.last;
  if (!state.last || state.merged) return null;
  return { label: state.last.label, source: { cell: state.last.source.cell, via: 'guess' } };
}

function reaches(left: number, right: number, columns: ReadonlySet<number>): boolean {
  for (const column of columns) if (column >= left && column <= right) return true;
  return false;
}
