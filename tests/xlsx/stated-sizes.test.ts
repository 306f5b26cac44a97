import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { statedSizes } from '../../xlsx/stated-sizes';
import { cutBook } from '../helpers/cut-book';

/** The book with a part of it written otherwise. */
async function bookWith(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await cutBook());
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part] ?? new Uint8Array()))) });
}

const sheet = 'xl/worksheets/sheet1.xml';
/** Rows from 1 on, without the eighth, which states no height. */
const heights = [14, 14, 14, 14, 54, 54, 14, null, 14, 14, 14, 14, 16].flatMap((height, row) =>
  height === null ? [] : [[row, height]],
);

test('heights of rows as the file has them', async () => {
  expect([...(statedSizes(await cutBook()).rowHeights[0] ?? [])]).toEqual(heights);
});

test('those that Excel has fitted too', async () => {
  const fitted = await bookWith(sheet, (xml) => xml.replaceAll(/ customHeight="(?:1|true)"/g, ''));
  expect([...(statedSizes(fitted).rowHeights[0] ?? [])]).toEqual(heights);
});

test('the size of the normal font, the usual one where none is named', async () => {
  const styles =
    '<styleSheet><fonts><font><sz val="12"/><name val="宋体"/></font><font><sz val="16"/></font></fonts></styleSheet>';
  expect(statedSizes(await bookWith('xl/styles.xml', () => styles)).normalFont).toBe(12);
  expect(statedSizes(await bookWith('xl/styles.xml', () => '<styleSheet/>')).normalFont).toBe(11);
});
