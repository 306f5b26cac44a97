import { answersKey } from '../../app/answers/answers-key';
import type { ReadRequest } from '../../app/ports';
import type { Recognition } from '../../app/reading/recognise';
import { runInSlices } from '../../app/reading/run-in-slices';
import { showSteps } from '../state/show-steps';
import type { PaneContext } from './context';

/** A sheet as it says itself (`plain`), and as the user's answers have it. */
export interface Reading {
  readonly plain: Recognition;
  readonly recognition: Recognition;
}

/** What reads sheets draws nothing: it is fetched while the pane is drawn, not before. */
export const fetchReader = () => import('../../app/reading/recognise');

/** Reads a sheet with all that the user has said about it. Writes nothing; rejects as `recognise` does. */
export async function recogniseSheet(context: PaneContext, request: ReadRequest): Promise<Reading> {
  const { store, port, clock } = context;
  const { preferences, corrections, answers } = store.getState();
  // In few workbooks anything was said; for the others none of this is loaded.
  const isTold = Object.keys(corrections).length > 0 || (answers?.answers.length ?? 0) > 0;
  const told = isTold ? (await import('./told-sheet')).toldSheet(context) : null;
  const { recognise } = await fetchReader();
  const plain = await recognise(port, {
    ...request,
    clock,
    documentDate: preferences.documentDate,
    correct: told?.correct,
  });
  told?.follow(plain);
  const recognition = await answered(context, plain);
  await runInSlices(showSteps(store.getState(), recognition, plain), clock, request.signal);
  return { plain, recognition };
}

/** A reading with the answers put in. Few workbooks have any; for the others nothing is loaded. */
export async function answered({ store }: PaneContext, plain: Recognition): Promise<Recognition> {
  const given = store.getState().answers?.answers ?? [];
  if (given.length === 0) return plain;
  const { answerRecognition } = await import('../../app/answers/answer-recognition');
  return answerRecognition(plain, given);
}

/** Takes in the answers kept with the workbook. */
export async function knowAnswers({ store, port }: PaneContext): Promise<void> {
  const stored = await port.readSetting(answersKey);
  if (stored === null) return;
  const { toAnswers } = await import('../../app/answers/answers');
  store.dispatch({ type: 'answers/known', answers: toAnswers(stored) });
}
