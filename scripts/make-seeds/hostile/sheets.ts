import { bookOf, edit, honest, honestDue, zipped } from './plain';
import { strToU8, unzipSync } from 'fflate';
import type { HostileBook } from './types';

const reads = { outcome: 'reads', tasks: 3, due: honestDue } as const;
const blank = (name: string) => ({ name, widths: [10], rows: [['']] });

/** Sheet names, hidden sheets, and parts a workbook should not have. */
export const sheets: readonly HostileBook[] = [
  {
    file: 'sheet-name-quotes.xlsx',
    about: '工作表名里有单引号、双引号和书名号',
    expected: reads,
    make: () => bookOf([honest({}, { name: `区'政府"任务"（2024）` })]),
  },
  {
    file: 'sheet-name-brackets.xlsx',
    about: '工作表名里有方括号、尖括号和 &（Excel 不允许方括号）',
    expected: { outcome: 'either', tasks: 3 },
    make: async () =>
      edit(await bookOf([honest()]), 'xl/workbook.xml', (xml) =>
        xml.replace('name="任务表"', 'name="任务[1]&lt;x&gt;&amp;表"'),
      ),
  },
  {
    file: 'very-hidden-sheet.xlsx',
    about: '另有一张深度隐藏的参数表',
    expected: reads,
    make: () =>
      bookOf([honest(), { ...blank('参数'), rows: [['截至日期', '2024年6月底前']], extra: { veryHidden: true } }]),
  },
  {
    file: 'many-sheets.xlsx',
    about: '两百张空表，最后一张是任务表',
    expected: { outcome: 'either', tasks: 3 },
    make: () => bookOf([...Array.from({ length: 199 }, (_, i) => blank(`空${i + 1}`)), honest()]),
  },
  {
    file: 'sheet-part-missing.xlsx',
    about: '工作簿里登记的第二张表不在文件里',
    expected: { outcome: 'either', tasks: 3 },
    make: async () => {
      const files = unzipSync(await bookOf([honest(), blank('Sheet2')]));
      delete files['xl/worksheets/sheet2.xml'];
      return zipped(files);
    },
  },
  {
    file: 'path-climbs-out.xlsx',
    about: '压缩包里有 ../ 路径的文件',
    expected: { outcome: 'either', tasks: 3 },
    make: async () => zipped({ ...unzipSync(await bookOf([honest()])), '../../outside.xml': strToU8('<a/>') }),
  },
];
