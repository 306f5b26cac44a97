import { readCorrections, storedCorrections, toCorrections, writeCorrections } from '../../src/app/answers/corrections';
import { correctionsKey } from '../../src/app/answers/corrections-key';
import { recognise } from '../../src/app/reading/recognise';
import type { Grid } from '../../src/domain/grid/grid';
import { tellColumn, tellRows } from '../../src/domain/table/corrections/tell';
import type { TableCorrection } from '../../src/domain/table/corrections/types';
import { correcting } from '../../src/domain/task/correcting';
import { memoryWorkbook } from '../helpers/memory-workbook';

const plan = {
  name: '分工表',
  values: [
    ['序号', '任务', '经办', '时限'],
    [1, '修路', '市财政局', '2024年3月底'],
    [2, '架桥', '市交通局', '2024年6月底'],
  ],
};
const clock = { today: () => '2024-10-08', now: () => 0 };
const book = () => memoryWorkbook([plan, { name: '另一张', values: [['备注']] }]).port;

/** 经办 leads; 架桥 is ignored. */
async function corrected(grid: Grid): Promise<readonly TableCorrection[]> {
  const port = book();
  const layoutNow = async (told: readonly TableCorrection[]) => {
    const { tables } = await recognise(port, { sheet: null, clock, correct: () => correcting(told) });
    if (!tables[0]) throw new Error('no table');
    return tables[0].layout;
  };
  const told = tellColumn(grid, [], await layoutNow([]), 2, { role: 'lead' });
  return tellRows(grid, told, await layoutNow(told), [2], 'ignored').told;
}

test('what was kept is read again and applied to its sheet', async () => {
  const port = book();
  const told = await corrected(await port.readGrid({ sheet: null }));
  await writeCorrections(port, '分工表', told);
  const corrections = await readCorrections(port);
  expect(corrections).toEqual({ 分工表: told });
  const { tables } = await recognise(port, {
    sheet: null,
    clock,
    correct: ({ sheet }) => correcting(corrections?.[sheet] ?? []),
  });
  expect(tables[0]?.tasks.map(({ measure, lead }) => [measure, lead?.named])).toEqual([['修路', ['市财政局']]]);
});

test('each sheet keeps its own; the last one taken back takes the setting away', async () => {
  const port = book();
  const told = await corrected(await port.readGrid({ sheet: null }));
  await writeCorrections(port, '分工表', told);
  await writeCorrections(port, '另一张', told);
  expect(await writeCorrections(port, '分工表', [])).toEqual({ 另一张: told });
  await writeCorrections(port, '另一张', []);
  expect(await port.readSetting(correctionsKey)).toBeNull();
});

test('corrections survive being exported as text', async () => {
  const told = await corrected(await book().readGrid({ sheet: null }));
  const text = JSON.stringify(storedCorrections({ 分工表: told }));
  expect(toCorrections(JSON.parse(text))).toEqual({ 分工表: told });
});

test.each([
  ['a text', 'abc'],
  ['a list', []],
  ['a later version', { version: 2, sheets: {} }],
  ['a role that is none', { version: 1, sheets: { 表: [{ head: {}, columns: [{ role: 'boss' }] }] } }],
])('%s is not read as corrections', (_, stored) => {
  expect(toCorrections(stored)).toBeNull();
});

test('something unreadable in the workbook is told from nothing', async () => {
  const port = book();
  expect(await readCorrections(port)).toEqual({});
  await port.writeSetting(correctionsKey, { version: 9 });
  expect(await readCorrections(port)).toBeNull();
});
