/** Sheets and moments in which Excel refuses: each gets its code, and nothing of ours is left half-written. */
import { HostError } from '../../host/errors';
import { bootOffice } from '../../host/node';
import { paletteOf, palettes } from '../../src/app/marks/palettes';
import type { MarkPlan, WorkbookPort } from '../../src/app/ports';
import { recognise } from '../../src/app/reading/recognise';
import { createWorkbookPort } from '../../src/excel/workbook-port';
import { closeAll, embeddedWorkbook, type EmbeddedWorkbook } from '../helpers/embedded-workbook';
import { snapshot } from '../helpers/snapshot';

afterEach(() => {
  jest.restoreAllMocks();
  closeAll();
});

const sheet = '分工表';
const open = () => embeddedWorkbook([{ name: sheet, values: [['任务'], ['公示'], ['记录'], ['审核']] }]);
const row = (top: number) => ({ top, left: 0, bottom: top, right: 3 });
const rule = (top: number) => ({
  ranges: [row(top)],
  from: '2019-10-01',
  until: null,
  style: paletteOf(palettes.national).overdue,
});
const plan: MarkPlan = { asOf: 'today', rules: [rule(1), rule(2)] };
const runs = [
  { first: 1, last: 1 },
  { first: 3, last: 3 },
];
const rejectsWith = (code: string) => expect.objectContaining({ name: 'WorkbookError', code });
const clock = { today: () => '2019-10-15', now: () => 0 };

const protect = ({ page }: EmbeddedWorkbook, options: Excel.WorksheetProtectionOptions) =>
  page.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect(options);
    await context.sync();
  });

test('an empty sheet and a sheet without a table say so', async () => {
  const { port } = await embeddedWorkbook([
    { name: '空', values: [] },
    {
      name: '通讯录',
      values: [
        ['姓名', '电话'],
        ['张三', '123'],
      ],
    },
  ]);
  expect(await recognise(port, { sheet: '空', clock })).toMatchObject({ tables: [], nothing: 'emptySheet' });
  expect(await recognise(port, { sheet: '通讯录', clock })).toMatchObject({ tables: [], nothing: 'noTable' });
});

describe('a protected sheet', () => {
  test('is read, and refuses marks and hidden rows before anything is written', async () => {
    const book = await open();
    await protect(book, {});
    const before = snapshot(book.host);
    expect((await book.port.readGrid({ sheet })).values).toHaveLength(4);
    await expect(book.port.applyMarks(sheet, plan)).rejects.toEqual(rejectsWith('protected'));
    await expect(book.port.hideRows(sheet, runs)).rejects.toEqual(rejectsWith('protected'));
    expect(snapshot(book.host)).toEqual(before);
  });

  test('that allows formatting takes them', async () => {
    const book = await open();
    await protect(book, { allowFormatCells: true, allowFormatRows: true });
    expect(await book.port.applyMarks(sheet, plan)).toBe(2);
    expect(await book.port.hideRows(sheet, runs)).toBe(2);
  });

  test('keeps the marks it has when they may not be cleared', async () => {
    const book = await open();
    await book.port.applyMarks(sheet, plan);
    await protect(book, {});
    await expect(book.port.clearMarks(sheet)).rejects.toEqual(rejectsWith('protected'));
    expect(await book.port.overview(sheet)).toMatchObject({ marks: 2 });
  });
});

test.each<[string, (port: WorkbookPort) => Promise<unknown>]>([
  ['listSheets', (port) => port.listSheets()],
  ['overview', (port) => port.overview(null)],
  ['readGrid', (port) => port.readGrid({ sheet })],
  ['applyMarks', (port) => port.applyMarks(sheet, plan)],
  ['clearMarks', (port) => port.clearMarks(sheet)],
  ['hideRows', (port) => port.hideRows(sheet, runs)],
  ['showRows', (port) => port.showRows(sheet)],
  ['select', (port) => port.select(sheet, 'A1')],
  ['readSetting', (port) => port.readSetting('x')],
  ['writeSetting', (port) => port.writeSetting('x', 1)],
])('%s while a cell is being edited: editing, and it works again after', async (_, call) => {
  const { host, port } = await open();
  host.editing = true;
  await expect(call(port)).rejects.toEqual(rejectsWith('editing'));
  host.editing = false;
  await expect(call(port)).resolves.not.toThrow();
});

test('an Excel without merged areas is told before anything is asked of it', async () => {
  const { port } = await embeddedWorkbook([{ name: sheet, values: [['x']] }], 'old');
  expect(port.capabilities()).toEqual({ supported: false, excelApi: '1.12', undoable: false });
  await expect(port.readGrid({ sheet })).rejects.toEqual(rejectsWith('unsupported'));
});

test('the sets of an Excel that has them', async () => {
  const { port } = await embeddedWorkbook([{ name: sheet, values: [] }], 'microsoft365');
  expect(port.capabilities()).toEqual({ supported: true, excelApi: '1.21', undoable: true });
});

test('a refusal that no protection explains is blocked, in a workbook opened for reading readOnly', async () => {
  const { host, port } = await open();
  jest.spyOn(host.engine.rules, 'add').mockImplementation(() => {
    throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
  });
  await expect(port.applyMarks(sheet, plan)).rejects.toEqual(rejectsWith('blocked'));
  host.document.readOnly = true;
  const reader = createWorkbookPort(await bootOffice(host));
  await expect(reader.applyMarks(sheet, plan)).rejects.toEqual(rejectsWith('readOnly'));
});

describe('a batch that fails half-way', () => {
  const broken: MarkPlan = { ...plan, rules: [rule(1), rule(2_000_000), rule(2)] };

  test('leaves no stray mark', async () => {
    const { host, port } = await open();
    const before = snapshot(host);
    await expect(port.applyMarks(sheet, broken)).rejects.toEqual(rejectsWith('unknown'));
    expect(snapshot(host)).toEqual(before);
  });

  test('leaves the earlier marks as they were', async () => {
    const { host, port } = await open();
    await port.applyMarks(sheet, plan);
    const before = snapshot(host);
    await expect(port.applyMarks(sheet, broken)).rejects.toEqual(rejectsWith('unknown'));
    expect(snapshot(host)).toEqual(before);
  });

  test('while taking the earlier marks away leaves none, not half', async () => {
    const { host, port } = await open();
    const before = snapshot(host);
    await port.applyMarks(sheet, plan);
    const { rules } = host.engine;
    const remove = rules.remove.bind(rules);
    let calls = 0;
    jest.spyOn(rules, 'remove').mockImplementation((...place) => {
      calls += 1;
      if (calls === 2) throw new Error('gone wrong');
      remove(...place);
    });
    await expect(port.applyMarks(sheet, { ...plan, rules: [rule(3)] })).rejects.toEqual(rejectsWith('unknown'));
    expect(snapshot(host)).toEqual(before);
  });

  test('while hiding rows gives back rows and register', async () => {
    const { host, port } = await open();
    await port.hideRows(sheet, [{ first: 2, last: 2 }]);
    const before = snapshot(host);
    const { axes } = host.engine;
    const setHidden = axes.setHidden.bind(axes);
    jest
      .spyOn(axes, 'setHidden')
      .mockImplementationOnce(setHidden)
      .mockImplementationOnce(() => {
        throw new Error('gone wrong');
      });
    await expect(port.hideRows(sheet, runs)).rejects.toEqual(rejectsWith('unknown'));
    expect(snapshot(host)).toEqual(before);
    expect(await port.showRows(sheet)).toBe(1);
  });
});

describe('a large sheet', () => {
  test('whose last value stands in the last row is refused with a reason', async () => {
    const { host, port } = await open();
    const id = host.engine.sheets.active();
    const corner = { top: 1_048_575, left: 9, bottom: 1_048_575, right: 9 };
    host.engine.cells.type(id, corner, [['x']]);
    await expect(port.readGrid({ sheet })).rejects.toEqual(rejectsWith('tooLarge'));
  });

  test('of which only the format reaches the last row is read as the small sheet it is', async () => {
    const { host, port } = await open();
    const id = host.engine.sheets.active();
    host.engine.cells.setFormats(id, { top: 1_048_575, left: 9, bottom: 1_048_575, right: 9 }, [['@']]);
    expect((await port.readGrid({ sheet })).values).toHaveLength(4);
  });

  test('is read in chunks where an answer may hold 5 MB, with progress, and can be stopped', async () => {
    const { host, port } = await embeddedWorkbook([{ name: sheet, values: [] }], 'web');
    const id = host.engine.sheets.active();
    const text = '各级税务机关法制部门'.repeat(20);
    const values = Array.from({ length: 3000 }, (_, i) => [i, text, text]);
    host.engine.cells.type(id, { top: 0, left: 0, bottom: 2999, right: 2 }, values);
    const seen: number[] = [];
    const grid = await port.readGrid({ sheet, onProgress: (done) => seen.push(done) });
    expect(grid.values).toEqual(values);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));

    const controller = new AbortController();
    const stopped = port.readGrid({ sheet, signal: controller.signal, onProgress: () => controller.abort() });
    await expect(stopped).rejects.toEqual(rejectsWith('cancelled'));
  });
});
