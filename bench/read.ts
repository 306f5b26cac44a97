/** Reading sheets: time and memory by rows, and how many fields come out right, beside the usual ways of reading. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { expectedTables, seedNames } from '../tests/helpers/read-seed';
import { bigGrid } from './big-grid';
import { type Alone, runAlone } from './run-alone';
import { type FileReader, type ReadField, fileReaders } from './sheet-readers';

/** Rows → most milliseconds from a grid to its tasks. */
const budgets: Readonly<Record<number, number>> = { 1_000: 50, 10_000: 150, 100_000: 1_500 };
const mostMegabytes = 600;
const fields: readonly ReadField[] = ['system', 'stage', 'measure', 'deadlineText'];

/** Prints times of a grid, times of a file beside two peers, and accuracy; fails when a budget is broken. */
export async function run(): Promise<void> {
  console.table(await gridTimes());
  console.table(await fileTimes());
  console.table(await accuracy());
}

async function gridTimes(): Promise<Record<string, Record<string, string>>> {
  const lines: Record<string, Record<string, string>> = {};
  for (const [rows, most] of Object.entries(budgets)) {
    const alone = await runAlone('grid', rows);
    const isOver = !(alone.ms < most && alone.mb < mostMegabytes);
    if (isOver) process.exitCode = 1;
    lines[`Duban, grid to tasks, ${rows} rows`] = {
      ...shown(alone, Number(rows)),
      budget: isOver ? `OVER ${most} ms` : `< ${most} ms`,
    };
  }
  return lines;
}

async function fileTimes(): Promise<Record<string, Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'duban-bench-'));
  const lines: Record<string, Record<string, string>> = {};
  for (const rows of Object.keys(budgets).map(Number)) {
    const path = join(folder, `${rows}.xlsx`);
    writeFileSync(path, await bookOf(rows));
    for (const name of Object.keys(fileReaders)) {
      lines[`${name}, file, ${rows} rows`] = shown(await runAlone('file', name, path), rows);
    }
  }
  rmSync(folder, { recursive: true });
  return lines;
}

function shown({ ms, mb, answer }: Alone, rows: number): Record<string, string> {
  if (answer !== undefined) return { ms: answer };
  return { ms: ms.toFixed(0), 'rows/s': Math.round((rows / ms) * 1000).toLocaleString('en'), 'peak MB': mb.toFixed(0) };
}

function bookOf(rows: number): Promise<Uint8Array> {
  const { values, merges } = bigGrid(rows);
  return writeXlsx({
    sheets: [
      {
        name: '表',
        rows: values.map((row) => [...row]),
        merges: merges.map(({ top, left, bottom, right }) => ({
          startRow: top,
          startCol: left,
          endRow: bottom,
          endCol: right,
        })),
      },
    ],
  });
}

/** Share of the labels and limits of all seeds that each way gives right in their row, by the hand-written answers. */
async function accuracy(): Promise<Record<string, Record<string, string>>> {
  const lines: Record<string, Record<string, string>> = {};
  for (const [name, reader] of Object.entries(fileReaders)) lines[name] = await accuracyOf(reader);
  return lines;
}

async function accuracyOf(reader: FileReader): Promise<Record<string, string>> {
  let right = 0;
  let all = 0;
  for (const seed of seedNames()) {
    const has = await reader(new Uint8Array(readFileSync(`seeds/${seed}/sheet.xlsx`)));
    for (const { sheet, tasks } of expectedTables(seed)) {
      for (const task of tasks) {
        for (const field of fields) {
          const wanted = task[field];
          if (typeof wanted !== 'string') continue;
          all++;
          if (has(sheet, task.row - 1, field, wanted)) right++;
        }
      }
    }
  }
  return { 'fields right': `${((100 * right) / all).toFixed(1)} %`, fields: String(all) };
}
