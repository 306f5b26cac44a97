import type { Recognition } from '../../app/reading/recognise';
import { rowsPerStep, type Steps } from '../../domain/task/steps';
import { findingsOf } from './findings';
import { listItems } from './list';
import { markCountsOf } from './marks';
import type { PaneState } from './model';
import { reduce } from './reduce';
import { countRows, levelsOf, lightOptionsOf, rowsOf, stagesOf, stateAt, systemsOf, tableOf } from './rows';

/** What the pane asks of its state when it draws the tasks page, dearest last. */
const asked: readonly ((state: PaneState) => unknown)[] = [
  (state) => countRows(rowsOf(state)),
  markCountsOf,
  (state) => [levelsOf, stagesOf, systemsOf].map((select) => select(tableOf(state))),
  listItems,
  findingsOf,
];

/** Works out in steps what showing a reading needs, so that drawing it finds that done. */
export function* showSteps(state: PaneState, recognition: Recognition, plain: Recognition): Steps<void> {
  const options = lightOptionsOf(state);
  for (const { tasks } of recognition.tables) {
    for (const [index, task] of tasks.entries()) {
      stateAt(task, options);
      if (index % rowsPerStep === 0) yield;
    }
  }
  const next = reduce(state, { type: 'book/readEnded', recognition, plain });
  for (const ask of asked) {
    yield;
    ask(next);
  }
}
