import { columnLetters, rangeAddress } from '../domain/grid/address';
import type { CellRange } from '../domain/grid/grid';
import type { CellLook, ReportCell, ReportMark, ReportSheet } from '../domain/report/report-sheet';
import { isFormula } from '../domain/report/report-sheet';
import { drawChart } from './report-charts';

/** Lays a report on an empty sheet; sends nothing by itself. Number formats before values: Excel is quicker that way. */
export function fillReport(sheet: Excel.Worksheet, report: ReportSheet): void {
  const at = (range: CellRange) => sheet.getRange(rangeAddress(range));
  for (const { range, format } of report.formats) at(range).numberFormat = everywhere(range, format);
  const width = report.cells[0]?.length ?? 0;
  if (width > 0) {
    const block = sheet.getRangeByIndexes(0, 0, report.cells.length, width);
    block.formulas = report.cells.map((row) => row.map(written));
  }
  for (const merge of report.merges) at(merge).merge();
  for (const { range, look } of report.looks) dress(at(range).format, look);
  for (const range of report.ruled) rule(at(range).format.borders);
  for (const mark of report.marks) addMark(at(mark.range), mark);
  size(sheet, report);
  report.charts.forEach((chart, index) => drawChart(sheet, chart, `督办图${index + 1}`));
  setPrint(sheet, report);
  sheet.showGridlines = false;
  sheet.freezePanes.unfreeze();
  if (report.frozenRows > 0) sheet.freezePanes.freezeRows(report.frozenRows);
}

const everywhere = <T>({ top, bottom, left, right }: CellRange, value: T): T[][] =>
  Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => value));

/**
 * As it would be typed. An apostrophe keeps a text a text: one that looks like a formula, and one that Excel would take for
 * a number or a day (序号 1-2). Text that begins with a Chinese character is safe as it is.
 */
function written(cell: ReportCell): string | number | boolean {
  if (isFormula(cell)) return cell.formula;
  return typeof cell === 'string' && cell !== '' && !/^\p{Script=Han}/u.test(cell) ? `'${cell}` : cell;
}

function dress(format: Excel.RangeFormat, look: CellLook): void {
  if (look.font !== undefined) format.font.name = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function rule(borders: Excel.RangeBorderCollection): void {
  for (const line of LINES) borders.getItem(line).style = 'Continuous';
}

function addMark(range: Excel.Range, { formula, look }: ReportMark): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
  if (look.color !== undefined) custom.format.font.color = look.color;
  if (look.bold !== undefined) custom.format.font.bold = look.bold;
}

function size(sheet: Excel.Worksheet, { columnWidths, rowHeights }: ReportSheet): void {
  for (const [column, points] of columnWidths.entries()) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = points;
  }
  for (const { first, last, points } of rowHeights)
    sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = points;
}

/** Points: 2 cm left and right, a little more above and below for header and footer. */
const MARGINS = {
  leftMargin: 42,
  rightMargin: 42,
  topMargin: 48,
  bottomMargin: 48,
  headerMargin: 22,
  footerMargin: 22,
};

/** ExcelApi 1.9; our floor is 1.13. */
function setPrint(sheet: Excel.Worksheet, { cells, repeatedRows, footer, onePage }: ReportSheet): void {
  const page = sheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1, ...(onePage && { verticalFitToPages: 1 }) };
  page.centerHorizontally = true;
  Object.assign(page, MARGINS);
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, Math.max(1, cells.length), Math.max(1, cells[0]?.length ?? 0)));
  if (repeatedRows) page.setPrintTitleRows(`$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`);
  page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
  page.headersFooters.defaultForAllPages.leftFooter = footer.replaceAll('&', '&&');
}
