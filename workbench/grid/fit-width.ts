import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { SetZoomRatioCommand } from '@univerjs/sheets-ui';

/** Row heads and scroll bar, in pixels. */
const FRAME = 60;
/** Smaller is not legible, however wide the sheet. */
const SMALLEST = 0.7;
const STEP = 0.05;

/** Makes the open sheets small enough for all their columns to be seen at once; never larger than life. */
export function fitWidth(univer: Univer, width: number): void {
  const injector = univer.__getInjector();
  const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  for (const sheet of book?.getSheets() ?? []) {
    let content = 0;
    for (let column = 0; column < sheet.getLastColumnWithContent() + 1; column++)
      content += sheet.getColumnWidth(column);
    const ratio = Math.floor((width - FRAME) / Math.max(1, content) / STEP) * STEP;
    const zoomRatio = Math.min(1, Math.max(SMALLEST, ratio));
    const params = { unitId: book?.getUnitId(), subUnitId: sheet.getSheetId(), zoomRatio };
    void injector.get(ICommandService).executeCommand(SetZoomRatioCommand.id, params);
  }
}
