import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { BookError } from '../../xlsx/book-error';
import { openBook } from '../../xlsx/open';
import { saveBook } from '../../xlsx/save';

const seed = new Uint8Array(readFileSync('seeds/hechi-2019/sheet.xlsx'));

async function kindOf(bytes: Uint8Array): Promise<string> {
  try {
    await openBook(bytes);
    return 'opened';
  } catch (error) {
    return error instanceof BookError ? error.kind : 'another error';
  }
}

/** A file of the smallest parts an .xlsx needs, with the given sheet XML. */
function bookWith(sheet: string, styles = '<styleSheet/>'): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (items: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(rels(`<Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`)),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="s"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      rels(
        `<Relationship Id="s" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="t" Type="${relations}/styles" Target="styles.xml"/>`,
      ),
    ),
    'xl/styles.xml': strToU8(styles),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}

const sheetOf = (content: string): string => `<worksheet><sheetData>${content}</sheetData></worksheet>`;

test('opens the sample with its merges as rectangles', async () => {
  const book = await openBook(seed);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['工作任务分工安排']);
  expect(book.sheets[0]?.merges).toHaveLength(54);
});

test('saving an untouched book keeps values, merges, widths and heights', async () => {
  const before = await openBook(seed);
  const after = await openBook(await saveBook(before));
  const [old, saved] = [before.sheets[0], after.sheets[0]];
  expect(saved?.rows).toEqual(old?.rows);
  expect(saved?.merges).toEqual(old?.merges);
  expect(saved?.columns).toEqual(old?.columns);
  expect(saved?.rowDefs).toEqual(old?.rowDefs);
  expect(saved?.cells?.get('3,0')?.style).toEqual(old?.cells?.get('3,0')?.style);
});

test.each([
  ['nothing at all', new Uint8Array(0), 'empty'],
  ['a text file', strToU8('序号,任务\n1,甲'), 'notAWorkbook'],
  ['a web page named .xlsx', strToU8('<html><table></table></html>'), 'notAWorkbook'],
  [
    'an old .xls',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    'oldFormat',
  ],
  ['a cut zip', seed.subarray(0, seed.length - 400), 'damaged'],
  ['a sheet that breaks off', bookWith('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'), 'damaged'],
  ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'otherFormat'],
  ['an entity bomb', bookWith(`<!DOCTYPE x [<!ENTITY a "ha">]>${sheetOf('')}`), 'unsafe'],
  ['a zip bomb', bookWith(sheetOf(' '.repeat(40_000_000))), 'tooLarge'],
  [
    'two far corners',
    bookWith(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    'tooLarge',
  ],
])('%s is refused as %s', async (_, bytes, kind) => {
  expect(await kindOf(bytes)).toBe(kind);
});

test('an encrypted workbook is told from an old one', async () => {
  const locked = await writeXlsx({
    sheets: [{ name: '表', rows: [['甲']] }],
    encryption: { password: 'x', spinCount: 10 },
  });
  expect(await kindOf(locked)).toBe('encrypted');
});

test('every reason has a sentence that says what to do', () => {
  expect(new BookError('encrypted').message).toContain('取消密码');
});

test('a built-in Chinese date format keeps its pattern', async () => {
  const styles = '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="57"/></cellXfs></styleSheet>';
  const book = await openBook(bookWith(sheetOf('<row r="1"><c r="A1" s="1"><v>43738</v></c></row>'), styles));
  expect(book.sheets[0]?.cells?.get('0,0')?.style?.numFmt).toBe('yyyy"年"m"月"');
});
