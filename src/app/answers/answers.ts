import * as v from 'valibot';
import { answerKey, type Answer } from '../../domain/task/answers/types';
import { answersKey } from './answers-key';
import { isIsoDay } from '../iso-day';
import type { AddedColumns, WorkbookPort } from '../ports';

const day = v.pipe(v.string(), v.check(isIsoDay));
const subject = {
  sheet: v.string(),
  tasks: v.array(v.string()),
  finer: v.fallback(v.optional(v.array(v.string())), undefined),
  text: v.string(),
  label: v.fallback(v.string(), ''),
  on: day,
  by: v.fallback(v.string(), ''),
};

/** Each answer stands alone; keys of a later version are kept. */
const answer = v.variant('kind', [
  v.looseObject({
    kind: v.literal('accept'),
    ...subject,
    code: v.string(),
    seen: v.string(),
    alias: v.fallback(v.optional(v.object({ from: v.string(), to: v.string() })), undefined),
  }),
  v.looseObject({ kind: v.literal('year'), ...subject, year: v.pipe(v.number(), v.integer(), v.minValue(1900)) }),
  v.looseObject({ kind: v.literal('other'), ...subject, due: day }),
  v.looseObject({ kind: v.literal('event'), ...subject, day }),
  v.looseObject({ kind: v.literal('date'), ...subject, due: day }),
  v.looseObject({
    kind: v.literal('met'),
    ...subject,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    doneOn: v.nullable(day),
  }),
]);

/** Columns of ours on a sheet: the hidden name that knows where they are, and how the cells looked before. */
const columns = v.looseObject({
  name: v.string(),
  sheet: v.string(),
  widths: v.array(v.number()),
  looks: v.fallback(v.array(v.unknown()), []),
});

const schema = v.looseObject({
  /** Who answers, if they gave a name; written into the answers that follow. */
  by: v.fallback(v.string(), ''),
  answers: v.fallback(v.array(v.unknown()), []),
  columns: v.fallback(v.array(columns), []),
});

/** All answers of a workbook. `others`: entries that this version cannot read; they are kept for one that can. */
export interface AnswerBook {
  readonly by: string;
  readonly answers: readonly Answer[];
  readonly columns: readonly AddedColumns[];
  readonly others: readonly unknown[];
  readonly more: Readonly<Record<string, unknown>>;
}

/** The answers of a workbook in which nobody has answered anything. */
export const noAnswers: AnswerBook = { by: '', answers: [], columns: [], others: [], more: {} };

/** Reads anything as answers: what cannot be read costs only itself and is kept. */
export function toAnswers(stored: unknown): AnswerBook {
  const entries = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
  const { by, answers: list, columns: added, ...more } = v.parse(schema, entries);
  const known: Answer[] = [];
  const others: unknown[] = [];
  for (const item of list) {
    const read = v.safeParse(answer, item);
    if (read.success) known.push(read.output);
    else others.push(item);
  }
  return { by, answers: known, columns: added, others, more };
}

/** The answers kept with the workbook; none when there are none. */
export async function readAnswers(port: WorkbookPort): Promise<AnswerBook> {
  return toAnswers(await port.readSetting(answersKey));
}

/** Keeps the answers with the workbook; a book that says nothing leaves no setting behind. */
export async function writeAnswers(port: WorkbookPort, book: AnswerBook): Promise<void> {
  const { by, answers: known, columns: added, others, more } = book;
  const says = known.length + added.length + others.length + Object.keys(more).length > 0 || by !== '';
  await port.writeSetting(answersKey, says ? { ...more, by, answers: [...known, ...others], columns: added } : null);
}

/** The book with more answers; one to the same question is replaced where it stands. */
export function withAnswers(book: AnswerBook, given: readonly Answer[]): AnswerBook {
  const answers = given.reduce<readonly Answer[]>((list, next) => {
    const key = answerKey(next);
    const isNew = !list.some((known) => answerKey(known) === key);
    return isNew ? [...list, next] : list.map((known) => (answerKey(known) === key ? next : known));
  }, book.answers);
  return { ...book, answers };
}

/** The book without the answers of these keys (`answerKey`). */
export function withoutAnswers(book: AnswerBook, keys: readonly string[]): AnswerBook {
  return { ...book, answers: book.answers.filter((known) => !keys.includes(answerKey(known))) };
}
