import type { Recognition } from '../../../src/app/recognise';
import type { PaneAction } from '../../../src/taskpane/state/actions';
import type { PaneState } from '../../../src/taskpane/state/model';
import { initialState, reduce } from '../../../src/taskpane/state/reduce';

const recognition = (sheet: string, tables = 1): Recognition => ({
  sheet,
  tables: Array.from(
    { length: tables },
    () => ({ sheet, tasks: [], findings: [] }) as unknown as Recognition['tables'][number],
  ),
  staffing: [],
  readAt: 0,
  fingerprint: sheet,
  nothing: null,
});

const after = (...actions: readonly PaneAction[]): PaneState => actions.reduce(reduce, initialState('2026-03-02'));
const read = (sheet: string, tables = 1): PaneAction => ({
  type: 'book/readEnded',
  recognition: recognition(sheet, tables),
});

describe('reduce', () => {
  it('gives the same state back when nothing changed', () => {
    const state = after(read('甲'));
    expect(reduce(state, { type: 'book/readProgress', done: 0.5 })).toBe(state);
    expect(reduce(state, { type: 'book/changed', sheet: '乙' })).toBe(state);
  });

  it('is stale after a change on the sheet that was read, and fresh after the next reading', () => {
    const stale = after(read('甲'), { type: 'book/changed', sheet: '甲' });
    expect(stale.book.stale).toBe(true);
    expect(reduce(stale, read('甲')).book.stale).toBe(false);
  });

  it('keeps the tasks it has when a reading fails or is cancelled', () => {
    const state = after(
      read('甲'),
      { type: 'book/readStarted', sheet: '甲' },
      { type: 'book/readEnded', recognition: null },
    );
    expect(state.book.recognition?.sheet).toBe('甲');
    expect(state.book.reading).toBeNull();
  });

  it('keeps the chosen table over a new reading of the same sheet while it is there', () => {
    const chosen = after(read('甲', 2), { type: 'book/tableChosen', index: 1 });
    expect(reduce(chosen, read('甲', 2)).book.tableIndex).toBe(1);
    expect(reduce(chosen, read('甲', 1)).book.tableIndex).toBe(0);
    expect(reduce(chosen, read('乙', 2)).book.tableIndex).toBe(0);
  });

  it('forgets what it knew of marks when another sheet is read, not when the same is', () => {
    const marked = after(read('甲'), { type: 'sheet/counted', marks: 4, hiddenRows: 2 });
    expect(reduce(marked, read('甲')).sheet).toMatchObject({ marks: 4, hiddenRows: 2 });
    expect(reduce(marked, read('乙')).sheet).toMatchObject({ marks: null, hiddenRows: 0 });
  });

  it('is busy while it writes, and knows what came of it', () => {
    const busy = after(read('甲'), { type: 'sheet/writeStarted', busy: 'mark' });
    expect(busy.sheet.busy).toBe('mark');
    const failed = reduce(busy, { type: 'sheet/writeEnded' });
    expect(failed.sheet).toMatchObject({ busy: null, marks: null });
    expect(reduce(busy, { type: 'sheet/writeEnded', change: { marks: 3 } }).sheet).toMatchObject({
      busy: null,
      marks: 3,
    });
  });

  it('takes the last notice away when a reading starts', () => {
    const told = after({ type: 'notice/shown', notice: { tone: 'info', key: 'state.cancelled' } });
    expect(reduce(told, { type: 'book/readStarted', sheet: null }).notice).toBeNull();
  });

  it('knows which sheet is in front', () => {
    const sheets = ['甲', '乙'].map((name) => ({ name, visible: true, active: name === '甲' }));
    const state = after({ type: 'book/sheetsListed', sheets }, { type: 'book/activated', sheet: '乙' });
    expect(state.book.sheets.find(({ active }) => active)?.name).toBe('乙');
  });
});
