import { longMerges } from '../domain/fit/long-merges';
import { mostCrowded } from '../domain/fit/most-crowded';
import type { Grid } from '../domain/grid/grid';
import { isAccepted } from '../domain/task/answers/accepted';
import { cutFindings } from '../domain/task/findings/cut-findings';
import type { SheetReading } from '../domain/task/read-tables';
import type { Book, BookSheet } from '../../xlsx/open';
import { statedSizes, type StatedSizes } from '../../xlsx/stated-sizes';
import { boxInFile, type SheetSizes } from './file-boxes';

/**
 * A reading with what else is to be looked at: merged cells whose text is cut, as far as the file states their size. `sizes`
 * is asked only where there are such cells with much text.
 */
export function withCutTexts(
  reading: SheetReading,
  sheet: BookSheet,
  grid: Grid,
  sizes: () => SheetSizes,
): SheetReading {
  const merges = reading.tables.length > 0 ? mostCrowded(longMerges(grid)) : [];
  if (merges.length === 0) return reading;
  const stated = sizes();
  const boxes = merges.map(({ range }) => boxInFile(sheet, range, stated));
  const cut = cutFindings(reading.tables, merges, boxes);
  const tables = reading.tables.map((table, index) => {
    const own = (cut[index] ?? []).filter((finding) => !isAccepted(finding, table));
    return own.length > 0 ? { ...table, findings: [...table.findings, ...own] } : table;
  });
  return { ...reading, tables };
}

/** The sizes that the sheets of a file state; read from it once, when they are first asked for. */
export function sizesIn(bytes: Uint8Array, { sheets }: Book): (sheet: BookSheet) => SheetSizes {
  let stated: StatedSizes | null = null;
  return (sheet) => {
    stated ??= statedSizes(bytes);
    return {
      heights: stated.rowHeights[sheets.indexOf(sheet)] ?? new Map<number, number>(),
      normalFont: stated.normalFont,
    };
  };
}
