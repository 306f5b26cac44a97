/**
 * Does one thing in a process of its own, for times and memory that nothing else has touched, and prints JSON:
 * `alone.ts grid ROWS`, `alone.ts file READER ROWS`, `alone.ts book FILE`.
 */
import { readFileSync } from 'node:fs';
import { readTables } from '../src/domain/task/read-tables';
import { gridOfSheet } from '../src/cli/file-grid';
import { BookError } from '../xlsx/book-error';
import { openBook } from '../xlsx/open';
import { bigGrid } from './big-grid';
import { fileReaders } from './sheet-readers';

const [what, first = '', second = ''] = process.argv.slice(2);
const works: Readonly<Record<string, () => Promise<unknown>>> = {
  grid: async () => {
    const grid = bigGrid(Number(first));
    return medianOf(5, async () => readTables(grid));
  },
  file: async () => {
    const bytes = new Uint8Array(readFileSync(second));
    return medianOf(3, () => fileReaders[first]?.(bytes));
  },
  book: () => readBook(first),
};

interface Measured {
  /**
   * Of each round the smaller of elapsed time and processor time, for us and the peers alike. Both are upper limits of
   * what a user waits for: elapsed time also counts other work on the machine, processor time also counts the threads
   * of compiler and collector, which run beside.
   */
  readonly ms: number;
  /** Peak memory of the process up to the end of the first round. */
  readonly mb: number;
}

/** The median of several rounds. */
async function medianOf(rounds: number, work: () => Promise<unknown> | undefined): Promise<Measured> {
  const times: number[] = [];
  let mb = NaN;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push(Math.min(performance.now() - start, (user + system) / 1000));
    if (round === 0) mb = process.resourceUsage().maxRSS / 1024;
  }
  return { ms: times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN, mb };
}

async function readBook(file: string): Promise<Measured & { readonly answer: string }> {
  let answer = '';
  const measured = await medianOf(1, async () => (answer = await answerOf(file)));
  return { ...measured, answer };
}

async function answerOf(file: string): Promise<string> {
  try {
    const book = await openBook(new Uint8Array(readFileSync(file)));
    const tables = book.sheets.flatMap((sheet) => readTables(gridOfSheet(book, sheet)));
    return tables.length === 0 ? 'no table' : `${tables.flatMap(({ tasks }) => tasks).length} tasks`;
  } catch (error) {
    if (error instanceof BookError) return `refused: ${error.kind}`;
    return `CRASH: ${String(error)}`;
  }
}

console.log(JSON.stringify(await works[what ?? '']?.()));
