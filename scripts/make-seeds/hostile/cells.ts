import { day } from '../sheet';
import type { Drawn } from '../sheet';
import { bookOf, edit, firstSheet, honest, honestDue } from './plain';
import type { HostileBook, Outcome } from './types';

function changed(
  file: string,
  about: string,
  put: Readonly<Record<string, Drawn>>,
  due: readonly (string | null)[] = honestDue,
): HostileBook {
  const expected: Outcome = { outcome: 'reads', tasks: 3, due };
  return { file, about, expected, make: () => bookOf([honest(put)]) };
}

/** `<c r="F3" …>…</c>` replaced as a whole. */
async function withCell(address: string, cell: string): Promise<Uint8Array> {
  const old = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, 'su');
  return edit(await bookOf([honest()]), firstSheet, (xml) => xml.replace(old, cell));
}

const longest = 32_767;
const nested = '（'.repeat(8000) + '2024年6月底前' + '）'.repeat(8000);

/** Cells whose content is wrong, huge or strange. */
export const cells: readonly HostileBook[] = [
  {
    file: 'error-cells.xlsx',
    about: '时限是 #REF!，牵头单位是 #N/A',
    expected: { outcome: 'reads', tasks: 3, due: [null, '2024-09-30', null] },
    make: async () =>
      edit(await withCell('F3', '<c r="F3" t="e"><v>#REF!</v></c>'), firstSheet, (xml) =>
        xml.replace(/<c r="D5"[^>]*>.*?<\/c>/su, '<c r="D5" t="e"><v>#N/A</v></c>'),
      ),
  },
  {
    file: 'circular-formulas.xlsx',
    about: '时限公式互相引用，缓存值为0',
    expected: { outcome: 'reads', tasks: 3, due: [null, null, null] },
    make: async () =>
      edit(await withCell('F3', '<c r="F3"><f>F4</f><v>0</v></c>'), firstSheet, (xml) =>
        xml.replace(/<c r="F4"[^>]*>.*?<\/c>/su, '<c r="F4"><f>F3</f><v>0</v></c>'),
      ),
  },
  changed('longest-cell.xlsx', '工作措施写满32767个字符', { C3: '措施。'.repeat(longest / 3 - 1) + '完' }),
  changed('longest-deadline.xlsx', '时限单元格是一万个“年”', { F3: '年'.repeat(10_000) }, [null, '2024-09-30', null]),
  {
    file: 'nested-brackets.xlsx',
    about: '时限外面套八千层括号',
    expected: { outcome: 'reads', tasks: 3 },
    make: () => bookOf([honest({ F3: nested })]),
  },
  {
    file: 'control-characters.xlsx',
    about: '表头和单元格里有控制字符、零宽字符',
    expected: { outcome: 'reads', tasks: 3, due: honestDue },
    make: async () => {
      const bytes = await bookOf(
        [honest({ A2: '序\u200b号', D2: '\ufeff牵头单位', F3: '2024年\u200b6月底前', C4: '公布服务指南BELL。' })],
        { stringMode: 'inline' },
      );
      return edit(bytes, firstSheet, (xml) => xml.replace('BELL', '_x0007__x000B_'));
    },
  },
  changed('rtl-and-emoji.xlsx', '从右到左文字、表情和组合字符', {
    C3: '\u202e压缩办理时限\u202c 👩‍👩‍👧‍👦 مهمة。',
    E5: '各街道办事处😀',
  }),
  changed('numbers-as-text.xlsx', '序号和日期序列号都是文本', { A3: '1', A4: '2', A5: '3', F3: '45473' }),
  changed(
    'dates-out-of-range.xlsx',
    '日期单元格里是负数、零和超出9999年的数',
    { F3: -1, F4: { formula: '1E300', result: 1e300 }, F5: day('9999-12-31') },
    [null, null, '9999-12-31'],
  ),
  changed('formula-like-text.xlsx', '文本以 = + - @ 开头', {
    C3: '=HYPERLINK("http://a")',
    E3: '@区财政局',
    G3: '+1',
    G4: '-1',
  }),
  changed('duplicate-headers.xlsx', '两列同名“备注”', { A2: '序号', E2: '备注', E3: '', E4: '', E5: '' }),
  {
    file: 'dates-1904.xlsx',
    about: '1904日期系统的日期单元格',
    expected: { outcome: 'reads', tasks: 3, due: ['2024-06-30', '2024-09-30', null] },
    make: () =>
      // The serial of the 1904 system is 1,462 less than that of the 1900 system.
      bookOf([honest({ F3: day('2020-06-29') })], { dateSystem: '1904' }),
  },
  {
    file: 'string-index-missing.xlsx',
    about: '单元格指向不存在的共享字符串',
    expected: { outcome: 'either', tasks: 3 },
    make: () => withCell('G3', '<c r="G3" t="s"><v>99999</v></c>'),
  },
];
