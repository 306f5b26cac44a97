import { longMerges } from '../domain/fit/long-merges';
import type { Grid } from '../domain/grid/grid';
import { isAccepted } from '../domain/task/answers/accepted';
import { cutFindings } from '../domain/task/findings/cut-findings';
import type { SheetReading } from '../domain/task/read-tables';
import type { BookSheet } from '../../xlsx/open';
import { boxInFile } from './file-boxes';

/** A reading with what else is to be looked at: merged cells whose text is cut, as far as the file states their size. */
export function withCutTexts(
  reading: SheetReading,
  { sheet, grid, normalSize }: { readonly sheet: BookSheet; readonly grid: Grid; readonly normalSize: number },
): SheetReading {
  if (reading.tables.length === 0) return reading;
  const merges = longMerges(grid);
  const boxes = merges.map(({ range }) => boxInFile(sheet, range, normalSize));
  const cut = cutFindings(reading.tables, merges, boxes);
  const tables = reading.tables.map((table, index) => {
    const own = (cut[index] ?? []).filter((finding) => !isAccepted(finding, table));
    return own.length > 0 ? { ...table, findings: [...table.findings, ...own] } : table;
  });
  return { ...reading, tables };
}
