import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost, createUniverEngine } from '../../host';

const seeds = join(__dirname, '../../seeds');
const books = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));

/** The same two Excels for all books, as a user opens one after the other: starting one takes longer than opening most. */
const [first, second] = [createHost({ engine: createUniverEngine() }), createHost({ engine: createUniverEngine() })];
afterAll(() => [first, second].forEach((host) => host.dispose()));

test.each(books)('%s: an untouched book is saved as it was', async (name) => {
  await first.open(readFileSync(join(seeds, name)), 'book.xlsx');
  await second.open(await first.save(), 'book.xlsx');
  expect(second.snapshot()).toEqual(first.snapshot());
});

test('after all of them the last book is what it is in an Excel of its own', async () => {
  const fresh = createHost({ engine: createUniverEngine() });
  await fresh.open(readFileSync(join(seeds, books.at(-1) ?? '')), 'book.xlsx');
  const [alone, after] = [fresh.snapshot(), first.snapshot()];
  fresh.dispose();
  expect(after).toEqual(alone);
});
