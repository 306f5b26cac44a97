import { readFileSync } from 'node:fs';
import { gridOfSheet } from '../src/cli/file-grid';
import { readTables } from '../src/domain/task/read-tables';
import type { Task } from '../src/domain/task/types';
import { BookError } from '../xlsx/book-error';
import { openBook } from '../xlsx/open';

/** What a person decided must come of a book; `either`: read right or refused with a sentence. */
interface Expected {
  readonly file: string;
  readonly about: string;
  readonly outcome: 'reads' | 'noTable' | 'refused' | 'either';
  readonly tasks?: number;
  /** Due day per task. */
  readonly due?: readonly (string | null)[];
  /** Kinds of refusal, any of them. */
  readonly why?: readonly string[];
}

// How long each takes and how much memory is for `npm run bench -- hostile`.
const books = JSON.parse(readFileSync('tests/hostile/expected.json', 'utf8')) as Expected[];

async function outcomeOf(file: string): Promise<readonly Task[] | BookError> {
  try {
    const book = await openBook(new Uint8Array(readFileSync(`tests/hostile/${file}`)));
    return book.sheets.flatMap((sheet) => readTables(gridOfSheet(book, sheet))).flatMap(({ tasks }) => tasks);
  } catch (error) {
    if (error instanceof BookError) return error;
    throw error;
  }
}

test.each(books)('$file: $about', async ({ file, outcome, tasks = 0, due, why }) => {
  const found = await outcomeOf(file);
  if (found instanceof BookError) {
    expect(['refused', 'either']).toContain(outcome);
    if (why) expect(why).toContain(found.kind);
    return;
  }
  expect(outcome).not.toBe('refused');
  expect(found).toHaveLength(tasks);
  if (due) expect(found.map(({ deadline }) => deadline.milestones[0]?.due ?? null)).toEqual(due);
});
