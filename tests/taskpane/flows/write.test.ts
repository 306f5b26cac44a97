import type { WorkbookErrorCode } from '../../../src/app/ports';
import { paneCommands } from '../../../src/taskpane/commands/pane-commands';
import { ribbonTarget } from '../../../src/taskpane/commands/ribbon-target';
import { changePreferences } from '../../../src/taskpane/flows/change-preferences';
import { marksStatusOf } from '../../../src/taskpane/state/marks';
import { closedPane, openPane } from '../helpers/open-pane';
import { planSheet } from '../helpers/plan-sheet';

// A changed sheet is read again after a pause; here that reading is never due, and none is left over when a test ends.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the ribbon', () => {
  it('marks without a pane having read anything', async () => {
    const { pane, book, said } = closedPane([planSheet]);
    await ribbonTarget(pane).markOverdue();
    expect(book.marksOf('分工表')).not.toBeNull();
    expect(said()).toMatch(/^已标记 2 项逾期、0 项即将到期。/);
  });

  it('reads again before it marks when the sheet changed', async () => {
    const { pane, book, said } = await openPane([planSheet]);
    book.setCell('分工表', 'F5', '2024年1月底前');
    await ribbonTarget(pane).markOverdue();
    expect(said()).toMatch(/^已标记 3 项逾期、0 项即将到期。/);
  });

  it('speaks of the sheet in front, the pane of the sheet it shows', async () => {
    const { pane, book } = await openPane([planSheet, { ...planSheet, name: '副本' }]);
    book.activate('副本');
    await paneCommands.markOverdue.run(pane);
    expect([book.marksOf('分工表'), book.marksOf('副本')]).toEqual([expect.anything(), null]);
    await ribbonTarget(pane).markOverdue();
    expect(book.marksOf('副本')).not.toBeNull();
    book.activate('分工表');
    await ribbonTarget(pane).clearMarks();
    expect([book.marksOf('分工表'), book.marksOf('副本')]).toEqual([null, expect.anything()]);
  });

  it('clears what an earlier session marked', async () => {
    const { pane, book } = await openPane([planSheet]);
    await ribbonTarget(pane).markOverdue();
    const later = closedPane([]);
    await ribbonTarget({ ...later.pane, port: book.port }).clearMarks();
    expect(book.marksOf('分工表')).toBeNull();
  });

  it('opens the filter and the ratios', async () => {
    const { pane } = await openPane([planSheet]);
    await ribbonTarget(pane).openPage('ratios');
    expect(pane.store.getState()).toMatchObject({ page: 'ratios', departmentsOpen: false });
    await ribbonTarget(pane).openPage('tasks');
    expect(pane.store.getState()).toMatchObject({ page: 'tasks', departmentsOpen: true });
  });
});

describe('marks', () => {
  it('are current until what they were made for changes', async () => {
    const { pane, book } = await openPane([planSheet]);
    const status = () => marksStatusOf(pane.store.getState());
    expect(status()).toBe('none');
    await paneCommands.markOverdue.run(pane);
    expect(status()).toBe('current');
    await changePreferences(pane, { warningDays: 30 });
    expect(status()).toBe('outdated');
    await changePreferences(pane, { warningDays: 7 });
    expect(status()).toBe('current');
    book.setCell('分工表', 'F4', '2025年1月底前');
    expect(status()).toBe('outdated');
  });

  it('say once that this Excel cannot undo them', async () => {
    const { pane, said } = await openPane([planSheet]);
    await paneCommands.markOverdue.run(pane);
    expect(said()).toBe('已标记 2 项逾期、0 项即将到期。这个版本的 Excel 会因此清空撤销列表，要还原请按“清除标记”。');
    await paneCommands.markOverdue.run(pane);
    expect(said()).toBe('已标记 2 项逾期、0 项即将到期。');
  });

  it('hold to a fixed day when there is one', async () => {
    const { pane, book } = await openPane([planSheet]);
    await changePreferences(pane, { asOf: '2024-04-01' });
    await paneCommands.markOverdue.run(pane);
    expect(book.marksOf('分工表')?.asOf).toBe('2024-04-01');
  });
});

describe('a refusal by Excel', () => {
  const refusals: readonly (readonly [WorkbookErrorCode, RegExp])[] = [
    ['protected', /工作表受保护.*审阅/],
    ['editing', /正在编辑.*回车/],
    ['readOnly', /只读.*另存/],
    ['blocked', /杀毒软件/],
    ['otherWindow', /另一个工作簿窗口/],
  ];

  it.each(refusals)('%s is explained, and the pane stays usable', async (code, sentence) => {
    const { pane, book, said } = await openPane([planSheet]);
    book.failNext(code);
    await paneCommands.markOverdue.run(pane);
    expect(said()).toMatch(sentence);
    expect(pane.store.getState().sheet.busy).toBeNull();
    expect(book.marksOf('分工表')).toBeNull();
    await paneCommands.markOverdue.run(pane);
    expect(book.marksOf('分工表')).not.toBeNull();
  });
});

describe('preferences', () => {
  it('hold at once, also when the workbook cannot keep them, and that is said', async () => {
    const { pane, book, said } = await openPane([planSheet]);
    book.failNext('readOnly');
    await changePreferences(pane, { warningDays: 30 });
    expect(pane.store.getState().preferences.warningDays).toBe(30);
    expect(said()).toMatch(/只读/);
  });
});

describe('the answer to a ribbon button', () => {
  it('is on the sheet after a write, and in the pane when there was none', async () => {
    const { pane, book } = await openPane([planSheet]);
    const ribbon = ribbonTarget(pane);
    expect(await ribbon.markOverdue()).toBe('sheet');
    expect(await ribbon.clearMarks()).toBe('sheet');
    expect(await ribbon.clearMarks()).toBe('pane');
    book.failNext('protected');
    expect(await ribbon.markOverdue()).toBe('pane');
  });

  it('is in the pane when no table was found', async () => {
    const { pane } = await openPane([{ name: '空', values: [] }]);
    expect(await ribbonTarget(pane).markOverdue()).toBe('pane');
  });
});
