import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { ReadAnswer } from '../../src/cli/read-json';
import { duban } from '../helpers/run-cli';

const folder = mkdtempSync(join(tmpdir(), 'duban-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const rows = [
  ['序号', '任务', '经办', '时限'],
  ['1', '修路', '市财政局', '2024年3月底'],
  ['2', '架桥', '市交通局', '2024年6月底'],
];
const at = { before: '任务', after: '时限', nth: 0, of: 1, place: 2 };
const head = { rows: [rows[0]], title: '', nth: 0, of: 1, place: 0 };
const told = (text: string): string =>
  JSON.stringify({
    version: 1,
    sheets: { 表一: [{ head, frame: null, columns: [{ at: { ...at, text }, role: 'lead' }], rows: [] }] },
  });

async function tableWith(corrections: string): Promise<ReadAnswer['tables'][number] | undefined> {
  const book = file('plan.xlsx', await writeXlsx({ sheets: [{ name: '表一', rows }] }));
  const { out } = await duban(['read', book, '--corrections', file('told.json', corrections), '--json']);
  return (JSON.parse(out) as ReadAnswer).tables[0];
}

test('corrections are applied', async () => {
  expect((await tableWith(told('经办')))?.columns.lead).toEqual(['C']);
});

test('what a correction no longer finds is a finding, and nothing is applied', async () => {
  const table = await tableWith(told('主办人'));
  expect(table?.columns.lead).toBeUndefined();
  expect(table?.findings.map(({ code }) => code)).toContain('table.correction-lost');
});

test.each([
  ['is missing', join(folder, 'no.json'), '没有这个文件'],
  ['is no JSON', file('text.json', '不是'), '不是督办导出的更正'],
  ['is something else', file('other.json', '{"version":1}'), '不是督办导出的更正'],
])('a file that %s is said, and nothing is read', async (_, path, says) => {
  const { code, out, err } = await duban(['read', 'seeds/hechi-2019/sheet.xlsx', '--corrections', path]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(says);
});
