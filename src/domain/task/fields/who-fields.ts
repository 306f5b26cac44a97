import type { SheetView } from '../../grid/sheet-view';
import type { Bodies, DepartmentReading, Role } from '../../department/types';
import type { ColumnSet } from '../../table/row-facts';
import type { Source, Task, TaskField } from '../types';
import { type RoleBodies, allBodies, marksRoles, noBodies, splitRoles } from './bodies-field';
import { type CellField, readCell } from './cell-field';
import type { NoteRules } from './note-rules';
import type { SectionTitle } from './section-title';

export type WhoFields = Pick<Task, 'units' | Role>;
type WhoRole = keyof WhoFields;

export interface WhoReading extends WhoFields {
  readonly source: Partial<Record<TaskField, Source>>;
}

/** What the reading of who needs besides the row. */
export interface WhoContext {
  readonly view: SheetView;
  readonly columns: ColumnSet;
  readonly read: (text: string) => DepartmentReading;
  readonly rules: NoteRules;
}

const roles: readonly Role[] = ['lead', 'responsible', 'cooperating'];
const sameAsAbove = /^(?:同上|同前|[〃″"”])$/;

/** Reads units, lead, responsible and cooperating of a task. `above` is the task before it, for 同上. */
export function readWho(
  context: WhoContext,
  row: number,
  rowEnd: number,
  above: WhoFields | null,
  sections: readonly { readonly title: SectionTitle; readonly source: Source }[],
): WhoReading {
  const source: Partial<Record<TaskField, Source>> = {};
  const who: Record<WhoRole, Bodies | null> = { units: null, lead: null, responsible: null, cooperating: null };
  for (const role of ['units', ...roles] as const) {
    const columns = context.columns.of(role);
    if (columns.length === 0) continue;
    const cell = joinCells(columns.flatMap(({ column }) => readCell(context.view, column, row, rowEnd) ?? []));
    if (cell) source[role] = cell.source;
    if (cell && sameAsAbove.test(cell.text)) {
      who[role] = above?.[role] ?? noBodies;
      source[role] = { cell: cell.source.cell, via: 'repeat' };
    } else place(who, role, cell, context, source);
  }
  fromSections(who, sections, source);
  return { ...who, source };
}

/** Several columns of one role (市级、县级责任单位) say it together. */
function joinCells(cells: readonly CellField[]): CellField | null {
  const [first] = cells;
  const distinct = cells.filter(
    (cell, index) => cells.findIndex((other) => other.source.cell === cell.source.cell) === index,
  );
  return first ? { ...first, text: distinct.map(({ text }) => text).join('\n') } : null;
}

/** Puts the bodies of a cell where its column, its own marks and the notes of the sheet say. */
function place(
  who: Record<WhoRole, Bodies | null>,
  role: WhoRole,
  cell: CellField | null,
  { read, columns, rules }: WhoContext,
  source: Partial<Record<TaskField, Source>>,
): void {
  const reading = read(cell?.text ?? '');
  if (role === 'units') {
    who.units = allBodies(reading);
    return;
  }
  const split = marksRoles(reading) ? splitRoles(reading, role) : firstLeads(reading, role, columns, rules);
  if (!split) {
    who[role] = merge(who[role], allBodies(reading));
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
  reading: DepartmentReading,
  role: Role,
  columns: ColumnSet,
  { firstLeads: rule }: NoteRules,
): RoleBodies | null {
  const [leader] = reading.named;
  if (!rule || role !== 'responsible' || columns.of('lead').length > 0 || leader === undefined) return null;
  return { lead: { named: [leader], open: [] }, responsible: allBodies(reading), cooperating: null };
}

/** A section's title may name who leads all tasks below it; a task's own cell wins. */
function fromSections(
  who: Record<WhoRole, Bodies | null>,
  sections: readonly { readonly title: SectionTitle; readonly source: Source }[],
  source: Partial<Record<TaskField, Source>>,
): void {
  for (const { title, source: from } of [...sections].reverse()) {
    if (!title.who) continue;
    const split = splitRoles(title.who, 'responsible');
    for (const role of roles) {
      const named = split[role];
      if (!named || isEmpty(named) || !isEmpty(who[role])) continue;
      who[role] = named;
      source[role] = from;
    }
  }
}

function merge(first: Bodies | null, second: Bodies): Bodies {
  return first ? { named: [...first.named, ...second.named], open: [...first.open, ...second.open] } : second;
}

function isEmpty(bodies: Bodies | null): boolean {
  return bodies === null || bodies.named.length + bodies.open.length === 0;
}
