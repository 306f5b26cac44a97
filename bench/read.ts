/** Reading sheets: time and memory by rows, and how many fields come out right, beside reading by fill-down. */
import { readFileSync } from 'node:fs';
import { gridOfSheet } from '../src/cli/file-grid';
import type { Grid } from '../src/domain/grid/grid';
import { readTables } from '../src/domain/task/read-tables';
import { openBook } from '../xlsx/open';
import { type ExpectedTask, expectedTables, seedNames } from '../tests/helpers/read-seed';
import { bigGrid } from './big-grid';
import { fillDown } from './fill-down';

const sizes = [1_000, 10_000, 100_000];
const rounds = 5;

/** Prints both tables. */
export async function run(): Promise<void> {
  console.table(Object.fromEntries(sizes.map((rows) => [`${rows} rows`, speedOf(rows)])));
  console.table(await accuracy());
}

function speedOf(rows: number): Record<string, string> {
  const grid = bigGrid(rows);
  const ours = medianOf(() => readTables(grid));
  const naive = medianOf(() => fillDown(grid));
  return {
    'Duban, ms': ours.toFixed(0),
    'rows/s': Math.round((rows / ours) * 1000).toLocaleString('en'),
    'fill-down, ms': naive.toFixed(0),
    'memory, MB': (process.memoryUsage().rss / 2 ** 20).toFixed(0),
  };
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

/** Share of the labels and limits of all seeds that each way gives right, by the hand-written answers. */
async function accuracy(): Promise<Record<string, Record<string, string>>> {
  const score = { Duban: { right: 0, all: 0 }, 'rows + fill-down': { right: 0, all: 0 } };
  for (const name of seedNames()) {
    const book = await openBook(new Uint8Array(readFileSync(`seeds/${name}/sheet.xlsx`)));
    const grids = book.sheets.map((sheet) => gridOfSheet(book, sheet));
    for (const { sheet, tasks } of expectedTables(name)) {
      const grid = grids.find((each) => each.sheet === sheet);
      if (!grid) continue;
      for (const [wanted, ours, naive] of compare(grid, tasks)) {
        score.Duban.all++;
        score['rows + fill-down'].all++;
        if (ours) score.Duban.right++;
        if (naive && wanted !== null) score['rows + fill-down'].right++;
      }
    }
  }
  const percent = ({ right, all }: { right: number; all: number }): string => `${((100 * right) / all).toFixed(1)} %`;
  return Object.fromEntries(
    Object.entries(score).map(([reader, counts]) => [
      reader,
      { 'fields right': percent(counts), fields: String(counts.all) },
    ]),
  );
}

/** Per label or limit of each expected task: what it is, whether we and fill-down have it in that row. */
function compare(grid: Grid, tasks: readonly ExpectedTask[]): [wanted: unknown, ours: boolean, naive: boolean][] {
  const read = readTables(grid).flatMap(({ tasks: found }) => found);
  const filled = fillDown(grid);
  return tasks.flatMap((task) =>
    (['system', 'stage', 'measure', 'deadlineText'] as const).flatMap((field): [unknown, boolean, boolean][] => {
      const wanted = task[field];
      if (wanted === undefined || wanted === null) return [];
      const here = read.filter(({ row }) => row + 1 === task.row);
      const ours = here.some((found) => (field === 'deadlineText' ? found.deadline.text : found[field]) === wanted);
      const cells = Object.values(filled.get(task.row - 1) ?? {});
      return [[wanted, ours, cells.includes(String(wanted))]];
    }),
  );
}
