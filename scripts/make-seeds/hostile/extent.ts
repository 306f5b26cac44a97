import { bookOf, edit, firstSheet, honest, honestDue } from './plain';
import type { HostileBook } from './types';

const reads = { outcome: 'reads', tasks: 3, due: honestDue } as const;

async function withSheetXml(change: (xml: string) => string): Promise<Uint8Array> {
  return edit(await bookOf([honest()]), firstSheet, change);
}

/** Sheets whose used range is not what it says. */
export const extent: readonly HostileBook[] = [
  {
    file: 'stray-last-row.xlsx',
    about: '第1048576行有一个只带格式的单元格',
    expected: reads,
    make: () =>
      withSheetXml((xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>')),
  },
  {
    file: 'stray-last-column.xlsx',
    about: 'XFD列有一个只带格式的单元格',
    expected: reads,
    make: () => withSheetXml((xml) => xml.replace('</sheetData>', '<row r="7"><c r="XFD7" s="1"/></row></sheetData>')),
  },
  {
    file: 'stray-both-ends.xlsx',
    about: '右下角最后一个单元格里有一个空格',
    expected: { outcome: 'either', tasks: 3 },
    make: () =>
      withSheetXml((xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t xml:space="preserve"> </t></is></c></row></sheetData>',
        ),
      ),
  },
  {
    file: 'dimension-lies.xlsx',
    about: '尺寸写成整张表，全部列带格式',
    expected: reads,
    make: () =>
      withSheetXml((xml) =>
        xml
          .replace(/<dimension [^>]*\/>/u, '')
          .replace(/<sheetViews|<sheetFormatPr|<cols/u, (tag) => `<dimension ref="A1:XFD1048576"/>${tag}`)
          .replace(
            /<cols>.*<\/cols>/su,
            '<cols><col min="1" max="16384" width="12" style="1" customWidth="1"/></cols>',
          ),
      ),
  },
  {
    file: 'header-only.xlsx',
    about: '只有标题和表头，没有一行任务',
    expected: { outcome: 'reads', tasks: 0 },
    make: () => bookOf([{ ...honest(), rows: honest().rows.slice(0, 2) }]),
  },
  {
    file: 'empty-sheet.xlsx',
    about: '一张空表',
    expected: { outcome: 'noTable' },
    make: () => bookOf([{ name: 'Sheet1', widths: [10], rows: [] }]),
  },
  {
    file: 'rows-out-of-order.xlsx',
    about: '行和单元格不按顺序写',
    expected: { outcome: 'either', tasks: 3 },
    make: () =>
      withSheetXml((xml) => {
        const rows = xml.match(/<row .*?<\/row>/gsu) ?? [];
        return xml.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${rows.reverse().join('')}</sheetData>`);
      }),
  },
];
