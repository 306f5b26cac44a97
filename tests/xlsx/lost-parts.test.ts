import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { lostParts } from '../../xlsx/lost-parts';
import { inside, NO_RELATIONS, read, relation, relationsPath, sheetParts, WORKBOOK } from '../../xlsx/package-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file with a part more that its workbook or its first sheet refers to. */
function withPart(file: Uint8Array, from: 'workbook' | 'sheet', type: string): Uint8Array {
  const files = unzipSync(file);
  const part = from === 'workbook' ? WORKBOOK : (sheetParts(files)[0] ?? '');
  const known = read(files, relationsPath(part)) || NO_RELATIONS;
  files[relationsPath(part)] = strToU8(
    inside(known, '</Relationships>', relation('rIdMore', `${OFFICE}/${type}`, '/xl/more')),
  );
  return zipSync(files);
}

const plain = writeXlsx({ sheets: [{ name: '表', rows: [['甲']] }] });

test.each([
  ['workbook', 'vbaProject', '宏'],
  ['workbook', 'externalLink', '指向其他文件的链接'],
  ['sheet', 'pivotTable', '数据透视表'],
  ['sheet', 'comments', '批注'],
  ['sheet', 'control', '控件'],
] as const)('%s without its %s: %s', async (from, type, word) => {
  const file = await plain;
  expect(lostParts(withPart(file, from, type), file)).toEqual([word]);
});

test('nothing is said to be lost that is there, or that was never there', async () => {
  const file = await plain;
  expect(lostParts(file, file)).toEqual([]);
  expect(lostParts(file, withPart(file, 'sheet', 'comments'))).toEqual([]);
  expect(lostParts(withPart(file, 'sheet', 'printerSettings'), file)).toEqual([]);
});
