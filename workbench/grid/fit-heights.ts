import type { Univer } from '@univerjs/core';
import { SetWorksheetRowIsAutoHeightCommand } from '@univerjs/sheets';
import { openSheets } from './open-sheets';

/** Beyond it a sheet is shown as it comes: measuring text takes long. */
const MOST_ROWS = 2000;

/** Rows for which the file says no height become as high as their text, as Excel does when it opens a book. */
export async function fitHeights(univer: Univer): Promise<void> {
  const { sheets, run } = openSheets(univer);
  for (const sheet of sheets) {
    const last = sheet.getLastRowWithContent();
    const ranges = [];
    for (let row = 0; row <= Math.min(last, MOST_ROWS); row++) {
      if (sheet.getConfig().rowData[row]?.h !== undefined) continue;
      ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 });
    }
    if (ranges.length > 0) await run(SetWorksheetRowIsAutoHeightCommand.id, sheet, { ranges });
  }
}
