import type { Univer } from '@univerjs/core';
import { SetZoomRatioCommand } from '@univerjs/sheets-ui';
import { openSheets } from './open-sheets';

/** Row heads and scroll bar, in pixels. */
const FRAME = 60;
/** Smaller is not legible, however wide the sheet. */
const SMALLEST = 0.7;
const STEP = 0.05;

/** Makes the open sheets small enough for all their columns to be seen at once; never larger than life. */
export function fitWidth(univer: Univer, width: number): void {
  const { sheets, run } = openSheets(univer);
  for (const sheet of sheets) {
    let content = 0;
    for (let column = 0; column < sheet.getLastColumnWithContent() + 1; column++)
      content += sheet.getColumnWidth(column);
    const ratio = Math.floor((width - FRAME) / Math.max(1, content) / STEP) * STEP;
    void run(SetZoomRatioCommand.id, sheet, { zoomRatio: Math.min(1, Math.max(SMALLEST, ratio)) });
  }
}
