import type { Grid } from '../grid/grid';
import { viewSheet, type SheetView } from '../grid/sheet-view';
import { turnView } from '../grid/turn-view';
import { checkRelations } from './check-relations';
import { checkTotals } from './check-totals';
import { chooseCount } from './choose-basis';
import { isKnownCount, REVIEWER_COUNT } from './count-names';
import { readCount, type ReadCount } from './read-count';
import { findStaffingHeader, halvesOf, type StaffingHeader } from './staffing-header';
import { COUNT_MESSAGES, STAFFING_MESSAGES } from './staffing-messages';
import { reviewerParts } from './sum-reviewers';
import { readStaffingRows, type StaffingRow } from './staffing-rows';
import type { Count, CountColumn, StaffingFinding, StaffingTable, StaffingUnit } from './types';

type UnitRow = Extract<StaffingRow, { kind: 'unit' }>;

/** A count that stands in a merge over several units belongs to none of them alone. */
function isShared(view: SheetView, row: number, column: number, unitColumn: number): boolean {
  const merge = view.merge(row, column);
  if (!merge || merge.top === merge.bottom) return false;
  const unit = view.merge(row, unitColumn);
  return !unit || unit.top > merge.top || unit.bottom < merge.bottom;
}

/** A dash is no count, unless the sheet says that it stands for none. */
function settleDash({ dashIsNone }: StaffingHeader, count: ReadCount): ReadCount {
  return count.problem === 'dash' && dashIsNone ? { value: 0, problem: null } : count;
}

function readCell(view: SheetView, header: StaffingHeader, row: number, { name, column }: CountColumn) {
  const unitColumn = header.unitColumns.at(-1) ?? view.left;
  const cell = view.address(row, column);
  const text = view.text(row, column);
  const findings: StaffingFinding[] = [];
  const report = (code: string, message: string) => {
    if (isKnownCount(name)) findings.push({ code: `staffing.${code}`, cell, message });
  };
  if (isShared(view, row, column, unitColumn)) {
    report('merged-count', STAFFING_MESSAGES.merged(cell, name));
    return { count: { value: null, cell, text: view.label(row, column) }, findings };
  }
  const value = view.value(row, column);
  const { value: count, problem } = settleDash(header, readCount(value, text, view.format(row, column)));
  if (problem !== null) report(PROBLEM_CODES[problem], COUNT_MESSAGES[problem](cell, text, name));
  const asText = problem === 'textNumber' || problem === 'remark';
  return { count: { value: count, cell, text, ...(asText && { asText }) }, findings };
}

const PROBLEM_CODES = {
  text: 'not-a-count',
  textNumber: 'text-number',
  remark: 'text-number',
  negative: 'negative',
  fraction: 'fraction',
  percent: 'percent',
  error: 'error-value',
  dash: 'dash',
  none: 'none',
} as const;

function readUnit(view: SheetView, header: StaffingHeader, row: UnitRow, findings: StaffingFinding[]): StaffingUnit {
  const counts = new Map<string, Count>();
  for (const column of header.columns) {
    if (counts.has(column.name)) continue;
    const read = readCell(view, header, row.row, column);
    counts.set(column.name, read.count);
    findings.push(...read.findings);
  }
  return { unit: row.unit, level: row.level, cell: row.cell, row: row.row, counts };
}

/** Units as columns: a list longer than this is no table of counts. */
const MOST_COUNTS = 200;

/** Title: the nearest text above the header that spans the table or stands alone. */
function titleAbove(view: SheetView, header: StaffingHeader): string {
  const upright = view.turned ? turnView(view) : view;
  const firstRow = (view.turned ? header.unitColumns[0] : header.rows[0]) ?? 0;
  for (let row = firstRow - 1; row >= upright.top; row--) {
    for (let column = upright.left; column <= upright.right; column++) {
      const text = upright.text(row, column);
      if (text.length > 3 && !/[:：]/u.test(text) && !/^附件/u.test(text)) return text.replace(/\s+/gu, '');
    }
  }
  return '';
}

interface Half {
  readonly view: SheetView;
  readonly header: StaffingHeader;
  readonly rows: readonly StaffingRow[];
  readonly units: readonly StaffingUnit[];
  readonly end: number;
}

function readHalf(view: SheetView, header: StaffingHeader, findings: StaffingFinding[]): Half {
  const { rows, end } = readStaffingRows(view, header);
  const units = rows.flatMap((row) => (row.kind === 'unit' ? [readUnit(view, header, row, findings)] : []));
  return { view, header, rows, units, end };
}

const namesOf = ({ columns }: StaffingHeader) => columns.map(({ name }) => name).join('/');

/** The halves of a list printed twice beside itself, or the one table; null where a second table stands beside it. */
function readHalves(
  view: SheetView,
  header: StaffingHeader,
  findings: StaffingFinding[],
): readonly [Half, ...Half[]] | null {
  const [left, ...others] = halvesOf(view, header);
  const top = header.rows[0] ?? view.top;
  if (!left || others.length === 0) return [readHalf(view, header, findings)];
  const headers = [left, ...others].map((half) => findStaffingHeader(half, top));
  const [first] = headers;
  const alike = headers.every((each) => each && first && each.rows[0] === top && namesOf(each) === namesOf(first));
  if (!alike || !first) return null;
  const rest = others.flatMap((half, at) =>
    headers[at + 1] ? [readHalf(half, headers[at + 1] ?? first, findings)] : [],
  );
  return [readHalf(left, first, findings), ...rest];
}

function tableOf(view: SheetView, halves: readonly [Half, ...Half[]], findings: StaffingFinding[]): StaffingTable {
  const { header } = halves[0];
  const rows = halves.flatMap((half) => half.rows);
  const units = halves.flatMap((half) => half.units);
  const summed = reviewerParts(header);
  const plain: StaffingTable = {
    sheet: view.grid.sheet,
    title: titleAbove(view, header),
    headerRows: view.turned ? header.unitColumns : header.rows,
    columns: header.columns,
    units,
    notes: rows.flatMap((row) => (row.kind === 'note' ? [row.text] : [])),
    findings,
  };
  const table = summed.length > 0 ? chooseCount(plain, { name: REVIEWER_COUNT, parts: summed }) : plain;
  findings.push(...checkRelations({ view, header, rows, table, summed }));
  for (const half of halves) findings.push(...checkTotals(half.view, half.header, half.rows, units));
  return table;
}

/**
 * Finds the staffing tables of a sheet by their header words and reads them unit by unit: each count with its cell,
 * blanks as null, totals checked and left out, whatever cannot be counted as a finding. Reviewers are added up from their kinds only where these are all of them.
 * Where no header stands above units, one on their left is looked for (units as columns).
 *
 * @example readStaffing(grid)[0]?.units[0]?.counts.get('执法人员总数') // { value: 141, cell: 'B5', text: '141' }
 */
export function readStaffing(grid: Grid): StaffingTable[] {
  const view = viewSheet(grid);
  const tables = readRegion(view);
  const mayBeTurned = tables.length === 0 && view.bottom - view.top < MOST_COUNTS;
  return mayBeTurned ? readRegion(turnView(view)) : tables;
}

const hasCounts = ({ units }: StaffingTable) =>
  units.some(({ counts }) => [...counts.values()].some(({ value }) => value !== null));

function readRegion(view: SheetView): StaffingTable[] {
  const tables: StaffingTable[] = [];
  let from = view.top;
  for (;;) {
    const header = findStaffingHeader(view, from);
    if (!header) return tables;
    const findings: StaffingFinding[] = [];
    const halves = readHalves(view, header, findings);
    if (!halves) {
      const beside = halvesOf(view, header).map((half) => ({ ...half, top: header.rows[0] ?? from }));
      return [...tables, ...beside.flatMap(readRegion)];
    }
    const table = tableOf(view, halves, findings);
    if (hasCounts(table)) tables.push(table);
    from = Math.max(...halves.map(({ end }) => end), (header.rows.at(-1) ?? from) + 1);
  }
}
