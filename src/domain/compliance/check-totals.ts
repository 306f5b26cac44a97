import type { SheetView } from '../grid/sheet-view';
import { isKnownCount } from './count-names';
import { readCount } from './read-count';
import type { StaffingHeader } from './staffing-header';
import { STAFFING_MESSAGES } from './staffing-messages';
import type { StaffingRow } from './staffing-rows';
import type { Count, CountColumn, StaffingFinding, StaffingUnit } from './types';

type TotalRow = Extract<StaffingRow, { kind: 'total' }>;

const sumOf = (counts: readonly Count[]) => counts.reduce((sum, { value }) => sum + (value ?? 0), 0);

/** Counts that were written as text (35人); Excel's SUM passes them over. */
function textCounts(counts: readonly Count[]): Count[] {
  return counts.filter(({ asText }) => asText === true);
}

function checkTotal(
  cell: string,
  row: string,
  stated: number,
  groups: readonly (readonly Count[])[],
): StaffingFinding[] {
  if (groups.some((counts) => sumOf(counts) === stated)) return [];
  const counts = groups[0] ?? [];
  const sum = sumOf(counts);
  const texts = textCounts(counts);
  if (texts.length > 0 && sum - sumOf(texts) === stated) {
    const list = texts.map((count) => `${count.cell}“${count.text}”`).join('、');
    return [
      { code: 'staffing.total-skips-text', cell, message: STAFFING_MESSAGES.totalText(cell, row, stated, sum, list) },
    ];
  }
  return [{ code: 'staffing.total-differs', cell, message: STAFFING_MESSAGES.total(cell, row, stated, sum) }];
}

/** Counts of a column in the units a total row may add up: those since the last total row, and all before or after it. */
function groupsFor(
  total: TotalRow,
  rows: readonly StaffingRow[],
  units: readonly StaffingUnit[],
  name: string,
): Count[][] {
  const countsOf = (wanted: (row: number) => boolean) =>
    units.flatMap(({ row, counts }) => {
      const count = counts.get(name);
      return count && wanted(row) ? [count] : [];
    });
  const before = rows.filter(({ kind, row }) => kind === 'total' && row < total.row).at(-1)?.row ?? -1;
  const after = rows.find(({ kind, row }) => kind === 'total' && row > total.row)?.row ?? Number.MAX_SAFE_INTEGER;
  const all = countsOf(() => true);
  const above = countsOf((row) => row < total.row);
  const since = countsOf((row) => row > before && row < total.row);
  const below = countsOf((row) => row > total.row && row < after);
  const isPart = /小计/u.test(total.unit) && since.length + below.length > 0;
  return isPart ? [since.length > 0 ? since : below, since, below] : [all, above, since, below];
}

/**
 * Checks the table's own 合计 and 小计 rows against the units. A total may stand above or below what it adds up.
 * The rows themselves never count as units.
 */
export function checkTotals(
  view: SheetView,
  header: StaffingHeader,
  rows: readonly StaffingRow[],
  units: readonly StaffingUnit[],
): StaffingFinding[] {
  const totals = rows.filter((row): row is TotalRow => row.kind === 'total');
  const columns = header.columns.filter(
    ({ name }, at, all) => isKnownCount(name) && all.findIndex((other) => other.name === name) === at,
  );
  const check = (total: TotalRow, { name, column }: CountColumn): StaffingFinding[] => {
    const raw = view.value(total.row, column);
    const { value } = readCount(raw, view.text(total.row, column), view.format(total.row, column));
    const groups = groupsFor(total, rows, units, name).filter((counts) => counts.length > 0);
    return value === null || groups.length === 0
      ? []
      : checkTotal(view.address(total.row, column), total.unit, value, groups);
  };
  return totals.flatMap((total) => columns.flatMap((column) => check(total, column)));
}
