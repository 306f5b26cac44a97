import type { Recognition } from '../../../src/app/reading/recognise';
import type { PaneAction } from '../../../src/taskpane/state/actions';
import type { PaneState } from '../../../src/taskpane/state/model';
import { initialState, reduce } from '../../../src/taskpane/state/reduce';

const recognition = (sheet: string, tables = 1): Recognition => ({
  sheet,
  tables: Array.from(
    { length: tables },
    () => ({ sheet, tasks: [], findings: [] }) as unknown as Recognition['tables'][number],
  ),
  readAt: 0,
  fingerprint: sheet,
  nothing: null,
  lost: [],
  longMerges: [],
});

const after = (...actions: readonly PaneAction[]): PaneState => actions.reduce(reduce, initialState('2026-03-02'));
const read = (sheet: string, tables = 1): PaneAction => ({
  type: 'book/readEnded',
  recognition: recognition(sheet, tables),
});

function overview(sheet: string, marks = 0, hiddenRows = 0): PaneAction {
  const sheets = ['甲', '乙'].map((name) => ({ name, visible: true, active: name === sheet }));
  return { type: 'book/overviewKnown', overview: { sheets, sheet, marks, hiddenRows } };
}

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

  it('takes what of ours stands on the sheet from each overview', () => {
    const plan = { asOf: 'today', rules: [] } as const;
    const marked = after(read('甲'), overview('甲', 4, 2), { type: 'sheet/writeEnded', change: { marked: plan } });
    expect(reduce(marked, overview('甲', 4, 0)).sheet).toMatchObject({ marks: 4, hiddenRows: 0, marked: plan });
    // Somebody took some away, or it is another sheet: what they were made for is no longer known.
    expect(reduce(marked, overview('甲', 3, 0)).sheet).toMatchObject({ marks: 3, marked: null });
    expect(reduce(marked, overview('乙', 4, 0)).sheet.marked).toBeNull();
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
    const state = after(overview('甲'), { type: 'book/activated', sheet: '乙' });
    expect(state.book.sheets.find(({ active }) => active)?.name).toBe('乙');
  });
});
