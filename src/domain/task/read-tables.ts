import type { IsoDate } from '../deadline/types';
import type { Grid } from '../grid/grid';
import { type SheetView, viewSheet } from '../grid/sheet-view';
import { knownDate, readDocumentDate } from './document-date';
import { createBodiesReader } from './fields/bodies-field';
import { captionWho } from './fields/caption-who';
import { createDeadlineReader } from './fields/deadline-field';
import { limitOfTask } from './fields/limit-of-task';
import { readLimitLegend } from './fields/limit-marks';
import { readMarkLegend } from './fields/mark-legend';
import { readMeasure } from './fields/measure-field';
import { readNoteRules, statesRule } from './fields/note-rules';
import { createNumberReader, fillLostNumbers } from './fields/number-field';
import { type ParentFill, createParentFill } from './fields/parent-fill';
import type { TitledSection } from './fields/section-title';
import { createWhoReader } from './fields/who-fields';
import { tableFindingsSteps } from './findings/table-findings';
import { type GroupTracker, trackGroups } from './groups';
import { readProgressField } from './progress/progress-field';
import type { CorrectedSheet, ReadOptions } from './read-options';
import { finish, rowsPerStep, type Steps } from './steps';
import { taskIds } from './task-id';
import { type TableStep, tableSteps } from './task-rows';
import type { AssignmentTable, Source, SourceBook, Task } from './types';
// After the readers of cells: word lists that are alike pack smaller side by side.
import { findTablesSteps } from '../table/find-tables';
import type { FoundTable } from '../table/lay-out';
import { type ColumnSet, columnSet } from '../table/row-facts';
import type { TableColumn } from '../table/types';

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
  const dating = options.documentDate
    ? { year: Number(options.documentDate.slice(0, 4)), month: null, date: options.documentDate, guessed: false }
    : readDocumentDate(
        [layout.title, ...lines],
        view.grid.sheet,
        columnTexts(view, columns.all.filter(holdsLimits), layout.rows),
        headings,
        columnTexts(view, columns.of('other').filter(namesDay), layout.rows),
      );
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
  const drafts: Draft[] = [];
  for (const step of tableSteps(layout)) {
    if (step.kind === 'section') groups.section(step.row);
    else if (step.kind === 'label') groups.label(step.row);
    else if (step.kind === 'task') drafts.push(reader(step, groups, drafts.at(-1) ?? null));
    if (step.kind === 'task' && drafts.length % rowsPerStep === 0) yield;
  }
  yield;
  fillLostNumbers(drafts, columns);
  const tasks: readonly Task[] = drafts;
  const ids = yield* taskIds(tasks);
  ids.forEach((id, index) => {
    const draft = drafts[index];
    if (draft) draft.id = id;
  });
  yield;
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

/** A task whose id is not yet known: that takes all tasks of the table. */
type Draft = Omit<Task, 'id' | 'no' | 'source'> & { id: string; no: string; readonly source: SourceBook };
type TaskReader = (step: Extract<TableStep, { kind: 'task' }>, groups: GroupTracker, above: Draft | null) => Draft;

function createTaskReader(
  view: SheetView,
  columns: ColumnSet,
  documentDate: IsoDate | null,
  lines: readonly string[],
  fillParent: ParentFill,
  caption: readonly TitledSection[],
): TaskReader {
  const rules = readNoteRules(lines);
  const legend = readMarkLegend(lines);
  const whoOf = createWhoReader({ view, columns, read: createBodiesReader(), rules, legend, caption });
  const numberAt = createNumberReader(view, columns);
  const limits = createDeadlineReader(view, columns, documentDate, {
    legend: readLimitLegend(lines),
    prevailing: rules.prevailingLimit,
  });
  const limitContext = { columns, limits, usualLimit: rules.usualLimit };
  return ({ row, rowEnd, behindBreak }, groups, above) => {
    const { system, stage, finest } = groups.at(row);
    const { measure, parent: ownParent } = readMeasure(view, columns, row, rowEnd, behindBreak);
    const group = `${groups.sections().at(-1)?.title.label ?? ''}\n${system?.label ?? ''}`;
    const parent = fillParent(row, ownParent, group) ?? (finest && { text: finest.label, source: finest.source });
    const number = numberAt(row);
    const limit = limitOfTask(limitContext, { row, rowEnd, measure, groups, above: above?.deadline ?? null });
    const progress = readProgressField(view, columns, row, rowEnd, documentDate);
    const source: SourceBook = {};
    if (number.source) source.no = number.source;
    if (system) source.system = system.source;
    if (stage) source.stage = stage.source;
    if (measure) source.measure = measure.source;
    if (parent) source.measureParent = parent.source;
    const bodies = whoOf({ row, rowEnd, measure }, above, groups.sections(), source);
    if (limit.source) source.deadline = shared(limit.source, above?.source.deadline);
    if (progress.source) source.progress = progress.source;
    return {
      id: '',
      no: number.no,
      row,
      rowEnd,
      hidden: view.grid.hiddenRows.has(row),
      system: system?.label ?? null,
      stage: stage?.label ?? null,
      measure: measure?.text ?? '',
      measureParent: parent?.text ?? null,
      units: bodies.units,
      lead: bodies.lead,
      responsible: bodies.responsible,
      cooperating: bodies.cooperating,
      deadline: limit.deadline,
      progress: progress.progress,
      source,
    };
  };
}

/** Tasks under one merged cell keep one source between them. */
function shared(source: Source, above: Source | undefined): Source {
  return above && source.cell === above.cell && source.via === above.via ? above : source;
}
