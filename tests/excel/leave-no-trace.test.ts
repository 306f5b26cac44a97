/** Whatever the user's sheet holds: our marks and our hidden rows come off again without a trace. */
import fc from 'fast-check';
import { bootOffice } from '../../host/node';
import type { Host } from '../../host';
import { paletteOf, palettes } from '../../src/app/marks/palettes';
import type { MarkPlan, RowRun } from '../../src/app/ports';
import { toRuns } from '../../src/app/filtering/row-runs';
import { createWorkbookPort } from '../../src/excel/workbook-port';
import { closeAll, embeddedBytes, embeddedWorkbook, type EmbeddedWorkbook } from '../helpers/embedded-workbook';
import { snapshot } from '../helpers/snapshot';

afterEach(closeAll);
jest.setTimeout(30_000);

const sheet = '分工表';
const row = fc.nat(25);
const area = fc
  .record({ top: row, left: fc.nat(5), height: fc.nat(4), width: fc.nat(3) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

/** What a user may have done to a sheet before us. */
const users = fc.record({
  texts: fc.array(fc.tuple(row, fc.nat(7), fc.constantFrom('法制部门', '2019年9月30日', 3, true, '=1+1')), {
    maxLength: 12,
  }),
  fills: fc.array(fc.tuple(area, fc.constantFrom('#FF0000', '#FFFF00', '#FFC7CE')), { maxLength: 4 }),
  rules: fc.array(
    fc.record({
      area,
      formula: fc.constantFrom('=$A1>2', '=TODAY()>DATE(2019,10,1)', '=B1="duban"'),
      stopIfTrue: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  hidden: fc.array(row, { maxLength: 6 }),
  filtered: fc.boolean(),
});
type Users = typeof users extends fc.Arbitrary<infer T> ? T : never;

const plans = fc.record({
  asOf: fc.constantFrom('today' as const, '2019-10-15'),
  rules: fc.array(
    fc.record({
      ranges: fc.array(area, { minLength: 1, maxLength: 4 }),
      from: fc.constantFrom(null, '2019-10-01'),
      until: fc.constantFrom(null, '2020-07-31'),
      style: fc.constantFrom(
        paletteOf(palettes.national, 'border').overdue,
        paletteOf(palettes.print, 'glyph').dueSoon,
      ),
    }),
    { maxLength: 4 },
  ),
});

async function prepare({ engine }: Host, { texts, fills, rules, hidden, filtered }: Users): Promise<void> {
  const id = engine.sheets.active();
  for (const [top, left, text] of texts) engine.cells.type(id, { top, left, bottom: top, right: left }, [[text]]);
  for (const [place, fill] of fills) engine.looks.patch(id, place, { fill });
  for (const { area: place, formula, stopIfTrue } of rules) {
    engine.rules.update(id, engine.rules.add(id, [place], formula, { fill: '#00FF00' }), { stopIfTrue });
  }
  for (const index of hidden) engine.axes.setHidden(id, 'row', index, index, true);
  if (filtered)
    engine.filters.set(id, { area: { top: 0, left: 0, bottom: 20, right: 3 }, columns: { 0: ['法制部门'] } });
  await engine.calculation.run();
}

/** The pane of a later session: a page that knows nothing of the first. */
const laterSession = async (host: Host) => createWorkbookPort(await bootOffice(host));

test('mark, mark again, clear: the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(users, plans, plans, fc.boolean(), async (before, first, second, later) => {
      const { host, port } = await embeddedWorkbook([{ name: sheet, values: [] }]);
      await prepare(host, before);
      const untouched = snapshot(host);
      await port.applyMarks(sheet, first satisfies MarkPlan);
      const count = await port.applyMarks(sheet, second);
      expect(await (later ? await laterSession(host) : port).clearMarks(sheet)).toBe(count);
      expect(snapshot(host)).toEqual(untouched);
      closeAll();
    }),
    { numRuns: 15 },
  );
});

test('a mark that the user pasted elsewhere goes with the others', async () => {
  const { host, port } = await embeddedWorkbook([{ name: sheet, values: [['任务']] }]);
  const untouched = snapshot(host);
  const cell = { top: 3, left: 0, bottom: 3, right: 3 };
  await port.applyMarks(sheet, {
    asOf: 'today',
    rules: [{ ranges: [cell], from: '2019-10-01', until: null, style: paletteOf(palettes.national).overdue }],
  });
  const id = host.engine.sheets.active();
  const [mark] = host.engine.rules.list(id);
  host.engine.rules.add(id, [{ ...cell, top: 30, bottom: 31 }], mark?.formula ?? '', mark?.paint ?? {});
  expect(await (await laterSession(host)).clearMarks(sheet)).toBe(2);
  expect(snapshot(host)).toEqual(untouched);
});

test('rows inserted and deleted while we hold rows hidden: all come back, and only ours', async () => {
  const { host, port } = await embeddedWorkbook([{ name: sheet, values: [['任务']], hiddenRows: [15] }]);
  const id = host.engine.sheets.active();
  await port.hideRows(sheet, [
    { first: 4, last: 8 },
    { first: 12, last: 12 },
  ]);
  const wholeRow = (top: number) => ({ top, left: 0, bottom: top, right: 16_383 });
  await host.engine.cells.insert(id, wholeRow(2), 'Down');
  await host.engine.cells.insert(id, wholeRow(2), 'Down');
  await host.engine.cells.remove(id, wholeRow(7), 'Up');
  expect(host.engine.axes.hidden(id, 'row')).toEqual([6, 7, 8, 9, 13, 16]);
  expect(await (await laterSession(host)).showRows(sheet)).toBe(5);
  expect(host.engine.axes.hidden(id, 'row')).toEqual([16]);
});

/** The saved file, opened in another Excel. */
async function reopened(host: Host): Promise<EmbeddedWorkbook> {
  return embeddedBytes(await host.save(), 'reopened.xlsx');
}

test('filter, save, open the file, show all: the workbook as it would be without us', async () => {
  const runs = fc.uniqueArray(row, { maxLength: 12 }).map(toRuns);
  await fc.assert(
    fc.asyncProperty(users, runs, async (before, hidden) => {
      const { host, port } = await embeddedWorkbook([{ name: sheet, values: [] }]);
      await prepare(host, before);
      const without = snapshot((await reopened(host)).host);
      await port.hideRows(sheet, hidden satisfies readonly RowRun[]);
      const later = await reopened(host);
      await later.port.showRows(sheet);
      expect(snapshot(later.host)).toEqual(without);
      closeAll();
    }),
    { numRuns: 15 },
  );
});

test('filter, filter otherwise, show all: the same workbook', async () => {
  const runs = fc.uniqueArray(row, { maxLength: 12 }).map(toRuns);
  await fc.assert(
    fc.asyncProperty(users, runs, runs, fc.boolean(), async (before, first, second, later) => {
      const { host, port } = await embeddedWorkbook([{ name: sheet, values: [] }]);
      await prepare(host, before);
      const untouched = snapshot(host);
      await port.hideRows(sheet, first satisfies readonly RowRun[]);
      await port.hideRows(sheet, second);
      await (later ? await laterSession(host) : port).showRows(sheet);
      expect(snapshot(host)).toEqual(untouched);
      closeAll();
    }),
    { numRuns: 15 },
  );
});
