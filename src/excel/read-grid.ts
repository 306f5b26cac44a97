import type { CellRange, Grid } from '../domain/grid/grid';
import { WorkbookError, type ReadRequest } from '../app/ports';
import { inferDateSystem } from './date-system';
import { beginsIn, extend, padTo } from './merged-block';
import { rangeOf } from './ranges';
import { readBlock } from './read-block';
import { refuseMissing, sheetAt } from './sheets';

/** Excel gives no values for more cells than this in one sheet part; so large a block is a mistake in the file. */
const MAX_CELLS = 5_000_000;

/**
 * Reads the used block of a sheet, merges whole. Two requests for a block of one chunk, one more per further chunk, and one
 * more when a merge hangs out over the last value.
 */
export async function readGrid(context: Excel.RequestContext, request: ReadRequest): Promise<Grid> {
  const sheet = sheetAt(context, request.sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  refuseMissing(sheet);
  if (used.isNullObject) return emptyGrid(sheet.name);
  const valued = rangeOf(used);
  if (used.rowCount * used.columnCount > MAX_CELLS) throw new WorkbookError('tooLarge', 'used range');
  const block = await readBlock(context, sheet, valued, request);
  const merges = block.merges.filter((merge) => beginsIn(merge, valued));
  const whole = extend(valued, merges);
  const outside = await readHiddenOutside(context, sheet, valued, whole);
  return {
    sheet: sheet.name,
    top: whole.top,
    left: whole.left,
    values: padTo(block.values, whole, ''),
    texts: padTo(block.texts, whole, ''),
    formats: padTo(block.formats, whole, 'General'),
    merges,
    hiddenRows: new Set([...block.hiddenRows, ...outside.rows]),
    hiddenColumns: new Set([...block.hiddenColumns, ...outside.columns]),
    dateSystem: inferDateSystem(block),
  };
}

/** Hidden rows and columns between the last value and the end of the merges that hang over it. */
async function readHiddenOutside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  valued: CellRange,
  whole: CellRange,
): Promise<{ rows: readonly number[]; columns: readonly number[] }> {
  const rowCount = whole.bottom - valued.bottom;
  const columnCount = whole.right - valued.right;
  if (rowCount === 0 && columnCount === 0) return { rows: [], columns: [] };
  const rows =
    rowCount > 0 &&
    sheet.getRangeByIndexes(valued.bottom + 1, whole.left, rowCount, 1).getRowProperties({ rowHidden: true });
  const columns =
    columnCount > 0 &&
    sheet.getRangeByIndexes(whole.top, valued.right + 1, 1, columnCount).getColumnProperties({ columnHidden: true });
  await context.sync();
  return {
    rows: rows ? rows.value.flatMap((row, i) => (row.rowHidden ? [valued.bottom + 1 + i] : [])) : [],
    columns: columns ? columns.value.flatMap((column, i) => (column.columnHidden ? [valued.right + 1 + i] : [])) : [],
  };
}

function emptyGrid(sheet: string): Grid {
  return {
    sheet,
    top: 0,
    left: 0,
    values: [],
    texts: [],
    formats: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dateSystem: 1900,
  };
}
