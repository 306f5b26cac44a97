import type { IsoDate } from '../../domain/deadline/types';
import { rangeAddress } from '../../domain/grid/address';
import type { CellRange } from '../../domain/grid/grid';
import { countLights } from '../../domain/task/light-order';
import { taskState } from '../../domain/task/state/task-state';
import type { Light, LightOptions, Task, TaskState } from '../../domain/task/types';
import { markCells } from './mark-cells';
import { contains, sharedWindows, taskWindows, type TaskWindows, type Window } from './mark-windows';
import type { Palette } from './palettes';
import type { MarkPlan, MarkRule, MarkStyle } from '../ports';
import type { RecognisedTable } from '../reading/recognised-table';

/** For which day, whom and in which colours the marks are planned. */
export interface MarkOptions extends LightOptions {
  /** true: the sheet itself compares with TODAY() and stays right tomorrow; `asOf` is then today and feeds the preview. */
  readonly live: boolean;
  readonly palette: Palette;
}

/** What a plan will change, said before it is written. Counts are tasks; addresses are cells marked on the as-of date. */
export interface MarkPreview {
  readonly counts: Readonly<Record<Light, number>>;
  readonly overdueRows: readonly number[];
  readonly dueSoonRows: readonly number[];
  readonly addresses: readonly string[];
}

/**
 * Plans the marks of one sheet from all its tables; pure. A task's own cells follow the task; a merged cell over several
 * tasks is marked only when all of them are. Cells with equal windows share one rule.
 */
export function planMarks(
  tables: readonly RecognisedTable[],
  options: MarkOptions,
): { plan: MarkPlan; preview: MarkPreview } {
  const rules = new RuleBook(options);
  const states = new Map(tables.flatMap(({ tasks }) => tasks.map((task) => [task, taskState(task, options)] as const)));
  for (const table of tables) {
    const cells = markCells(table);
    const glyphColumn = table.layout.columns.find(({ role }) => role === 'measure')?.column ?? null;
    rules.begin(glyphColumn);
    const windows = new Map<Task, TaskWindows | null>();
    for (const task of table.tasks) {
      const state = states.get(task);
      windows.set(task, state ? taskWindows(task, state, options) : null);
    }
    for (const task of table.tasks) rules.add(windows.get(task) ?? null, cells.ownCells(task));
    for (const { range, owners } of cells.shared) {
      rules.add(sharedWindows(owners.map((owner) => windows.get(owner) ?? null)), [range]);
    }
  }
  const plan = { asOf: options.live ? ('today' as const) : options.asOf, rules: rules.toRules() };
  return { plan, preview: preview(states, plan, options.asOf) };
}

/**
 * Gathers cells under their window and joins rows that touch. A sign stands before one text of the row only, that of the
 * measure: before a date or a number it would hide how these are written.
 */
class RuleBook {
  private glyphColumn: number | null = null;
  private readonly rules = new Map<string, { window: Window; style: MarkStyle; ranges: CellRange[] }>();

  constructor(private readonly options: MarkOptions) {}

  /** From here on the sign goes into this column. */
  begin(glyphColumn: number | null): void {
    this.glyphColumn = glyphColumn;
  }

  add(windows: TaskWindows | null, cells: readonly CellRange[]): void {
    if (!windows) return;
    const { overdue, dueSoon } = this.options.palette;
    if (windows.overdue) this.addWindow('overdue', windows.overdue, overdue, cells);
    if (windows.dueSoon) this.addWindow('dueSoon', windows.dueSoon, dueSoon, cells);
  }

  toRules(): readonly MarkRule[] {
    return [...this.rules.values()].map(({ window, style, ranges }) => ({
      ...window,
      style,
      ranges: joinRows(ranges),
    }));
  }

  private addWindow(kind: string, window: Window, style: MarkStyle, cells: readonly CellRange[]): void {
    if (!this.everShows(window)) return;
    if (style.glyph === null) return this.put(kind, window, style, cells);
    const at = this.glyphColumn;
    this.put(`${kind} sign`, window, style, at === null ? [] : cells.flatMap((cell) => columnOf(cell, at)));
    this.put(kind, window, { ...style, glyph: null }, at === null ? cells : cells.flatMap((cell) => besides(cell, at)));
  }

  private put(kind: string, window: Window, style: MarkStyle, cells: readonly CellRange[]): void {
    if (cells.length === 0) return;
    const key = `${kind} ${window.from} ${window.until}`;
    const rule = this.rules.get(key) ?? { window, style, ranges: [] };
    rule.ranges.push(...cells);
    this.rules.set(key, rule);
  }

  /** A rule for days that are over, or for another day than the fixed one, would only burden the sheet. */
  private everShows(window: Window): boolean {
    const { live, asOf } = this.options;
    return live ? window.until === null || window.until >= asOf : contains(window, asOf);
  }
}

/** The part of a range that lies in a column; a merged cell over several columns goes whole. */
function columnOf(range: CellRange, column: number): readonly CellRange[] {
  if (column < range.left || column > range.right) return [];
  return range.top === range.bottom ? [{ ...range, left: column, right: column }] : [range];
}

/** What is left of a range without that column. */
function besides(range: CellRange, column: number): readonly CellRange[] {
  if (column < range.left || column > range.right) return [range];
  if (range.top !== range.bottom) return [];
  const parts = [
    { ...range, right: column - 1 },
    { ...range, left: column + 1 },
  ];
  return parts.filter(({ left, right }) => left <= right);
}

/** Joins ranges of the same columns whose rows touch: D5:J5, D6:J6 → D5:J6. */
function joinRows(ranges: readonly CellRange[]): readonly CellRange[] {
  const sorted = [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: CellRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    const touches = last && last.left === range.left && last.right === range.right && last.bottom + 1 === range.top;
    if (touches) joined[joined.length - 1] = { ...last, bottom: range.bottom };
    else joined.push(range);
  }
  return joined.sort((a, b) => a.top - b.top || a.left - b.left);
}

function preview(states: ReadonlyMap<Task, TaskState>, plan: MarkPlan, asOf: IsoDate): MarkPreview {
  const rowsOf = (wanted: Light) => [...states].flatMap(([task, { light }]) => (light === wanted ? [task.row] : []));
  return {
    counts: countLights(states.values()),
    overdueRows: rowsOf('overdue'),
    dueSoonRows: rowsOf('dueSoon'),
    addresses: plan.rules.filter((rule) => contains(rule, asOf)).flatMap((rule) => rule.ranges.map(rangeAddress)),
  };
}
