import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { gridOfSheet } from '../../src/cli/file-grid';
import { openBook } from '../../xlsx/open';
import { trimTail } from '../../xlsx/trim-tail';

const lastRow = 1_048_576;

/** A sheet of two rows with formats far below them and in the last row Excel has. */
async function formattedToTheEnd(): Promise<Uint8Array> {
  const files = unzipSync(await writeXlsx({ sheets: [{ name: '表', rows: [['任务'], ['甲']] }] }));
  const rows: string[] = [];
  for (const row of [...Array.from({ length: 30_000 }, (_, index) => index + 3), lastRow])
    rows.push(`<row r="${row}"><c r="A${row}" s="0"/><c r="B${row}" s="0"/></row>`);
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
  files['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('</sheetData>', `${rows.join('')}</sheetData>`));
  return zipSync(files, { level: 1 });
}

test('a sheet formatted down to the last row reads as its two rows', async () => {
  const book = await openBook(await formattedToTheEnd());
  expect(gridOfSheet(book, book.sheets[0]!).values).toEqual([['任务'], ['甲']]);
});

test('only rows after the last value are cut', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const tail = '<row r="9"><c r="A9" s="1"/></row>';
  expect(trimTail(`<worksheet><sheetData>${rows}${tail}</sheetData></worksheet>`)).toBe(
    `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  );
  expect(trimTail(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)).toBeNull();
});
