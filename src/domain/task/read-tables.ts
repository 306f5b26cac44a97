import type { Grid } from '../grid/grid';
import { type SheetView, viewSheet } from '../grid/sheet-view';
import { findTablesSteps } from '../table/find-tables';
import type { FoundTable } from '../table/lay-out';
import { type ColumnSet, columnSet } from '../table/row-facts';
import type { TableColumn, TableLayout } from '../table/types';
import { type DocumentDate, knownDate, readDocumentDate } from './document-date';
import { captionWho } from './fields/caption-who';
import { statesRule } from './fields/note-rules';
import { fillLostNumbers } from './fields/number-field';
import { createParentFill } from './fields/parent-fill';
import { tableFindingsSteps } from './findings/table-findings';
import { type GroupTracker, trackGroups } from './groups';
import type { CorrectedSheet, ReadOptions } from './read-options';
import { finish, rowsPerStep, type Steps } from './steps';
import { taskIds } from './task-id';
import { createTaskReader, type Draft, type TaskReader } from './task-reader';
import { tableSteps } from './task-rows';
import type { AssignmentTable, Task } from './types';

/**
 * Reads every assignment table of a worksheet, in reading order. A sheet without one gives an empty list.
 * Linear in rows and merges; nothing is copied or expanded.
 *
 * @example readTables(grid, { documentDate: '2019-05-20' })[0]?.tasks.length // 38
 */
export function readTables(grid: Grid, options: ReadOptions = {}): readonly AssignmentTable[] {
  return readSheet(grid, options).tables;
}

/** The tables of a worksheet, and the corrections of the user that could not be applied; the first table reports those too. */
export interface SheetReading extends Omit<CorrectedSheet, 'tables'> {
  readonly tables: readonly AssignmentTable[];
}

/** As `readTables`, also telling which corrections were not applied. */
export function readSheet(grid: Grid, options: ReadOptions = {}): SheetReading {
  return finish(readSheetSteps(grid, options));
}

/** The same in steps of some rows, for whoever must not be kept waiting. */
export function* readSheetSteps(grid: Grid, options: ReadOptions = {}): Steps<SheetReading> {
  const view = viewSheet(grid);
  const headings: string[] = [];
  yield;
  const found = yield* findTablesSteps(view);
  const { tables, lost, findings } = options.correct?.(view, found) ?? { tables: found, lost: [], findings: [] };
  yield;
  const all: AssignmentTable[] = [];
  for (const one of tables) {
    all.push(yield* readTable(view, one, options, [...headings]));
    headings.push(one.layout.title, ...one.lines);
  }
  const [first, ...others] = all;
  const read = first ? [{ ...first, findings: [...findings, ...first.findings] }, ...others] : [];
  return { tables: read, lost, findings };
}

/** `headings`: titles and lines of the tables above on the same sheet; they date a table that says nothing itself. */
function* readTable(
  view: SheetView,
  { layout: found, lines }: FoundTable,
  options: ReadOptions,
  headings: readonly string[],
): Steps<AssignmentTable> {
  const layout = { ...found, notes: [...lines.filter(statesRule), ...found.notes] };
  const columns = columnSet(layout.columns);
  const dating = dateTable(view, { layout, lines }, columns, options, headings);
  yield;
  const reader = createTaskReader(
    view,
    columns,
    knownDate(dating),
    [...lines, ...found.notes],
    createParentFill(view, columns, layout),
    captionWho(view, layout.range.top, lines),
  );
  yield;
  const groups = trackGroups(view, columns, layout);
  yield;
  const tasks = yield* readTasks(layout, columns, groups, reader);
  const { year: documentYear, date: documentDate, guessed } = dating;
  const table = {
    sheet: view.grid.sheet,
    layout,
    documentYear,
    documentDate,
    tasks,
    ...(guessed && { yearGuessed: true }),
  };
  const read = { ...table, findings: yield* tableFindingsSteps(table) };
  return options.answers ? options.answers(read) : read;
}

/** When the paper was made: as the user says, else as the table and what stands around it say. */
function dateTable(
  view: SheetView,
  { layout, lines }: Pick<FoundTable, 'layout' | 'lines'>,
  columns: ColumnSet,
  { documentDate: date }: ReadOptions,
  headings: readonly string[],
): Omit<DocumentDate, 'why'> {
  if (date) return { year: Number(date.slice(0, 4)), month: null, date, guessed: false };
  return readDocumentDate(
    [layout.title, ...lines],
    view.grid.sheet,
    columnTexts(view, columns.all.filter(holdsLimits), layout.rows),
    headings,
    columnTexts(view, columns.of('other').filter(namesDay), layout.rows),
  );
}

/** The tasks of a table in their order, with the ids that all of them together give. */
function* readTasks(
  layout: TableLayout,
  columns: ColumnSet,
  groups: GroupTracker,
  reader: TaskReader,
): Steps<readonly Task[]> {
  const drafts: Draft[] = [];
  for (const step of tableSteps(layout)) {
    if (step.kind === 'section') groups.section(step.row);
    else if (step.kind === 'label') groups.label(step.row);
    else if (step.kind === 'task') drafts.push(reader(step, groups, drafts.at(-1) ?? null));
    if (step.kind === 'task' && drafts.length % rowsPerStep === 0) yield;
  }
  yield;
  fillLostNumbers(drafts, columns);
  const ids = yield* taskIds(drafts);
  ids.forEach((id, index) => {
    const draft = drafts[index];
    if (draft) draft.id = id;
  });
  yield;
  return drafts;
}

/** Texts of some columns, for the years they name. */
function* columnTexts(
  view: SheetView,
  columns: readonly TableColumn[],
  rows: readonly { readonly row: number }[],
): Iterable<string> {
  for (const { row } of rows) for (const { column } of columns) yield view.text(row, column);
}

const holdsLimits = ({ role, part }: TableColumn): boolean => role === 'deadline' || part === 'withLimit';
const namesDay = ({ header }: TableColumn): boolean => /时间|日期/.test(header);
