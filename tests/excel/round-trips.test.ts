/** What the seed costs in requests, by the host's own counter (docs: recognise ≤ 3, mark ≤ 2, clear ≤ 2, filter ≤ 2). */
import { resolve } from 'node:path';
import { filterSheet, showAll } from '../../src/app/filtering/filter-sheet';
import { clearHighlight, highlight } from '../../src/app/marks/highlight';
import { paletteOf, palettes } from '../../src/app/marks/palettes';
import { recognise } from '../../src/app/reading/recognise';
import { closeAll, embeddedFile, type EmbeddedWorkbook } from '../helpers/embedded-workbook';
import { snapshot } from '../helpers/snapshot';

let book: EmbeddedWorkbook;
beforeAll(async () => {
  book = await embeddedFile(resolve(__dirname, '../../seeds/hechi-2019/sheet.xlsx'));
});
afterAll(closeAll);

const measure = <T>(action: () => Promise<T>) => book.host.counter.measure(action);
const clock = { today: () => '2019-10-15', now: () => 0 };
const options = {
  asOf: '2019-10-15',
  live: false,
  level: null,
  warningDays: 7,
  warningUnit: 'day' as const,
  palette: paletteOf(palettes.national),
};

test('the whole morning: read, mark, filter, clear, show all – and the sheet is as it was', async () => {
  const { host, port } = book;
  const untouched = snapshot(host);

  const read = await measure(() => recognise(port, { sheet: null, clock }));
  expect(read.requests).toBeLessThanOrEqual(3);
  const { sheet, tables } = read.result;
  expect(tables[0]?.tasks).toHaveLength(38);

  const marked = await measure(() => highlight(port, tables, options));
  expect(marked.requests).toBe(2);
  expect(marked.result.preview.counts.overdue).toBe(19);

  const again = await measure(() => highlight(port, tables, { ...options, live: true }));
  expect(again.requests).toBe(2);

  const lead = tables[0]?.tasks.filter((task) => task.lead?.named.includes('法制部门')) ?? [];
  const filtered = await measure(() => filterSheet(port, tables, lead));
  expect(filtered.requests).toBe(2);
  expect(filtered.result).toBe(38 - lead.length);

  const known = await measure(() => port.overview(null));
  expect(known.requests).toBe(1);
  expect(known.result).toMatchObject({ sheet, marks: again.result.rules, hiddenRows: 38 - lead.length });

  expect((await measure(() => clearHighlight(port, sheet))).requests).toBe(2);
  expect((await measure(() => showAll(port, sheet))).requests).toBe(2);
  expect(snapshot(host)).toEqual(untouched);
});

test('a marked row looks marked, and a shared cell only when all its tasks are', async () => {
  const { host, port } = book;
  const { sheet, tables } = await recognise(port, { sheet: null, clock });
  await highlight(port, tables, options);
  const id = host.engine.sheets.active();
  const shown = await host.engine.looks.shown(id, { top: 3, left: 0, bottom: 40, right: 9 });
  const red = shown.flatMap((row, i) => (row[0]?.fill === '#FFC7CE' ? [i + 1] : []));
  expect(red).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 16, 17, 18, 19, 29, 30, 31, 32, 33]);
  expect(shown[0]?.[0]).toMatchObject({ bold: true, color: '#9C0006' });
  expect(shown[0]?.[0]?.underline).not.toBe('Single');
  await clearHighlight(port, sheet);
});
