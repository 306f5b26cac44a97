import { correctionsNameOf } from '../../app/answers/former-name';
import type { Recognition } from '../../app/reading/recognise';
import {
  answersNow,
  entriesNow,
  formerNameByAnswers,
  goneNames,
  type RenamedSheet,
} from '../../app/answers/renamed-sheets';
import type { Grid } from '../../domain/grid/grid';
import { ownEntry } from '../../domain/own-entry';
import { correcting } from '../../domain/task/correcting';
import type { CorrectTables } from '../../domain/task/read-options';
import type { PaneContext } from './context';

/** What the user said about a sheet, for one reading of it. */
export interface ToldSheet {
  /** The corrections of a sheet, its own or those of the name that it bore before. */
  readonly correct: (grid: Grid) => CorrectTables | undefined;
  /** What was kept under a former name goes with the sheet, and the user is told; nothing is written before something else is. */
  readonly follow: (plain: Recognition) => void;
}

/** Takes what is kept with the workbook as it stands before a reading. */
export function toldSheet(context: PaneContext): ToldSheet {
  const { corrections, answers, book } = context.store.getState();
  const given = answers?.answers ?? [];
  const gone = goneNames([...Object.keys(corrections), ...given.map(({ sheet }) => sheet)], book.sheets);
  let from: string | null = null;
  return {
    correct: (grid) => {
      from = ownEntry(corrections, grid.sheet) ? null : correctionsNameOf(grid, corrections, gone);
      const told = ownEntry(corrections, from ?? grid.sheet);
      return told && correcting(told);
    },
    follow: ({ sheet, tables }) => {
      const tasks = tables.flatMap((table) => table.tasks);
      const name = from ?? formerNameByAnswers(given, gone, tasks);
      if (name !== null) follow(context, { from: name, to: sheet });
    },
  };
}

function follow({ store }: PaneContext, { from, to }: RenamedSheet): void {
  const { answers, corrections, renamed: known } = store.getState();
  const isKnown = known.some((one) => one.from === from && one.to === to);
  const renamed = isKnown ? known : [...known, { from, to }];
  store.dispatch({
    type: 'sheet/renamed',
    renamed,
    answers: answers && { ...answers, answers: answersNow(answers.answers, renamed) },
    corrections: entriesNow(corrections, renamed),
  });
  if (isKnown) return;
  store.dispatch({ type: 'notice/shown', notice: { tone: 'info', key: 'corrections.followed', values: { from, to } } });
}
