import type { CellValue } from '../src/domain/grid/grid';

/** A row of a sheet as a record: header text → cell text, blanks filled from above. */
export type FilledRow = Readonly<Record<string, string>>;

/**
 * How sheets are usually read by program (rows of a reader, pandas `ffill`, Power Query fill-down): the first row with
 * at least three texts is the header, every blank takes the text above it. `top`: worksheet row of the first row.
 */
export function fillDown(rows: readonly (readonly CellValue[])[], top: number): Map<number, FilledRow> {
  const headerAt = rows.findIndex((row) => row.filter((value) => value !== '').length >= 3);
  const header = (rows[headerAt] ?? []).map(String);
  const filled = new Map<number, FilledRow>();
  const above: string[] = [];
  rows.slice(headerAt + 1).forEach((row, index) => {
    row.forEach((value, column) => {
      if (value !== '') above[column] = String(value).trim();
    });
    filled.set(
      top + headerAt + 1 + index,
      Object.fromEntries(header.map((name, column) => [name, above[column] ?? ''])),
    );
  });
  return filled;
}
