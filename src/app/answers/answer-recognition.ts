import { applyAnswers } from '../../domain/task/answers/apply-answers';
import type { Answer } from '../../domain/task/answers/types';
import type { Recognition } from '../reading/recognise';

/** A reading as the user's answers have it; the sheet is not read again. */
export function answerRecognition(plain: Recognition, answers: readonly Answer[]): Recognition {
  return { ...plain, tables: plain.tables.map((table) => applyAnswers(table, answers)) };
}
