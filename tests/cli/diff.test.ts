import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { writeAddinSettings } from '../../xlsx/addin-settings';
import { addinId } from '../helpers/addin-id';
import { duban } from '../helpers/run-cli';

const folder = mkdtempSync(join(tmpdir(), 'duban-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function bookOf(name: string, ...tasks: CellValue[][]): Promise<string> {
  const path = join(folder, name);
  const rows = [['序号', '任务', '责任单位', '完成时限'], ...tasks];
  writeFileSync(path, await writeXlsx({ sheets: [{ name: '表一', rows }] }));
  return path;
}

const first = (): Promise<string> =>
  bookOf('a.xlsx', [1, '甲任务', '市财政局', '2024年3月'], [2, '乙任务', '市审计局', '2024年4月']);
const second = (): Promise<string> =>
  bookOf('b.xlsx', [1, '甲任务', '市财政局', '2024年6月'], [2, '丙任务', '市税务局', '']);

test('lists what was added, removed and changed', async () => {
  const { code, out } = await duban(['diff', await first(), await second()]);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    '新增 1 项，删去 1 项，改动 1 项，未变 0 项。',
    '+ 2 丙任务（第3行）',
    '- 2 乙任务（第3行）',
    '~ 1 甲任务（第2行）',
    '    完成时限：2024年3月 → 2024年6月',
    '',
  ]);
});

test('gives the same as JSON', async () => {
  const { out } = await duban(['diff', await first(), await second(), '--json']);
  expect(JSON.parse(out)).toMatchObject({
    added: [{ no: '2', row: 3, measure: '丙任务' }],
    removed: [{ no: '2', row: 3, measure: '乙任务' }],
    changed: [{ no: '1', row: 2, changes: [{ field: 'deadline', before: '2024年3月', after: '2024年6月' }] }],
    same: 0,
  });
});

test('says so when a file holds no table, is missing, or only one is named', async () => {
  const empty = await bookOf('c.xlsx');
  expect(await duban(['diff', await first(), empty])).toMatchObject({
    code: 2,
    err: expect.stringContaining('c.xlsx'),
  });
  expect((await duban(['diff', await first(), join(folder, 'none.xlsx')])).code).toBe(1);
  expect((await duban(['diff', await first()])).code).toBe(1);
});

test('what the pane keeps in a file is applied and said', async () => {
  const file = await bookOf('kept.xlsx', [1, '甲任务', '市财政局', '3月']);
  const settings = new Map([['duban.preferences', JSON.stringify({ documentDate: '2023-01-05' })]]);
  writeFileSync(file, writeAddinSettings(readFileSync(file), { addinId, settings }));
  const { code, err } = await duban(['diff', file, await bookOf('plain.xlsx', [1, '甲任务', '市财政局', '3月'])]);
  expect({ code, err }).toEqual({
    code: 0,
    err: `${file}：已采用工作簿里保存的文件日期2023-01-05，与窗格所见一致。\n`,
  });
});
