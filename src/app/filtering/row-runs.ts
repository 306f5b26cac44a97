import type { RowRun } from '../ports';

/** Runs of rows that touch, ascending: 5, 7, 6, 9 → 5–7, 9–9. */
export function toRuns(rows: Iterable<number>): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.last + 1 === row) runs[runs.length - 1] = { ...last, last: row };
    else runs.push({ first: row, last: row });
  }
  return runs;
}

/** The rows of a run. */
export function rowsOf({ first, last }: RowRun): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
