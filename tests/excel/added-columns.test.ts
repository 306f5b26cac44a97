/** Columns for progress: in the look of the table, and off again without a trace. */
import fc from 'fast-check';
import { bootOffice } from '../../host/node';
import type { Host } from '../../host';
import { readAnswers } from '../../src/app/answers/answers';
import { addProgressColumns, findAdded, removeProgressColumns } from '../../src/app/progress/progress-columns';
import { recognise, type Recognition } from '../../src/app/reading/recognise';
import type { AddedColumns, WorkbookPort } from '../../src/app/ports';
import { createWorkbookPort } from '../../src/excel/workbook-port';
import { closeAll, embeddedFile, embeddedWorkbook } from '../helpers/embedded-workbook';
import type { MemorySheet } from '../helpers/memory-workbook';
import { snapshot } from '../helpers/snapshot';

afterEach(closeAll);
jest.setTimeout(60_000);

const clock = { today: () => '2024-10-08', now: () => 0 };
const name = '分工表';

/** Two header rows, a task over two rows, a section row; the last column merged over tasks. */
const plan: MemorySheet = {
  name,
  values: [
    ['2024年重点工作任务分工表'],
    ['序号', '工作措施', '责任', '', '完成时限'],
    ['', '', '牵头单位', '配合单位', ''],
    ['一、市容整治'],
    [1, '拆除违规户外广告。', '市容科', '', '2024年9月底前'],
    [2, '规范占道经营摊点。', '执法支队', '市容科', ''],
    ['二、能力建设'],
    [3, '开展培训。', '办公室', '', '2024年12月底前'],
  ],
  merges: ['A1:E1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'A4:E4', 'E5:E6', 'A7:E7'],
};

const read = (port: WorkbookPort, sheet: string | null = name): Promise<Recognition> =>
  recognise(port, { sheet, clock });

async function add(port: WorkbookPort, sheet: string | null = name): Promise<AddedColumns> {
  const [table] = (await read(port, sheet)).tables;
  const book = table && (await addProgressColumns(port, table));
  const added = book?.columns.at(-1);
  if (!added) throw new Error('nothing was added');
  return added;
}

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test('they stand where the table ends, with its header, one cell per task and a list', async () => {
  const { host, port, page } = await embeddedWorkbook([plan]);
  const id = host.engine.sheets.active();
  host.engine.looks.patch(id, area(1, 0, 2, 4), { fill: '#D9E1F2', bold: true, horizontal: 'Center' });
  const thin = { style: 'Thin', color: '#000000' };
  host.engine.looks.patch(id, area(1, 0, 7, 4), { borders: { top: thin, bottom: thin, left: thin, right: thin } });
  await add(port);
  const [sheet] = host.snapshot().sheets;
  expect(sheet?.merges).toEqual(expect.arrayContaining(['F2:F3', 'G2:G3']));
  expect(
    [sheet?.cells['F2'], sheet?.cells['G2']].map((cell) => [cell?.value, cell?.look.fill, cell?.look.bold]),
  ).toEqual([
    ['完成情况', '#D9E1F2', true],
    ['完成日期', '#D9E1F2', true],
  ]);
  expect(sheet?.cells['G8']?.look.borders.right).toEqual(thin);
  expect(sheet?.cells['G5']?.format).toBe('yyyy-mm-dd');
  await page.Excel.run(async (context) => {
    const rules = ['F4', 'F5', 'F6', 'F8', 'G5'].map(
      (cell) => context.workbook.worksheets.getActiveWorksheet().getRange(cell).dataValidation,
    );
    for (const rule of rules) rule.load('type');
    await context.sync();
    expect(rules.map(({ type }) => type)).toEqual(['None', 'List', 'List', 'List', 'None']);
  });
});

test('they are read as the progress of the tasks', async () => {
  const { host, port } = await embeddedWorkbook([plan]);
  const before = (await read(port)).tables[0]?.tasks ?? [];
  await add(port);
  await host.user.type('F5', '已完成');
  await host.user.type('G5', '2024-10-03');
  await host.user.type('F6', '正在推进');
  const after = (await read(port)).tables[0]?.tasks ?? [];
  expect(after.map(({ no, measure, id }) => [no, measure, id])).toEqual(
    before.map(({ no, measure, id }) => [no, measure, id]),
  );
  expect(after.map(({ progress }) => [progress?.state, progress?.doneOn])).toEqual([
    ['done', '2024-10-03'],
    ['inProgress', null],
    [null, null],
  ]);
});

const place = fc
  .record({ top: fc.nat(10), left: fc.integer({ min: 3, max: 8 }), height: fc.nat(4), width: fc.nat(3) })
  .map(({ top, left, height, width }) => area(top, left, top + height, left + width));

/** What a user may have done around the place where the columns go. */
const users = fc.record({
  fills: fc.array(fc.tuple(place, fc.constantFrom('#FF0000', '#FFFF00')), { maxLength: 3 }),
  bold: fc.array(place, { maxLength: 2 }),
  lines: fc.array(place, { maxLength: 2 }),
  rules: fc.array(place, { maxLength: 2 }),
  widths: fc.array(fc.tuple(fc.integer({ min: 4, max: 8 }), fc.constantFrom(30, 90)), { maxLength: 2 }),
  hidden: fc.array(fc.integer({ min: 3, max: 8 }), { maxLength: 2 }),
});
type Users = typeof users extends fc.Arbitrary<infer T> ? T : never;

function prepare({ engine }: Host, { fills, bold, lines, rules, widths, hidden }: Users): void {
  const id = engine.sheets.active();
  for (const [cells, fill] of fills) engine.looks.patch(id, cells, { fill });
  for (const cells of bold) engine.looks.patch(id, cells, { bold: true, fontSize: 14 });
  for (const cells of lines)
    engine.looks.patch(id, cells, { borders: { bottom: { style: 'Medium', color: '#FF0000' } } });
  for (const cells of rules) engine.rules.add(id, [cells], '=$A1>2', { fill: '#00FF00' });
  for (const [column, points] of widths) engine.axes.setSize(id, 'column', column, column, points);
  for (const row of hidden) engine.axes.setHidden(id, 'row', row, row, true);
}

const laterSession = async (host: Host) => createWorkbookPort(await bootOffice(host));

test('add, fill in, take off: the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(users, fc.array(fc.constantFrom('F5', 'G5', 'F8')), fc.boolean(), async (before, typed, later) => {
      const { host, port } = await embeddedWorkbook([plan]);
      prepare(host, before);
      const untouched = snapshot(host);
      const added = await add(port);
      for (const cell of typed) await host.user.type(cell, '已完成');
      const session = later ? await laterSession(host) : port;
      expect((await findAdded(session, added))?.filled).toBe(new Set(typed).size);
      await removeProgressColumns(session, added);
      expect(snapshot(host)).toEqual(untouched);
      closeAll();
    }),
    {
      numRuns: 15,
      // Bold cells beside the columns and a rule of the user's over them: looks are put back one by one.
      examples: [
        [
          { fills: [], bold: [area(4, 3, 4, 4)], lines: [], rules: [area(0, 3, 1, 5)], widths: [], hidden: [] },
          [],
          false,
        ],
      ],
    },
  );
});

test.each(['hechi-2019', 'school-plan-2024', 'report-targets-2026'])(
  'add and take off on seed %s: the same workbook',
  async (seed) => {
    const { host, port } = await embeddedFile(`seeds/${seed}/sheet.xlsx`);
    const untouched = snapshot(host);
    const { tables } = await read(port, null);
    const before = tables[0]?.tasks.map(({ id }) => id);
    const added = await add(port, null);
    const [table] = (await read(port, null)).tables;
    expect(table?.tasks.map(({ id }) => id)).toEqual(before);
    expect(table?.tasks.every(({ progress }) => progress !== null)).toBe(true);
    await removeProgressColumns(port, added);
    expect(snapshot(host)).toEqual(untouched);
  },
);

test('they come off after rows were inserted, also in the saved file', async () => {
  const { host, port } = await embeddedWorkbook([plan]);
  const added = await add(port);
  await host.user.insertRows('6:6');
  await host.open(await host.save(), '副本.xlsx');
  const later = await laterSession(host);
  const [kept] = (await readAnswers(later)).columns;
  expect(kept).toEqual(added);
  await removeProgressColumns(later, added);
  const [sheet] = host.snapshot().sheets;
  expect(Object.keys(sheet?.cells ?? {}).filter((cell) => /^[FG]/.test(cell))).toEqual([]);
  expect(host.document.settings.size).toBe(0);
});

test.each<[string, (host: Host) => void]>([
  ['a value', (host) => void host.engine.cells.type(host.engine.sheets.active(), area(5, 6, 5, 6), [['附注']])],
  ['a merge', (host) => host.engine.cells.merge(host.engine.sheets.active(), area(5, 6, 5, 8))],
  ['a hidden column', (host) => host.engine.axes.setHidden(host.engine.sheets.active(), 'column', 6, 6, true)],
])('%s in the way: nothing is written', async (_, obstruct) => {
  const { host, port } = await embeddedWorkbook([plan]);
  obstruct(host);
  const untouched = snapshot(host);
  // A neighbour of the table may be read as its last column; then the columns go behind it.
  const [table] = (await read(port)).tables;
  const narrow = table && {
    ...table,
    layout: {
      ...table.layout,
      range: { ...table.layout.range, right: 4 },
      columns: table.layout.columns.filter(({ column }) => column <= 4),
    },
  };
  await expect(narrow && addProgressColumns(port, narrow)).rejects.toMatchObject({ code: 'occupied' });
  expect(snapshot(host)).toEqual(untouched);
});

test('a protected sheet is refused', async () => {
  const { host, port } = await embeddedWorkbook([plan]);
  host.user.protect();
  await expect(add(port)).rejects.toMatchObject({ code: 'protected' });
});

test('columns that the user deleted are forgotten without an error', async () => {
  const { host, port } = await embeddedWorkbook([plan]);
  const added = await add(port);
  const id = host.engine.sheets.active();
  await host.engine.cells.remove(id, area(0, 5, 1_048_575, 6), 'Left');
  expect(await findAdded(port, added)).toBeNull();
  await removeProgressColumns(port, added);
  expect(host.document.settings.size).toBe(0);
});
