import type { Recognition } from '../../app/recognise';
import { answersNow, entriesNow, formerNameByAnswers, goneNames } from '../../app/renamed-sheets';
import type { PaneState } from '../state/model';
import type { PaneContext } from './context';

/** Names under which something is kept that no sheet bears any more. */
export function goneFrom({ corrections, answers, book }: PaneState): readonly string[] {
  const given = answers?.answers ?? [];
  return goneNames([...Object.keys(corrections), ...given.map(({ sheet }) => sheet)], book.sheets);
}

/** What was kept for a sheet goes with it to its new name, and the user is told; nothing is written before something else is. */
export function followRenamed({ store }: PaneContext, { sheet: to, tables, renamedFrom }: Recognition): void {
  const state = store.getState();
  const { answers, corrections } = state;
  const tasks = tables.flatMap((table) => table.tasks);
  const from = renamedFrom ?? formerNameByAnswers(answers?.answers ?? [], goneFrom(state), tasks);
  if (from === null) return;
  const isKnown = state.renamed.some((one) => one.from === from && one.to === to);
  const renamed = isKnown ? state.renamed : [...state.renamed, { from, to }];
  store.dispatch({
    type: 'sheet/renamed',
    renamed,
    answers: answers && { ...answers, answers: answersNow(answers.answers, renamed) },
    corrections: entriesNow(corrections, renamed),
  });
  if (isKnown) return;
  store.dispatch({ type: 'notice/shown', notice: { tone: 'info', key: 'corrections.followed', values: { from, to } } });
}
