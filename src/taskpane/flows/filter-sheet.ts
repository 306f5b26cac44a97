import { filterSheet, showAll } from '../../app/filtering/filter-sheet';
import { visibleRows } from '../state/list';
import type { Notice } from '../state/model';
import { tableOf } from '../state/rows';
import { isNarrowed } from '../state/view';
import { attempt } from './attempt';
import type { PaneContext } from './context';
import { sheetOf } from './sheet-of';

/** Hides the rows of all tasks that the list leaves out. Without a condition, or with nothing left, the sheet stays. */
export async function filterInSheet(context: PaneContext): Promise<void> {
  const { store, port } = context;
  const state = store.getState();
  const table = tableOf(state);
  const shown = visibleRows(state).map(({ task }) => task);
  if (!table) return;
  if (!isNarrowed(state.view)) return say(context, { tone: 'info', key: 'filter.chooseFirst' });
  if (shown.length === 0) return say(context, { tone: 'info', key: 'filter.noneLeft' });
  store.dispatch({ type: 'sheet/writeStarted', busy: 'filter' });
  const rows = await attempt(context, () => filterSheet(port, [table], shown));
  store.dispatch({ type: 'sheet/writeEnded', ...(rows !== null && { change: { hiddenRows: rows } }) });
  if (rows === null) return;
  say(context, { tone: 'success', key: 'filter.inSheetDone', values: { tasks: shown.length, rows } });
}

/** Shows again every row that a filter of ours hid, in whichever session; rows the user hid stay hidden. */
export async function showAllRows(context: PaneContext): Promise<void> {
  const { store, port } = context;
  store.dispatch({ type: 'sheet/writeStarted', busy: 'showAll' });
  const rows = await attempt(context, async () => showAll(port, await sheetOf(context)));
  store.dispatch({ type: 'sheet/writeEnded', ...(rows !== null && { change: { hiddenRows: 0 } }) });
  if (rows === null) return;
  say(
    context,
    rows > 0
      ? { tone: 'success', key: 'filter.showAllDone', values: { rows } }
      : { tone: 'info', key: 'filter.showAllNone' },
  );
}

function say({ store }: PaneContext, notice: Notice): void {
  store.dispatch({ type: 'notice/shown', notice });
}
