import { strToU8 } from 'fflate';
import { bookOf, edit, firstSheet, honest, zipped } from './plain';
import type { HostileBook, Refusal } from './types';

function refused(file: string, about: string, why: readonly Refusal[], make: HostileBook['make']): HostileBook {
  return { file, about, expected: { outcome: 'refused', why }, make };
}

const billionLaughs =
  '<!DOCTYPE a [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">' +
  ['b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefg'[i]};`.repeat(10)}">`)
    .join('') +
  ']>';

/** The start of an Office 97 compound file whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(strToU8([...stream].join('\0')), 1024);
  return bytes;
}

/** Files that are no workbook we may open. */
export const files: readonly HostileBook[] = [
  refused('zero-bytes.xlsx', '零字节文件', ['empty'], () => new Uint8Array(0)),
  refused('truncated.xlsx', '下载中断，压缩包缺尾', ['damaged'], async () => {
    const bytes = await bookOf([honest()]);
    return bytes.subarray(0, Math.floor(bytes.length * 0.6));
  }),
  refused('garbage-after-pk.xlsx', '以 PK 开头的乱码', ['damaged', 'notAWorkbook'], () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 131 + 17) % 256);
    bytes.set([0x50, 0x4b, 0x03, 0x04]);
    return bytes;
  }),
  refused('zip-bomb.xlsx', '解压后四十兆空格', ['tooLarge'], async () =>
    edit(await bookOf([honest()]), firstSheet, (xml) =>
      xml.replace('</sheetData>', `</sheetData>${' '.repeat(40_000_000)}`),
    ),
  ),
  refused('entity-bomb.xlsx', '十亿笑声：层层展开的实体', ['unsafe'], async () =>
    edit(await bookOf([honest()]), firstSheet, (xml) =>
      xml
        .replace(/^(<\?xml[^>]*\?>)?/u, (head) => `${head}${billionLaughs}`)
        .replace('</sheetData>', '&h;</sheetData>'),
    ),
  ),
  refused('renamed-xls.xlsx', '改了扩展名的旧版 .xls', ['oldFormat'], () => compoundFile('Workbook')),
  refused('encrypted.xlsx', '设了打开密码（只有外壳）', ['encrypted'], () => compoundFile('EncryptedPackage')),
  refused('renamed-html.xlsx', '网页另存为 .xlsx', ['notAWorkbook', 'otherFormat'], () =>
    strToU8('<html><body><table><tr><td>序号</td><td>重点任务</td><td>完成时限</td></tr></table></body></html>'),
  ),
  refused('renamed-txt.xlsx', '文本改名为 .xlsx', ['notAWorkbook', 'otherFormat'], () =>
    strToU8('序号\t重点任务\t完成时限\r\n1\t压缩办理时限。\t2024年6月底前\r\n'),
  ),
  refused('renamed-docx.xlsx', 'Word 文档改名为 .xlsx', ['otherFormat', 'notAWorkbook'], () =>
    zipped({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'word/document.xml': strToU8('<w:document/>'),
    }),
  ),
  refused('broken-xml.xlsx', '工作表的 XML 中途断开', ['damaged'], async () =>
    edit(await bookOf([honest()]), firstSheet, (xml) => xml.slice(0, Math.floor(xml.length / 2))),
  ),
];
