import { WorkbookError } from '../../app/ports';
import type { PaneContext } from './context';

/** Name of the sheet that a command concerns: the one shown in the pane, else the active one. */
export async function sheetOf({ store, port }: PaneContext): Promise<string> {
  const shown = store.getState().book.recognition?.sheet;
  if (shown !== undefined) return shown;
  const active = (await port.listSheets()).find((sheet) => sheet.active);
  if (!active) throw new WorkbookError('sheetMissing');
  return active.name;
}
