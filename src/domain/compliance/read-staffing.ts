import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import { viewSheet, type SheetView } from '../grid/sheet-view';
import { checkRelations } from './check-relations';
import { checkTotals } from './check-totals';
import { isKnownCount } from './count-names';
import { readCount } from './read-count';
import { findStaffingHeader, type StaffingHeader } from './staffing-header';
import { COUNT_MESSAGES, STAFFING_MESSAGES } from './staffing-messages';
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

function readCell(view: SheetView, row: number, { name, column }: CountColumn, unitColumn: number) {
  const cell = cellAddress(row, column);
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
  const { value: count, problem } = readCount(value, text, view.format(row, column));
  if (problem !== null) report(PROBLEM_CODES[problem], COUNT_MESSAGES[problem](cell, text, name));
  return { count: { value: count, cell, text }, findings };
}

const PROBLEM_CODES = {
  text: 'not-a-count',
  textNumber: 'text-number',
  negative: 'negative',
  fraction: 'fraction',
  percent: 'percent',
  error: 'error-value',
  dash: 'dash',
} as const;

function readUnit(view: SheetView, header: StaffingHeader, row: UnitRow, findings: StaffingFinding[]): StaffingUnit {
  const counts = new Map<string, Count>();
  const unitColumn = header.unitColumns.at(-1) ?? view.left;
  for (const column of header.columns) {
    if (counts.has(column.name)) continue;
    const read = readCell(view, row.row, column, unitColumn);
    counts.set(column.name, read.count);
    findings.push(...read.findings);
  }
  return { unit: row.unit, level: row.level, cell: row.cell, row: row.row, counts };
}

/** Title: the nearest text above the header that spans the table or stands alone. */
function titleAbove(view: SheetView, header: StaffingHeader): string {
  for (let row = (header.rows[0] ?? 0) - 1; row >= view.top; row--) {
    for (let column = view.left; column <= view.right; column++) {
      const text = view.text(row, column);
      if (text.length > 3 && !/[:：]/u.test(text) && !/^附件/u.test(text)) return text.replace(/\s+/gu, '');
    }
  }
  return '';
}

function readTable(view: SheetView, header: StaffingHeader): { table: StaffingTable; end: number } {
  const { rows, end } = readStaffingRows(view, header);
  const findings: StaffingFinding[] = [];
  const units = rows.flatMap((row) => (row.kind === 'unit' ? [readUnit(view, header, row, findings)] : []));
  findings.push(...checkRelations(header, rows, units), ...checkTotals(view, header, rows, units));
  const table: StaffingTable = {
    sheet: view.grid.sheet,
    title: titleAbove(view, header),
    headerRows: header.rows,
    columns: header.columns,
    units,
    notes: rows.flatMap((row) => (row.kind === 'note' ? [row.text] : [])),
    findings,
  };
  return { table, end };
}

/**
 * Finds the staffing tables of a sheet by their header words and reads them unit by unit: each count with its cell,
 * blanks as null, totals checked and left out, whatever cannot be counted as a finding. Nothing is added up here.
 *
 * @example readStaffing(grid)[0]?.units[0]?.counts.get('执法人员总数') // { value: 141, cell: 'B5', text: '141' }
 */
export function readStaffing(grid: Grid): StaffingTable[] {
  const view = viewSheet(grid);
  const tables: StaffingTable[] = [];
  let from = view.top;
  for (;;) {
    const header = findStaffingHeader(view, from);
    if (!header) return tables;
    const { table, end } = readTable(view, header);
    if (table.units.some(({ counts }) => [...counts.values()].some(({ value }) => value !== null))) tables.push(table);
    from = Math.max(end, (header.rows.at(-1) ?? from) + 1);
  }
}
