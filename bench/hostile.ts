/** Every hostile book in a process of its own: how long, how much memory, and what came of it. */
import { readFileSync } from 'node:fs';
import { runAlone } from './run-alone';

const mostMilliseconds = 2_000;
const mostMegabytes = 500;

/** Prints one line per book; ends with the number of books over a budget, and fails when there is one. */
export async function run(): Promise<void> {
  const books = JSON.parse(readFileSync('tests/hostile/expected.json', 'utf8')) as { readonly file: string }[];
  const lines: Record<string, Record<string, string>> = {};
  let over = 0;
  for (const { file } of books) {
    const { ms, mb, answer = '' } = await runAlone('book', `tests/hostile/${file}`);
    const isOver = !(ms < mostMilliseconds && mb < mostMegabytes) || /^[A-Z]{4}/.test(answer);
    if (isOver) over++;
    lines[file] = { ms: ms.toFixed(0), 'peak MB': mb.toFixed(0), answer, budget: isOver ? 'OVER' : 'ok' };
  }
  console.table(lines);
  console.log(`${books.length} books; ${over} over ${mostMilliseconds} ms or ${mostMegabytes} MB.`);
  if (over > 0) process.exitCode = 1;
}
