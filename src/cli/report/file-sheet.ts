import { columnLetters, rangeAddress } from '../../domain/grid/address';
import type { CellRange } from '../../domain/grid/grid';
import type { ReportSheet } from '../../domain/report/report-sheet';
import type { BookSheet } from '../../../xlsx/open';
import { fileCells, fillOf, fontOf } from './sheet-cells';

/** A column is so many points wide for each character that its width in a file counts. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_PER_INCH = 72;
/** The same as the pane sets: 2 cm left and right, a little more above and below for header and footer. */
const MARGINS = { left: 42, right: 42, top: 48, bottom: 48, header: 22, footer: 22 };

const inches = Object.fromEntries(
  Object.entries(MARGINS).map(([side, points]) => [side, points / POINTS_PER_INCH]),
) as typeof MARGINS;

const absolute = (range: CellRange): string =>
  `$${columnLetters(range.left)}$${range.top + 1}:$${columnLetters(range.right)}$${range.bottom + 1}`;

function rulesOf({ marks }: ReportSheet): BookSheet['conditionalRules'] {
  return marks.map(({ range, formula, look }, at) => ({
    type: 'expression',
    priority: at + 1,
    formula: formula.slice(1),
    range: rangeAddress(range),
    style: { font: fontOf(look), ...(look.fill !== undefined && { fill: fillOf(look.fill) }) },
  }));
}

function setupOf({ cells, onePage, repeatedRows }: ReportSheet): BookSheet['pageSetup'] {
  const area = {
    top: 0,
    left: 0,
    bottom: Math.max(0, cells.length - 1),
    right: Math.max(0, (cells[0]?.length ?? 1) - 1),
  };
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage ? 1 : 0,
    margins: inches,
    horizontalCentered: true,
    printArea: absolute(area),
    ...(repeatedRows && { printTitlesRow: `$${repeatedRows.first + 1}:$${repeatedRows.last + 1}` }),
  };
}

function heightsOf({ rowHeights }: ReportSheet): NonNullable<BookSheet['rowDefs']> {
  const heights: NonNullable<BookSheet['rowDefs']> = new Map();
  for (const { first, last, points } of rowHeights) {
    for (let row = first; row <= last; row++) heights.set(row, { height: points });
  }
  return heights;
}

/** A report as a sheet of a file; its charts are laid on later. `from1904`: the workbook counts days from 1904. */
export function fileSheet(report: ReportSheet, from1904: boolean): BookSheet {
  const { name, merges, columnWidths, frozenRows, footer } = report;
  return {
    name,
    ...fileCells(report, from1904),
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    columns: columnWidths.map((points) => ({ width: points / POINTS_PER_CHARACTER })),
    rowDefs: heightsOf(report),
    conditionalRules: rulesOf(report) ?? [],
    pageSetup: setupOf(report) ?? {},
    headerFooter: { oddFooter: `&L${footer.replaceAll('&', '&&')}&C第 &P 页，共 &N 页` },
    view: { showGridLines: false },
    ...(frozenRows > 0 && { freezePane: { rows: frozenRows } }),
  };
}
