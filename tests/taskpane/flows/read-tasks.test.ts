import { lookElsewhere } from '../../../src/taskpane/flows/look-elsewhere';
import { cancelReading, readTasks } from '../../../src/taskpane/flows/read-tasks';
import { startPane } from '../../../src/taskpane/flows/start-pane';
import { closedPane, openPane } from '../helpers/open-pane';
import { planSheet } from '../helpers/plan-sheet';

// A changed sheet is read again after a pause; here that reading is never due, and none is left over when a test ends.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const empty = { name: '空表', values: [] };

describe('opening the pane', () => {
  it('reads the active sheet and writes nothing', async () => {
    const { pane, book } = await openPane([planSheet]);
    expect(pane.store.getState().book.recognition?.tables[0]?.tasks).toHaveLength(5);
    expect(book.marksOf('分工表')).toBeNull();
    await expect(book.port.readSetting('duban.preferences')).resolves.toBeNull();
  });

  it('asks nothing of Excel outside of it', async () => {
    const { pane } = closedPane([planSheet]);
    await startPane(pane, { inExcel: false, displayLanguage: null, background: null });
    expect(pane.store.getState().host.status).toBe('outside');
    expect(pane.store.getState().book.recognition).toBeNull();
  });

  it('says what is needed in an Excel that cannot tell merged cells', async () => {
    const { pane, book } = closedPane([planSheet]);
    book.port.capabilities = () => ({ supported: false, excelApi: '1.8', undoable: false });
    await startPane(pane, { inExcel: true, displayLanguage: 'zh-CN', background: null });
    expect(pane.store.getState().host).toMatchObject({ status: 'unsupported', capabilities: { excelApi: '1.8' } });
    expect(pane.store.getState().book.recognition).toBeNull();
  });

  it('takes the fixed as-of date that travels with the workbook', async () => {
    const { pane, book } = closedPane([planSheet]);
    await book.port.writeSetting('duban.preferences', { asOf: '2024-03-31' });
    await startPane(pane, { inExcel: true, displayLanguage: 'zh-CN', background: null });
    expect(pane.store.getState().preferences.asOf).toBe('2024-03-31');
  });
});

describe('readTasks', () => {
  it('finds an empty sheet empty, and one without a table without one', async () => {
    const { pane } = await openPane([empty, { name: '便条', values: [['买菜'], ['接人']] }]);
    expect(pane.store.getState().book.recognition?.nothing).toBe('emptySheet');
    await readTasks(pane, '便条');
    expect(pane.store.getState().book.recognition?.nothing).toBe('noTable');
  });

  it('keeps the tasks it has and explains itself when Excel refuses', async () => {
    const { pane, book, said } = await openPane([planSheet]);
    book.failNext('editing');
    await readTasks(pane);
    expect(said()).toBe('有单元格正在编辑。请按回车结束编辑，再试一次。');
    expect(pane.store.getState().book.recognition?.tables).toHaveLength(1);
    expect(pane.store.getState().book.reading).toBeNull();
  });

  it('can be cancelled, which is no error', async () => {
    const { pane, book, said } = await openPane([planSheet]);
    const overview = book.port.overview.bind(book.port);
    book.port.overview = async (sheet) => {
      cancelReading(pane);
      return overview(sheet);
    };
    await readTasks(pane);
    expect(said()).toBe('已取消读取，表格没有改动。');
    expect(pane.store.getState().notice?.tone).toBe('info');
  });

  it('gives way to a later reading and never shows what the earlier one found', async () => {
    const { pane } = await openPane([planSheet, empty]);
    const [first, second] = await Promise.all([readTasks(pane, '分工表'), readTasks(pane, '空表')]);
    expect(first).toBeNull();
    expect(second?.sheet).toBe('空表');
    expect(pane.store.getState().book.recognition?.sheet).toBe('空表');
  });
});

describe('events of the sheet', () => {
  it('make the reading stale, and read and write nothing by themselves', async () => {
    const { pane, book } = await openPane([planSheet]);
    const before = pane.store.getState().book.recognition;
    book.setCell('分工表', 'F4', '2025年1月底前');
    expect(pane.store.getState().book).toMatchObject({ stale: true, recognition: before });
  });

  it('say which sheet is in front', async () => {
    const { pane, book } = await openPane([planSheet, empty]);
    book.activate('空表');
    expect(pane.store.getState().book.sheets.find(({ active }) => active)?.name).toBe('空表');
    expect(pane.store.getState().book.recognition?.sheet).toBe('分工表');
  });

  it('show the task of a selected row, and no other task for a row outside the table', async () => {
    const { pane, book } = await openPane([planSheet]);
    book.select('分工表', 'B5:C5');
    const selected = pane.store.getState().selectedTask;
    expect(pane.store.getState().book.recognition?.tables[0]?.tasks.find(({ id }) => id === selected)?.no).toBe('3');
    book.select('分工表', 'A1');
    expect(pane.store.getState().selectedTask).toBe(selected);
  });
});

describe('lookElsewhere', () => {
  const note = { name: '便条', values: [['买菜'], ['接人']] };
  const look = (pane: Awaited<ReturnType<typeof openPane>>['pane'], signal = new AbortController().signal) =>
    lookElsewhere(pane, '空表', signal);

  it('names the other sheets that hold tasks, and how many', async () => {
    const { pane } = await openPane([empty, note, planSheet]);
    await expect(look(pane)).resolves.toEqual([{ sheet: '分工表', tasks: 5 }]);
  });

  it('leaves out the sheet that was read and sheets of ours', async () => {
    const { pane, book } = await openPane([planSheet, note]);
    book.port.ownSheets = async (names) => names;
    await expect(look(pane)).resolves.toEqual([]);
    await expect(lookElsewhere(pane, '分工表', new AbortController().signal)).resolves.toEqual([]);
  });

  it('finds none and says nothing where Excel refuses or the page was left', async () => {
    const { pane, book, said } = await openPane([empty, planSheet]);
    const before = said();
    const left = new AbortController();
    left.abort();
    await expect(look(pane, left.signal)).resolves.toEqual([]);
    book.port.readGrid = async () => Promise.reject(new Error('busy'));
    await expect(look(pane)).resolves.toEqual([]);
    expect(said()).toBe(before);
  });
});
