import { noticeText } from '../i18n/notice-text';
import type { Translate } from '../i18n/types';
import { visibleRows } from './list';
import type { PaneState } from './model';
import { countRows, rowsOf } from './rows';
import { isNarrowed } from './view';

/** What a screen reader is told: what came of the last action, else how many tasks there are or are left. */
export function liveText(state: PaneState, text: Translate): string {
  if (state.notice) {
    const said = noticeText(state.notice, text);
    return state.notice.undo && state.undo.length > 0 ? text('live.undoable', { said }) : said;
  }
  if (state.asked.length > 0) return text('ask.title');
  if (state.book.reading || !state.book.recognition) return '';
  if (isNarrowed(state.view)) return text('live.list', { count: visibleRows(state).length });
  const rows = rowsOf(state);
  return text('live.tasks', { count: rows.length, overdue: countRows(rows).overdue });
}
