/** Merged cells whose text is cut, as `duban read` finds them by the sizes that a file states. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAddinSettings } from '../../xlsx/addin-settings';
import { answersKey } from '../../src/app/answers/answers-key';
import type { ReadAnswer } from '../../src/cli/read-json';
import { addinId } from '../helpers/addin-id';
import { cutBook } from '../helpers/cut-book';
import { duban } from '../helpers/run-cli';

const folder = mkdtempSync(join(tmpdir(), 'duban-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const message =
  '合并单元格“负责组织实施本辖区市容环…”的内容显示不全（约需7行，只能显示2行）。合并单元格不会自动调整行高，请加大行高或列宽。';

async function cutIn(path: string) {
  const { tables } = JSON.parse((await duban(['read', path, '--json'])).out) as ReadAnswer;
  return tables.flatMap(({ findings }) => findings).filter(({ code }) => code.startsWith('table.text-cut'));
}

test('only where the file states the size, and the text surely does not fit', async () => {
  expect(await cutIn(file('plan.xlsx', await cutBook()))).toEqual([{ code: 'table.text-cut', cell: 'D3', message }]);
});

test('not where a row or a column of it is hidden', async () => {
  expect(await cutIn(file('row.xlsx', await cutBook({ hiddenRow: 3 })))).toEqual([]);
  expect(await cutIn(file('column.xlsx', await cutBook({ hiddenColumn: 3 })))).toEqual([]);
});

test('it stands in the list for people', async () => {
  const { out } = await duban(['read', file('plan.xlsx', await cutBook())]);
  expect(out).toContain(`  D3  ${message}\n`);
});

test('one that was answered in the pane is not asked again', async () => {
  const seen = { kind: 'accept', code: 'table.text-cut', seen: message, text: '', label: '', on: '2024-10-08', by: '' };
  const answers = JSON.stringify({ version: 1, answers: [{ ...seen, sheet: '分工表', tasks: [] }] });
  const settings = new Map([[answersKey, answers]]);
  const path = file('answered.xlsx', writeAddinSettings(await cutBook(), { addinId, settings }));
  expect(await cutIn(path)).toEqual([]);
  expect((await duban(['read', path])).err).toContain('1条答复');
});

test('the sample’s texts are all to be seen, or their rows state no height', async () => {
  expect(await cutIn('seeds/hechi-2019/sheet.xlsx')).toEqual([]);
});
