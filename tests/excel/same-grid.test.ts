/** One engine: Excel through office.js and the command line's file reader see the same sheet, cell for cell. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { CellRange, Grid } from '../../src/domain/grid/grid';
import { rangeAddress } from '../../src/domain/grid/address';
import { readTables } from '../../src/domain/task/read-tables';
import { gridOfSheet } from '../../src/cli/file-grid';
import { openBook } from '../../xlsx/open';
import { createWorkbookPort } from '../../src/excel/workbook-port';
import { closeAll, embeddedWorkbook, type EmbeddedWorkbook } from '../helpers/embedded-workbook';

/** One Excel opens all books, one after the other: starting it takes longer than reading most of them. */
let excel: EmbeddedWorkbook;
beforeAll(async () => {
  excel = await embeddedWorkbook([]);
});
afterAll(closeAll);

const seeds = resolve(__dirname, '../../seeds');
const books = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));

const byPlace = (a: CellRange, b: CellRange) => a.top - b.top || a.left - b.left;
/** Plain data in one order. What of a cell is struck through only the file tells. */
const comparable = ({ standing: _standing, merges, hiddenRows, hiddenColumns, ...grid }: Grid) => ({
  ...grid,
  merges: [...merges].sort(byPlace).map(rangeAddress),
  hiddenRows: [...hiddenRows].sort((a, b) => a - b),
  hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
});

const orderOf = ({ merges, hiddenRows, hiddenColumns }: Grid) =>
  JSON.stringify([merges.map(rangeAddress), [...hiddenRows], [...hiddenColumns]]);

test.each(books)('%s', async (path) => {
  const bytes = readFileSync(`${seeds}/${path}`);
  const book = await openBook(bytes);
  await excel.host.open(bytes, basename(path));
  const port = createWorkbookPort(excel.page);
  const sheets = await port.listSheets();
  expect(sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  for (const sheet of book.sheets) {
    const seen = await port.readGrid({ sheet: sheet.name });
    const filed = gridOfSheet(book, sheet);
    expect(comparable(seen)).toEqual(comparable(filed));
    // Another order of merges and of hidden rows, which is not compared above, changes nothing in the tables.
    if (!filed.standing && orderOf(seen) !== orderOf(filed)) expect(readTables(seen)).toEqual(readTables(filed));
  }
});
