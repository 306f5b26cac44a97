import { followDay } from '../../../src/taskpane/flows/follow-day';
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

describe('followDay', () => {
  it('notices midnight', async () => {
    const { pane } = await openPane([planSheet]);
    const stop = followDay({ ...pane, clock: clockAt('2024-10-09') });
    await jest.advanceTimersByTimeAsync(61_000);
    stop();
    expect(pane.store.getState().today).toBe('2024-10-09');
  });
});
