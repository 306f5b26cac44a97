import type { WriteOptions } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { across, sheetOf } from '../sheet';
import type { Drawing, Drawn } from '../sheet';

const made = new Date(2024, 0, 1);

/** The honest table under every hostile book: three tasks in rows 3–5, due 2024-06-30, 2024-09-30 and never. */
export const honestRows: readonly (readonly Drawn[])[] = [
  across('望河区2024年重点工作任务表', 7),
  ['序号', '重点任务', '工作措施', '牵头单位', '配合单位', '完成时限', '备注'],
  [1, '优化营商环境', '压缩办理时限。', '区行政审批局', '区财政局', '2024年6月底前', ''],
  [2, '^', '公布服务指南。', '^', '区司法局', '2024年9月底前', ''],
  [3, '加强城市管理', '整治占道经营。', '区城管局', '各街道办事处', '持续推进', ''],
];

/** First due dates of the honest table. */
export const honestDue: readonly (string | null)[] = ['2024-06-30', '2024-09-30', null];

/** A drawing of the honest table; `put` replaces single cells, named by their address on the sheet (`F3`). */
export function honest(put: Readonly<Record<string, Drawn>> = {}, more: Partial<Drawing> = {}): Drawing {
  const rows = honestRows.map((row, r) => row.map((drawn, c) => put[`${'ABCDEFG'[c]}${r + 1}`] ?? drawn));
  return { name: '任务表', widths: [6, 18, 24, 18, 18, 20, 10], looks: { 0: 'title', 1: 'header' }, rows, ...more };
}

/** The bytes of a workbook of these sheets. */
export async function bookOf(sheets: readonly Drawing[], more: Partial<WriteOptions> = {}): Promise<Uint8Array> {
  const properties = { creator: 'Duban', created: made, modified: made };
  return writeXlsx({ sheets: sheets.map((sheet) => sheetOf(sheet)), properties, ...more });
}

/** The same workbook with the text of one part changed; a part that is not there is made. */
export function edit(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const old = files[part];
  const text = change(old === undefined ? '' : strFromU8(old));
  return zipped({ ...files, [part]: strToU8(text) });
}

/** A zip of these parts, the same bytes in every time zone. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { mtime: made, level: 9 });
}

export const firstSheet = 'xl/worksheets/sheet1.xml';
