import type { SheetView } from '../grid/sheet-view';
import { isKnownCount } from './count-names';
import type { StaffingHeader } from './staffing-header';
import {
  COLUMN_NUMBERS,
  DEPENDENT_NAME,
  GROUP_ROW,
  LEVEL_LABEL,
  LEVEL_NAMES,
  NOTE_ROW,
  REMARKS,
  TOTAL_ROW,
  UNIT_HEADER,
} from './staffing-words';

/** What a row below the header is. `unit` rows carry counts; a `group` row names the level of those below it. */
export type StaffingRow =
  | {
      readonly kind: 'unit';
      readonly row: number;
      readonly unit: string;
      readonly level: string | null;
      readonly cell: string;
    }
  | { readonly kind: 'total'; readonly row: number; readonly unit: string }
  | { readonly kind: 'unnamed' | 'header' | 'blank'; readonly row: number }
  | { readonly kind: 'group' | 'note'; readonly row: number; readonly text: string };

const bare = (text: string) => text.replace(/\s/gu, '');

/** Level that a unit's own name says (市局机关, 甲县局); null when it says none. */
function levelOfName(unit: string): string | null {
  return LEVEL_NAMES.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

/** First text of a row from the left, with its column; null on a blank row. */
function firstText(view: SheetView, row: number): string | null {
  for (let column = view.left; column <= view.right; column++) {
    const text = view.text(row, column);
    if (text !== '') return bare(text);
  }
  return null;
}

interface NamedRow {
  readonly unit: string;
  readonly level: string | null;
  readonly column: number;
}

/** Name and level from the unit columns, through merges; null when they are empty. */
function nameOf(view: SheetView, header: StaffingHeader, row: number): NamedRow | null {
  const labels = header.unitColumns.map((column) => ({ column, text: bare(view.label(row, column)) }));
  const filled = labels.filter(({ text }) => text !== '');
  const last = filled.at(-1);
  if (!last) return null;
  const outer = filled.find(({ text }) => text !== last.text)?.text ?? null;
  const own = header.levelColumn === null ? '' : bare(view.label(row, header.levelColumn));
  const name = last.text.replace(/^\d{1,2}[.、]/u, '');
  const belongs = outer !== null && DEPENDENT_NAME.test(name) && !LEVEL_LABEL.test(outer);
  return { unit: belongs ? outer + name : name, level: own || (belongs ? null : outer), column: last.column };
}

function hasCounts(view: SheetView, header: StaffingHeader, row: number): boolean {
  return header.columns.some(({ column }) => view.text(row, column) !== '');
}

/** A row whose only text spans several columns or is numbered like a heading. */
function isGroup(view: SheetView, row: number, name: NamedRow): boolean {
  const merge = view.merge(row, name.column);
  return GROUP_ROW.test(name.unit) || (merge !== null && merge.right - merge.left > 1);
}

/** 市局⏎(merged over two rows): a row that only continues the unit above. It may name one of its people, but counts none. */
function isContinuation(view: SheetView, { columns }: StaffingHeader, row: number, name: NamedRow): boolean {
  const merge = view.merge(row, name.column);
  const counts = columns.filter((column) => isKnownCount(column.name));
  return merge !== null && merge.top < row && counts.every(({ column }) => view.text(row, column) === '');
}

/** Nothing under 单位: a total written further left, numbers of columns, or a row that lacks its unit. */
function readNameless(row: number, first: string): StaffingRow {
  if (TOTAL_ROW.test(first)) return { kind: 'total', row, unit: first };
  return { kind: COLUMN_NUMBERS.test(first) && !/^\d/u.test(first) ? 'header' : 'unnamed', row };
}

function readRow(view: SheetView, header: StaffingHeader, row: number, group: string | null): StaffingRow {
  const first = firstText(view, row);
  if (first === null) return { kind: 'blank', row };
  if (NOTE_ROW.test(first) || REMARKS.test(first)) return { kind: 'note', row, text: first };
  const name = nameOf(view, header, row);
  if (name === null) return readNameless(row, first);
  if (UNIT_HEADER.test(name.unit) || COLUMN_NUMBERS.test(name.unit)) return { kind: 'header', row };
  if (TOTAL_ROW.test(name.unit) || TOTAL_ROW.test(first)) return { kind: 'total', row, unit: name.unit };
  if (isContinuation(view, header, row, name)) return { kind: 'blank', row };
  if (!hasCounts(view, header, row) && isGroup(view, row, name)) return { kind: 'group', row, text: name.unit };
  const top = view.merge(row, name.column)?.top ?? row;
  const level = name.level ?? levelOfName(name.unit) ?? group;
  return { kind: 'unit', row, unit: name.unit, level, cell: view.address(top, name.column) };
}

/** Whether a header row that repeats after a page break reaches down to this row. */
function belowRepeat(previous: StaffingRow | undefined, view: SheetView, row: number): boolean {
  if (previous?.kind !== 'header') return false;
  for (let column = view.left; column <= view.right; column++) {
    if (typeof view.value(row, column) === 'number') return false;
  }
  return true;
}

/** 培训班次 | 参训执法人员 | 参训审核人员: words over every count, the header of something else below this table. */
function isForeignHeader(view: SheetView, { columns }: StaffingHeader, row: number): boolean {
  const known = columns.filter(({ name }) => isKnownCount(name));
  const texts = known.map(({ column }) => bare(view.text(row, column)));
  return texts.length > 1 && texts.every((text) => /^\p{Script=Han}{2,}/u.test(text) && !/\d/u.test(text));
}

/**
 * Reads the rows below a header, down to the notes or the next table.
 * `end` is the row after the last one that belongs to this table.
 */
export function readStaffingRows(view: SheetView, header: StaffingHeader): { rows: StaffingRow[]; end: number } {
  const rows: StaffingRow[] = [];
  let group: string | null = null;
  let noted = false;
  let row = (header.rows.at(-1) ?? view.bottom) + 1;
  for (; row <= view.bottom; row++) {
    const read = readRow(view, header, row, group);
    const apart = rows.at(-1)?.kind === 'blank' || rows.at(-1)?.kind === 'total';
    if (apart && read.kind === 'unit' && isForeignHeader(view, header, row)) break;
    if (noted && read.kind !== 'note' && read.kind !== 'blank') break;
    noted ||= read.kind === 'note';
    if (read.kind === 'group') group = read.text.replace(GROUP_ROW, '');
    const repeated = read.kind === 'unnamed' && belowRepeat(rows.at(-1), view, row);
    rows.push(repeated ? { kind: 'header', row } : read);
  }
  return { rows, end: row };
}
