/** Ways to read a workbook's sheets, ours and the usual ones. */
import * as sheetJs from 'xlsx';
import { gridOfSheet } from '../src/cli/file-grid';
import type { CellValue } from '../src/domain/grid/grid';
import { readTables } from '../src/domain/task/read-tables';
import { openBook } from '../xlsx/open';
import { type FilledRow, fillDown } from './fill-down';

/** Whether a field's text stands in a row (from 0) of a sheet, as this way of reading has it. */
export type FieldTest = (sheet: string, row: number, field: ReadField, wanted: string) => boolean;

export type ReadField = 'system' | 'stage' | 'measure' | 'deadlineText';

/** Reads a file; the answer can be asked about fields. */
export type FileReader = (bytes: Uint8Array) => Promise<FieldTest>;

const duban: FileReader = async (bytes) => {
  const book = await openBook(bytes);
  const tables = book.sheets.flatMap((sheet) => readTables(gridOfSheet(book, sheet)));
  return (sheet, row, field, wanted) =>
    tables.some(
      (table) =>
        table.sheet === sheet &&
        table.tasks.some(
          (task) => task.row === row && (field === 'deadlineText' ? task.deadline.text : task[field]) === wanted,
        ),
    );
};

const hucreRows: FileReader = async (bytes) => {
  const book = await openBook(bytes);
  return inRows(
    new Map(
      book.sheets.map(({ name, rows }) => [
        name,
        fillDown(
          rows.map((row) => row.map(plainValue)),
          0,
        ),
      ]),
    ),
  );
};

const sheetJsRows: FileReader = async (bytes) => {
  const book = sheetJs.read(bytes, { type: 'array', cellDates: false });
  return inRows(
    new Map(
      Object.entries(book.Sheets).map(([name, sheet]) => {
        const top = sheet['!ref'] ? sheetJs.utils.decode_range(sheet['!ref']).s.r : 0;
        const rows = sheetJs.utils.sheet_to_json<CellValue[]>(sheet, {
          header: 1,
          defval: '',
          raw: false,
          blankrows: true,
        });
        return [name, fillDown(rows, top)];
      }),
    ),
  );
};

/** By name, ours first. */
export const fileReaders: Readonly<Record<string, FileReader>> = {
  Duban: duban,
  'hucre rows + fill-down': hucreRows,
  'SheetJS sheet_to_json + fill-down': sheetJsRows,
};

/** A filled row knows no fields: any of its cells may be the wanted text. */
function inRows(sheets: ReadonlyMap<string, ReadonlyMap<number, FilledRow>>): FieldTest {
  return (sheet, row, _field, wanted) => Object.values(sheets.get(sheet)?.get(row) ?? {}).includes(wanted);
}

const plainValue = (value: unknown): CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
