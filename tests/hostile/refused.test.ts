import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BookError } from '../../xlsx/book-error';
import { openBook } from '../../xlsx/open';
import expected from './expected.json';

/** Books of `expected.json` at the door: what must be turned away is, with the right sentence and soon; the rest opens. */

interface Hostile {
  readonly file: string;
  readonly about: string;
  readonly outcome: string;
  readonly why?: readonly string[];
}

const books: readonly Hostile[] = expected;
/** Two seconds on an idle machine; room for a busy one. */
const soon = 8000;

async function knock(file: string): Promise<{ answer: unknown; took: number }> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, file)));
  const from = performance.now();
  const answer: unknown = await openBook(bytes).catch((error: unknown) => error);
  return { answer, took: performance.now() - from };
}

test.each(books.filter(({ outcome }) => outcome === 'refused'))('$file ($about) is refused', async ({ file, why }) => {
  const { answer, took } = await knock(file);
  expect(answer).toBeInstanceOf(BookError);
  expect(why).toContain((answer as BookError).kind);
  expect((answer as BookError).message).toMatch(/。$/u);
  expect(took).toBeLessThan(soon);
});

test.each(books.filter(({ outcome }) => outcome === 'reads'))('$file ($about) is let in', async ({ file }) => {
  const { answer, took } = await knock(file);
  expect(answer).toHaveProperty('sheets.0.name');
  expect(took).toBeLessThan(soon);
});

test.each(books.filter(({ outcome }) => outcome === 'either'))('$file ($about) is let in or refused', async (book) => {
  const { answer, took } = await knock(book.file);
  if (answer instanceof Error) expect(answer).toBeInstanceOf(BookError);
  expect(took).toBeLessThan(soon);
});
