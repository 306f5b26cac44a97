/**
 * What every workbook behind the ports must do. The same tests run against the workbook in memory and against the embedded
 * Excel through the genuine office.js.
 */
import type { CellValue } from '../../src/domain/grid/grid';
import { rangeAddress } from '../../src/domain/grid/address';
import type { MarkPlan, WorkbookPort } from '../../src/app/ports';
import { paletteOf, palettes } from '../../src/app/marks/palettes';
import { bareReport } from '../helpers/bare-report';
import type { MemorySheet } from '../helpers/memory-workbook';
import { until } from '../helpers/until';

/** A workbook under test, and what a user does to it beside the port. */
export interface Subject {
  readonly port: WorkbookPort;
  hiddenRows(sheet: string): Promise<readonly number[]>;
  type(sheet: string, address: string, value: CellValue): Promise<void>;
}

const { overdue } = paletteOf(palettes.national);
const row = (top: number) => ({ top, left: 0, bottom: top, right: 3 });
const plan = (...rows: number[]): MarkPlan => ({
  asOf: 'today',
  rules: rows.map((top) => ({ ranges: [row(top)], from: `2019-10-${10 + top}`, until: null, style: overdue })),
});
const marksOn = async (port: WorkbookPort, sheet: string) => (await port.overview(sheet)).marks;
const hiddenOn = async (port: WorkbookPort, sheet: string) => (await port.overview(sheet)).hiddenRows;
const rejectsWith = (code: string) => expect.objectContaining({ name: 'WorkbookError', code });

const planSheet: MemorySheet = {
  name: '分工表',
  values: [[], ['', '任务', '部门'], ['', '公示', '法制部门'], ['', '', '征管部门'], ['', 3, true]],
  merges: ['B3:B4', 'C5:D6'],
  hiddenRows: [3],
};
const other: MemorySheet = { name: '人员', values: [['单位']] };

export function workbookPortContract(open: (sheets: readonly MemorySheet[]) => Promise<Subject>): void {
  const openPort = async (...sheets: MemorySheet[]) => (await open(sheets)).port;

  describe('sheets', () => {
    test('are listed in tab order, hidden ones too', async () => {
      const port = await openPort(planSheet, { ...other, hidden: true });
      expect(await port.listSheets()).toEqual([
        { name: '分工表', visible: true, active: true },
        { name: '人员', visible: false, active: false },
      ]);
    });

    test.each<[string, (port: WorkbookPort) => Promise<unknown>]>([
      ['readGrid', (port) => port.readGrid({ sheet: '没有' })],
      ['overview', (port) => port.overview('没有')],
      ['applyMarks', (port) => port.applyMarks('没有', plan(1))],
      ['clearMarks', (port) => port.clearMarks('没有')],
      ['hideRows', (port) => port.hideRows('没有', [{ first: 1, last: 2 }])],
      ['showRows', (port) => port.showRows('没有')],
      ['select', (port) => port.select('没有', 'A1')],
      ['readBoxes', (port) => port.readBoxes('没有', [row(1)])],
    ])('%s of a sheet that is not there: sheetMissing', async (_, call) => {
      await expect(call(await openPort(planSheet))).rejects.toEqual(rejectsWith('sheetMissing'));
    });
  });

  describe('selection', () => {
    test.each([
      ['a cell', 'B3:B4', 'B3:B4'],
      ['a block', 'B2:C5', 'B2:C5'],
      ['whole columns', 'B:C', 'B:C'],
      ['whole rows', '2:3', '2:3'],
    ])('%s is told without the sheet and without signs', async (_case, address, told) => {
      const port = await openPort(planSheet, other);
      await port.select('分工表', address);
      expect(await port.selection()).toEqual({ sheet: '分工表', address: told });
    });

    test('is that of the sheet in front', async () => {
      const quoted = { ...other, name: "人员'情况 2024" };
      const port = await openPort(planSheet, quoted);
      await port.select('分工表', 'B3');
      await port.select(quoted.name, 'A1');
      expect(await port.selection()).toEqual({ sheet: quoted.name, address: 'A1' });
    });
  });

  test('overview tells what of ours stands on the active sheet', async () => {
    const port = await openPort(planSheet, other);
    await port.applyMarks('分工表', plan(2, 3));
    await port.hideRows('分工表', [{ first: 1, last: 2 }]);
    const { sheets, ...rest } = await port.overview(null);
    expect(sheets.map(({ name }) => name)).toEqual(['分工表', '人员']);
    expect(rest).toEqual({ sheet: '分工表', marks: 2, hiddenRows: 2 });
    expect(await port.overview('人员')).toMatchObject({ sheet: '人员', marks: 0, hiddenRows: 0 });
  });

  describe('readGrid', () => {
    test('gives the used block where it stands, with covered cells empty and merges whole', async () => {
      const grid = await (await openPort(planSheet)).readGrid({ sheet: '分工表' });
      expect([grid.sheet, grid.top, grid.left]).toEqual(['分工表', 1, 1]);
      expect(grid.values).toEqual([
        ['任务', '部门', ''],
        ['公示', '法制部门', ''],
        ['', '征管部门', ''],
        [3, true, ''],
        ['', '', ''],
      ]);
      expect(grid.texts[3]?.[0]).toBe('3');
      expect(grid.formats).toEqual(Array(5).fill(Array(3).fill('General')));
      expect(grid.merges.map(rangeAddress)).toEqual(['B3:B4', 'C5:D6']);
      expect([...grid.hiddenRows]).toEqual([3]);
      expect(grid.dateSystem).toBe(1900);
    });

    test('reads the active sheet when none is named', async () => {
      expect((await (await openPort(planSheet, other)).readGrid({ sheet: null })).sheet).toBe('分工表');
    });

    test('gives no rows for an empty sheet', async () => {
      const grid = await (await openPort({ name: '空', values: [] })).readGrid({ sheet: '空' });
      expect([grid.values, grid.texts, grid.formats, grid.merges]).toEqual([[], [], [], []]);
    });

    test('tells progress up to 1', async () => {
      const seen: number[] = [];
      await (await openPort(planSheet)).readGrid({ sheet: '分工表', onProgress: (done) => seen.push(done) });
      expect(seen.at(-1)).toBe(1);
    });

    test('stops when it is aborted', async () => {
      const port = await openPort(planSheet);
      await expect(port.readGrid({ sheet: '分工表', signal: AbortSignal.abort() })).rejects.toEqual(
        rejectsWith('cancelled'),
      );
    });
  });

  describe('marks', () => {
    test('are counted and cleared', async () => {
      const port = await openPort(planSheet);
      expect(await port.applyMarks('分工表', plan(2, 3))).toBe(2);
      expect(await marksOn(port, '分工表')).toBe(2);
      expect(await port.clearMarks('分工表')).toBe(2);
      expect(await marksOn(port, '分工表')).toBe(0);
      expect(await port.clearMarks('分工表')).toBe(0);
    });

    test('replace the earlier ones; an empty plan leaves none', async () => {
      const port = await openPort(planSheet);
      await port.applyMarks('分工表', plan(2, 3));
      expect(await port.applyMarks('分工表', plan(4))).toBe(1);
      expect(await marksOn(port, '分工表')).toBe(1);
      expect(await port.applyMarks('分工表', plan())).toBe(0);
      expect(await marksOn(port, '分工表')).toBe(0);
    });

    test('of one sheet are not those of another', async () => {
      const port = await openPort(planSheet, other);
      await port.applyMarks('分工表', plan(2));
      expect(await port.clearMarks('人员')).toBe(0);
      expect(await marksOn(port, '分工表')).toBe(1);
    });
  });

  describe('rows', () => {
    const userHid4 = { ...planSheet, hiddenRows: [4] };

    test('hidden by us come back, those the user had hidden stay', async () => {
      const { port, hiddenRows } = await open([userHid4]);
      expect(
        await port.hideRows('分工表', [
          { first: 2, last: 4 },
          { first: 8, last: 9 },
        ]),
      ).toBe(4);
      expect(await hiddenOn(port, '分工表')).toBe(4);
      expect(await hiddenRows('分工表')).toEqual([2, 3, 4, 8, 9]);
      expect(await port.showRows('分工表')).toBe(4);
      expect(await hiddenRows('分工表')).toEqual([4]);
      expect(await port.showRows('分工表')).toBe(0);
    });

    test('of a new filter replace those of the old one', async () => {
      const { port, hiddenRows } = await open([userHid4]);
      await port.hideRows('分工表', [{ first: 1, last: 4 }]);
      expect(await port.hideRows('分工表', [{ first: 3, last: 5 }])).toBe(2);
      expect(await hiddenRows('分工表')).toEqual([3, 4, 5]);
      expect(await port.hideRows('分工表', [])).toBe(0);
      expect(await hiddenRows('分工表')).toEqual([4]);
    });

    test('of one sheet are not those of another', async () => {
      const { port, hiddenRows } = await open([planSheet, other]);
      await port.hideRows('分工表', [{ first: 1, last: 1 }]);
      await port.hideRows('人员', [{ first: 0, last: 0 }]);
      await port.showRows('分工表');
      expect(await hiddenRows('人员')).toEqual([0]);
      expect(await hiddenOn(port, '人员')).toBe(1);
    });
  });

  describe('cells', () => {
    const read = async (port: WorkbookPort, address: string) => {
      const [content] = await port.readCells('分工表', [address]);
      if (!content) throw new Error('no content');
      return content;
    };
    const words = (text: string) => ({ kind: 'words', text }) as const;

    test('are written where they still hold what was read, and put back exactly', async () => {
      const port = await openPort(planSheet);
      for (const [address, text] of [
        ['B3', '已完成'],
        ['B5', '80%'],
        ['D2', '=合计'],
      ] as const) {
        const before = await read(port, address);
        const done = await port.writeCells('分工表', [{ address, before, input: words(text) }], []);
        expect(done).toMatchObject({ kind: 'written', after: [{ value: text, format: before.format }] });
        const [written] = done.kind === 'written' ? done.after : [];
        if (!written) throw new Error('nothing was written');
        await port.writeCells(
          '分工表',
          [{ address, before: written, input: { kind: 'content', content: before } }],
          [],
        );
        expect(await read(port, address)).toEqual(before);
      }
    });

    test('a day is typed and becomes a date; it goes back to an empty cell', async () => {
      const port = await openPort(planSheet);
      const before = await read(port, 'D2');
      const done = await port.writeCells(
        '分工表',
        [{ address: 'D2', before, input: { kind: 'typed', text: '2024-09-30' } }],
        [],
      );
      expect(done).toMatchObject({ kind: 'written', after: [{ value: 45565 }] });
      const [written] = done.kind === 'written' ? done.after : [];
      if (!written) throw new Error('nothing was written');
      await port.writeCells(
        '分工表',
        [{ address: 'D2', before: written, input: { kind: 'content', content: before } }],
        [],
      );
      expect(await read(port, 'D2')).toEqual(before);
    });

    test('are left alone, all of them, when one of them or an anchor has changed', async () => {
      const { port, type } = await open([planSheet]);
      const [first, second] = [await read(port, 'C3'), await read(port, 'C4')];
      await type('分工表', 'C4', '征管科');
      const writes = [
        { address: 'C3', before: first, input: words('甲') },
        { address: 'C4', before: second, input: words('乙') },
      ];
      expect(await port.writeCells('分工表', writes, [])).toMatchObject({
        kind: 'changed',
        now: [{ value: '法制部门' }, { value: '征管科' }],
      });
      expect(await port.writeCells('分工表', writes.slice(0, 1), [{ address: 'B3', text: '别的任务' }])).toEqual({
        kind: 'moved',
      });
      expect((await read(port, 'C3')).value).toBe('法制部门');
    });

    test('of a sheet that is not there: sheetMissing', async () => {
      const port = await openPort(planSheet);
      await expect(port.readCells('没有', ['A1'])).rejects.toEqual(rejectsWith('sheetMissing'));
    });
  });

  describe('settings', () => {
    test('are absent, written, changed and removed', async () => {
      const port = await openPort(planSheet);
      expect(await port.readSetting('duban.test')).toBeNull();
      await port.writeSetting('duban.test', { days: [7, 3], level: null, nested: { 名: '市局' } });
      expect(await port.readSetting('duban.test')).toEqual({ days: [7, 3], level: null, nested: { 名: '市局' } });
      await port.writeSetting('duban.test', 'x');
      expect(await port.readSetting('duban.test')).toBe('x');
      await port.writeSetting('duban.test', null);
      expect(await port.readSetting('duban.test')).toBeNull();
    });
  });

  describe('sheets of ours', () => {
    const report = bareReport({
      cells: [
        ['单位', '人数'],
        ['=1+1', { formula: '=3+4', shows: 7 }],
        ['1-2', '@甲'],
      ],
      columnWidths: [80, 60],
      rowHeights: [{ first: 0, last: 0, points: 30 }],
      looks: [{ range: row(0), look: { bold: true } }],
      ruled: [{ top: 0, left: 0, bottom: 2, right: 1 }],
      formats: [{ range: { top: 1, left: 1, bottom: 1, right: 1 }, format: '0' }],
      repeatedRows: { first: 0, last: 0 },
      footer: '督办',
      frozenRows: 1,
    });

    test('are written, written anew where they stand, and removed; only formulas are calculated', async () => {
      const port = await openPort(planSheet);
      await port.putSheet(report);
      expect((await port.readGrid({ sheet: '合规比率' })).values).toEqual([
        ['单位', '人数'],
        ['=1+1', 7],
        ['1-2', '@甲'],
      ]);
      await port.putSheet({ ...report, name: '督办通报' });
      await port.putSheet({ ...report, cells: [['单位'], ['=1+1']], ruled: [], formats: [] });
      expect((await port.readGrid({ sheet: '合规比率' })).values.map(([first]) => first)).toEqual(['单位', '=1+1']);
      expect((await port.listSheets()).map(({ name }) => name)).toEqual(['分工表', '合规比率', '督办通报']);
      expect(await port.ownSheets(['分工表', '督办通报', '合规比率', '没有'])).toEqual(['督办通报', '合规比率']);
      expect(await port.removeSheet('合规比率')).toBe(true);
      expect(await port.removeSheet('合规比率')).toBe(false);
      expect(await port.removeSheet('督办通报')).toBe(true);
      expect(await port.listSheets()).toHaveLength(1);
    });

    test('never take the place of one of the user', async () => {
      const port = await openPort(planSheet);
      await expect(port.putSheet({ ...report, name: '分工表' })).rejects.toEqual(rejectsWith('notOurs'));
      expect(await port.removeSheet('分工表')).toBe(false);
      expect(await port.ownSheets(['分工表'])).toEqual([]);
      expect((await port.readGrid({ sheet: '分工表' })).values[0]?.[0]).toBe('任务');
    });
  });

  describe('watch', () => {
    test('tells of a change of the user, until it is stopped', async () => {
      const { port, type } = await open([planSheet, other]);
      const changed: string[] = [];
      const stop = await port.watch({ onChanged: (sheet) => changed.push(sheet) });
      await type('人员', 'A2', '甲区局');
      await until(() => changed.length > 0);
      expect(changed).toEqual(['人员']);
      await stop();
      await type('人员', 'A3', '乙县局');
      await new Promise((done) => setTimeout(done, 400));
      expect(changed).toEqual(['人员']);
    });
  });
}
