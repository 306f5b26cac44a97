import type { IsoDate } from '../deadline/types';
import type { SheetView } from '../grid/sheet-view';
import type { ColumnSet } from '../table/row-facts';
import { createBodiesReader } from './fields/bodies-field';
import { createDeadlineReader } from './fields/deadline-field';
import { readLimitLegend } from './fields/limit-marks';
import { limitOfTask } from './fields/limit-of-task';
import { readMarkLegend } from './fields/mark-legend';
import { readMeasure } from './fields/measure-field';
import { readNoteRules } from './fields/note-rules';
import { createNumberReader } from './fields/number-field';
import type { ParentFill } from './fields/parent-fill';
import type { TitledSection } from './fields/section-title';
import { createWhoReader } from './fields/who-fields';
import type { GroupTracker } from './groups';
import { readProgressField } from './progress/progress-field';
import type { TableStep } from './task-rows';
import type { Source, SourceBook, Task } from './types';

/** A task whose id is not yet known: that takes all tasks of the table. */
export type Draft = Omit<Task, 'id' | 'no' | 'source'> & { id: string; no: string; readonly source: SourceBook };
/** Reads one task of a table, walked from top to bottom; `above`: the one before it. */
export type TaskReader = (
  step: Extract<TableStep, { kind: 'task' }>,
  groups: GroupTracker,
  above: Draft | null,
) => Draft;

/** A reader of the tasks of one table. `lines`: texts above and below it; `caption`: who carries all of it. */
export function createTaskReader(
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
