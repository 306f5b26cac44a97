import { toPreferences } from '../../../src/app/settings/preferences';
import { followDay } from '../../../src/taskpane/flows/follow-day';
import { markOverdue } from '../../../src/taskpane/flows/mark-overdue';
import { marksStatusOf } from '../../../src/taskpane/state/marks';
import { clockAt, openPane } from '../helpers/open-pane';
import { planSheet } from '../helpers/plan-sheet';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const deadlines = ({ pane }: Awaited<ReturnType<typeof openPane>>): readonly string[] =>
  pane.store.getState().book.recognition?.tables[0]?.tasks.map(({ deadline }) => deadline.text) ?? [];

describe('followChanges', () => {
  it('reads once after the last of several changes, and keeps what was said', async () => {
    const opened = await openPane([planSheet]);
    const { pane, book } = opened;
    pane.store.dispatch({ type: 'notice/shown', notice: { tone: 'success', key: 'mark.cleared' } });
    const readGrid = jest.spyOn(book.port, 'readGrid');
    book.setCell('分工表', 'F4', '2025年1月底前');
    await jest.advanceTimersByTimeAsync(500);
    book.setCell('分工表', 'F5', '2025年2月底前');
    expect(pane.store.getState().book.stale).toBe(true);
    await jest.advanceTimersByTimeAsync(1000);
    expect(readGrid).toHaveBeenCalledTimes(1);
    expect(deadlines(opened).slice(1, 3)).toEqual(['2025年1月底前', '2025年2月底前']);
    expect(pane.store.getState()).toMatchObject({ book: { stale: false }, notice: { key: 'mark.cleared' } });
  });

  it('stays stale without a word while a cell is being edited', async () => {
    const { pane, book } = await openPane([planSheet]);
    book.setCell('分工表', 'F4', '2025年1月底前');
    book.failNext('editing');
    await jest.advanceTimersByTimeAsync(1000);
    expect(pane.store.getState()).toMatchObject({ book: { stale: true }, notice: null });
  });

  it('leaves other sheets alone', async () => {
    const { book } = await openPane([planSheet, { ...planSheet, name: '副本' }]);
    const readGrid = jest.spyOn(book.port, 'readGrid');
    book.setCell('副本', 'F4', '2025年1月底前');
    await jest.advanceTimersByTimeAsync(1000);
    expect(readGrid).not.toHaveBeenCalled();
  });
});

describe('marks follow edits', () => {
  const setMarks = async () => {
    const opened = await openPane([planSheet]);
    await markOverdue(opened.pane);
    return { ...opened, apply: jest.spyOn(opened.book.port, 'applyMarks') };
  };
  const overdueFrom = (rules: readonly { readonly from: string | null }[] = []) => rules.map(({ from }) => from);

  it('lays them anew when a time limit changes, and says so, once also what that costs', async () => {
    const { pane, book, said } = await setMarks();
    pane.store.dispatch({ type: 'notice/dismissed' });
    book.setCell('分工表', 'F4', '2025年1月底前');
    await jest.advanceTimersByTimeAsync(1000);
    expect(overdueFrom(book.marksOf('分工表')?.rules)).toContain('2025-02-01');
    expect(said()).toBe('表格有改动，表中标记已随之更新：1 项逾期、0 项即将到期。');
    expect(marksStatusOf(pane.store.getState())).toBe('current');
  });

  it.each([
    ['the edit means nothing for them', 'C4', '规范占道经营。', {}],
    ['the user has switched it off', 'F4', '2025年1月底前', { followMarks: false }],
    ['the pane looks at another day than the marks', 'F4', '2025年1月底前', { asOf: '2024-01-01' }],
  ])('leaves them alone when %s', async (_, cell, value, preferences) => {
    const { pane, book, apply } = await setMarks();
    pane.store.dispatch({ type: 'preferences/known', preferences: toPreferences(preferences) });
    book.setCell('分工表', cell, value);
    await jest.advanceTimersByTimeAsync(1000);
    expect(apply).not.toHaveBeenCalled();
  });

  it('does not mark a sheet without marks', async () => {
    const { book } = await openPane([planSheet]);
    book.setCell('分工表', 'F4', '2025年1月底前');
    await jest.advanceTimersByTimeAsync(1000);
    expect(book.marksOf('分工表')).toBeNull();
  });
});

describe('followDay', () => {
  it('notices midnight', async () => {
    const { pane } = await openPane([planSheet]);
    const stop = followDay({ ...pane, clock: clockAt('2024-10-09') });
    await jest.advanceTimersByTimeAsync(61_000);
    stop();
    expect(pane.store.getState().today).toBe('2024-10-09');
  });
});
