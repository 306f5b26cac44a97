import { bookOf, edit, firstSheet, honest, honestDue, honestRows } from './plain';
import type { HostileBook } from './types';

async function withMerges(...ranges: readonly string[]): Promise<Uint8Array> {
  const extra = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return edit(await bookOf([honest()]), firstSheet, (xml) => xml.replace('</mergeCells>', `${extra}</mergeCells>`));
}

function fiveThousand(): Promise<Uint8Array> {
  const measures = Array.from({ length: 5000 }, (_, i) => [
    i + 1,
    '重点任务',
    `第${i + 1}项措施。`,
    '<',
    '区财政局',
    '2024年9月底前',
    '',
  ]);
  const header = ['序号', '重点任务', '工作措施', '<', '牵头单位', '完成时限', '备注'];
  return bookOf([{ ...honest(), rows: [honestRows[0] ?? [], header, ...measures] }]);
}

/** Merge rectangles that lie, overlap or are many. */
export const merges: readonly HostileBook[] = [
  {
    file: 'merges-5000.xlsx',
    about: '五千个合并区域，每行一个',
    expected: { outcome: 'reads', tasks: 5000 },
    make: fiveThousand,
  },
  {
    file: 'merges-overlap.xlsx',
    about: '合并区域互相重叠（Excel 会要求修复）',
    expected: { outcome: 'either', tasks: 3 },
    make: () => withMerges('B4:B5', 'D4:E5'),
  },
  {
    file: 'merge-header-into-body.xlsx',
    about: '备注列的表头一直合并到正文',
    expected: { outcome: 'reads', tasks: 3, due: honestDue },
    make: () => withMerges('G2:G5'),
  },
  {
    file: 'merge-title-wide.xlsx',
    about: '标题合并到最后一列',
    expected: { outcome: 'reads', tasks: 3, due: honestDue },
    make: async () => edit(await bookOf([honest()]), firstSheet, (xml) => xml.replace('ref="A1:G1"', 'ref="A1:XFD1"')),
  },
  {
    file: 'merge-whole-sheet.xlsx',
    about: '整张表合并成一个单元格',
    expected: { outcome: 'either', tasks: 0 },
    make: async () => {
      const one = await bookOf([{ name: '任务表', widths: [10], rows: [['重点工作任务表', '<']] }]);
      return edit(one, firstSheet, (xml) => xml.replace('ref="A1:B1"', 'ref="A1:XFD1048576"'));
    },
  },
  {
    file: 'merge-backwards.xlsx',
    about: '合并区域左上右下写反，另有一个写成单格',
    expected: { outcome: 'either', tasks: 3 },
    make: () => withMerges('G5:G3', 'F5:F5'),
  },
];
