import { cellAddress, parseAddress } from '../grid/address';
import type { CellRange, Grid } from '../grid/grid';
import { viewSheet, type SheetView } from '../grid/sheet-view';
import { readCount } from './read-count';
import { COUNT_MESSAGES, RANGE_MESSAGES } from './staffing-messages';
import type { Count, StaffingFinding, StaffingTable, StaffingUnit } from './types';

/** Two ranges of a sheet that a person picked, cell by cell one unit; `units` holds their names when it was picked. */
export interface RuleRanges {
  readonly sheet: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly units: string | null;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Cells of a range, row by row, each merged block once. */
function cellsOf(view: SheetView, { top, left, bottom, right }: CellRange): Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= Math.min(bottom, view.bottom); row++) {
    for (let column = left; column <= Math.min(right, view.right); column++) {
      if (!view.isCovered(row, column)) cells.push({ row, column });
    }
  }
  return cells;
}

/** The nearest text left of a cell, or above it in a range that lies in one row. */
function labelBeside(view: SheetView, { row, column }: Cell, across: boolean): string {
  for (let step = 1; step <= Math.max(row, column); step++) {
    const [at, over] = across ? [row - step, column] : [row, column - step];
    if (at < view.top || over < view.left) break;
    const label = view.label(at, over).replace(/\s/gu, '');
    if (label !== '' && typeof view.value(at, over) !== 'number' && !/^\d+$/u.test(label)) return label;
  }
  return cellAddress(row, column);
}

function readCell(view: SheetView, { row, column }: Cell, name: string, findings: StaffingFinding[]): Count {
  const cell = cellAddress(row, column);
  const text = view.text(row, column);
  const { value, problem } = readCount(view.value(row, column), text, view.format(row, column));
  if (problem !== null) {
    findings.push({ code: `staffing.range-${problem}`, cell, message: COUNT_MESSAGES[problem](cell, text, name) });
  }
  return { value, cell, text };
}

interface Names {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * Reads two picked ranges as a staffing table. Ranges of different length are not matched: the table has no units and
 * says why.
 */
export function rangeTable(grid: Grid, ranges: RuleRanges, names: Names): StaffingTable {
  const view = viewSheet(grid);
  const findings: StaffingFinding[] = [];
  const [above, below, labels] = [ranges.numerator, ranges.denominator, ranges.units ?? ''].map((address) => {
    const range = parseAddress(address);
    return range ? cellsOf(view, range) : [];
  });
  const units: StaffingUnit[] = [];
  if (!above || !below || above.length === 0 || above.length !== below.length) {
    const message = RANGE_MESSAGES.unlike(ranges.numerator, above?.length ?? 0, ranges.denominator, below?.length ?? 0);
    findings.push({ code: 'staffing.ranges-differ', cell: ranges.numerator.split(':')[0] ?? null, message });
  } else {
    const across = above.length > 1 && above.every(({ row }) => row === above[0]?.row);
    above.forEach((cell, at) => {
      const under = below[at] ?? cell;
      const label = labels?.[at];
      const from = label ?? (under.column < cell.column || under.row < cell.row ? under : cell);
      const unit = label ? view.label(label.row, label.column) : labelBeside(view, from, across);
      const counts = new Map([
        [names.numerator, readCell(view, cell, names.numerator, findings)],
        [names.denominator, readCell(view, under, names.denominator, findings)],
      ]);
      const named = label ? cellAddress(label.row, label.column) : cellAddress(cell.row, cell.column);
      units.push({ unit: unit || named, level: null, cell: named, row: cell.row, counts });
    });
  }
  return {
    sheet: grid.sheet,
    title: '',
    headerRows: [],
    columns: [names.numerator, names.denominator].map((name, column) => ({ name, header: name, column })),
    units,
    notes: [],
    findings,
  };
}
