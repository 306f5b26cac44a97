import { readBehind } from '../../department/behind-text';
import type { Bodies, DepartmentReading, Role } from '../../department/types';
import type { ColumnSet } from '../../table/row-facts';
import type { Source, SourceBook, Task } from '../types';
import { type BodiesReading, type RoleBodies, marksRoles, noBodies, splitRoles } from './bodies-field';
import type { CellField } from './cell-field';
import { spellOutMarks } from './mark-legend';
import type { NoteRules } from './note-rules';
import type { TitledSection } from './section-title';
import { type WhoCells, whoCell } from './who-cell';

export type WhoFields = Pick<Task, 'units' | Role>;
type WhoRole = keyof WhoFields;
type Who = Record<WhoRole, Bodies | null>;

/** What the reading of who needs besides the row. */
export interface WhoContext extends WhoCells {
  readonly read: (text: string) => BodiesReading;
  readonly rules: NoteRules;
  /** Who carries the whole table, as the lines above it say. */
  readonly caption: readonly TitledSection[];
}

const roles: readonly Role[] = ['lead', 'responsible', 'cooperating'];
const allRoles: readonly WhoRole[] = ['units', ...roles];

type TaskAbove = Pick<Task, 'units' | Role | 'source'> | null;

/**
 * Gives units, lead, responsible and cooperating of a task and writes their cells into `source`.
 * `above` is the task before it, for 同上.
 */
export type WhoReader = (
  place: { readonly row: number; readonly rowEnd: number; readonly measure: CellField | null },
  above: TaskAbove,
  sections: readonly TitledSection[],
  source: SourceBook,
) => WhoFields;

/** A reader of who carries the tasks of one table. */
export function createWhoReader(context: WhoContext): WhoReader {
  const asked = allRoles.filter((role) => context.columns.of(role).length > 0);
  const noColumns = asked.length === 0;
  return ({ row, rowEnd, measure }, above, sections, source) => {
    const who: Who = { units: null, lead: null, responsible: null, cooperating: null };
    for (const role of asked) {
      const cell = whoCell(context, context.columns.of(role), row, rowEnd);
      readRole(context, role, cell, who, above, source);
    }
    if (noColumns && measure) fromMeasure(who, measure, source);
    if (sections.length > 0) fromSections(who, sections, source, noColumns);
    if (noColumns) fromSections(who, context.caption, source, noColumns);
    return who;
  };
}

function readRole(
  context: WhoContext,
  role: WhoRole,
  cell: CellField | null,
  who: Who,
  above: TaskAbove,
  source: SourceBook,
): void {
  const reading = context.read(spellOutMarks(cell?.text ?? '', context.legend));
  if (cell) source[role] = cell.source;
  if (!cell || !reading.isSameAsAbove) return place(context, role, cell, reading, who, source);
  for (const said of saidAbove(role, above, context.columns)) {
    who[said] = above?.[said] ?? noBodies;
    source[said] = { cell: cell.source.cell, via: 'repeat' };
  }
}

/** What 同上 repeats: the column's own role, and those without a column that the cell above gave as well (排在首位的牵头). */
function saidAbove(role: WhoRole, above: Pick<Task, 'source'> | null, columns: ColumnSet): readonly WhoRole[] {
  const cell = above?.source[role]?.cell;
  const others = roles.filter(
    (other) => other !== role && columns.of(other).length === 0 && above?.source[other]?.cell === cell,
  );
  return cell === undefined ? [role] : [role, ...others];
}

/** Puts the bodies of a cell where its column, its own marks and the notes of the sheet say. */
function place(
  { columns, rules }: WhoContext,
  role: WhoRole,
  cell: CellField | null,
  { reading, all }: BodiesReading,
  who: Who,
  source: SourceBook,
): void {
  if (role === 'units') {
    who.units = all;
    return;
  }
  const split = marksRoles(reading)
    ? (markedLead(reading, role, rules) ?? splitRoles(reading, role))
    : firstLeads(all, role, columns, rules);
  if (!split) {
    who[role] = merge(who[role], all);
    return;
  }
  for (const other of roles) {
    const bodies = split[other];
    if (!bodies || (other !== role && columns.of(other).length > 0)) continue;
    who[other] = other === role ? merge(who[other], bodies) : bodies;
    if (cell && other !== role) source[other] = cell.source;
  }
}

/** 排在首位的为牵头单位: the first body leads as well; all stay what the column says. */
function firstLeads(
  all: Bodies,
  role: Role,
  columns: ColumnSet,
  { firstLeads: rule, restSupports }: NoteRules,
): RoleBodies | null {
  if (!rule || role !== 'responsible' || columns.of('lead').length > 0) return null;
  const [leader, ...rest] = all.named;
  if (leader === undefined) return null;
  return {
    lead: { named: [leader], open: [] },
    responsible: all,
    cooperating: restSupports ? { named: rest, open: all.open } : null,
  };
}

/** A局（牵头）、B局 under 其余为配合单位: who is not marked supports. Null where the cell says more, or no note so. */
function markedLead(reading: DepartmentReading, role: Role, { restSupports }: NoteRules): RoleBodies | null {
  const isLeadAlone = reading.lead && !reading.responsible && !reading.cooperating;
  if (!isLeadAlone || !restSupports || role !== 'responsible') return null;
  return { ...splitRoles(reading, 'cooperating'), responsible: noBodies };
}

/** 推进平台建设（牵头单位：市数据局）: where no column says who, the measure's own bracket does. */
function fromMeasure(who: Who, measure: CellField, source: SourceBook): void {
  const named = readBehind(measure.text);
  if (named) fill(who, named, measure.source, source);
}

/**
 * A section's title may name who leads all tasks below it; a task's own cell wins. Where no column says who, a title
 * that is an office does.
 */
function fromSections(who: Who, sections: readonly TitledSection[], source: SourceBook, noColumns: boolean): void {
  for (const { title, source: from } of [...sections].reverse()) {
    const isNobody = noColumns && roles.every((role) => isEmpty(who[role]));
    const named = title.who ?? (isNobody ? title.office : null);
    if (!named) continue;
    fill(who, named, from, source);
  }
}

/** Gives the roles that nobody has yet. */
function fill(who: Who, named: DepartmentReading, from: Source, source: SourceBook): void {
  const split = splitRoles(named, 'responsible');
  for (const role of roles) {
    const bodies = split[role];
    if (!bodies || isEmpty(bodies) || !isEmpty(who[role])) continue;
    who[role] = bodies;
    source[role] = from;
  }
}

function merge(first: Bodies | null, second: Bodies): Bodies {
  return first ? { named: [...first.named, ...second.named], open: [...first.open, ...second.open] } : second;
}

function isEmpty(bodies: Bodies | null): boolean {
  return bodies === null || bodies.named.length + bodies.open.length === 0;
}
