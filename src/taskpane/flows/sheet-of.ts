import { WorkbookError } from '../../app/ports';
import type { PaneContext } from './context';

/**
 * Name of the sheet that a command concerns: the one the pane shows, or the one in front. Excel is asked only when the
 * pane does not know it.
 */
export async function sheetOf({ store, port }: PaneContext, which: 'shown' | 'active' = 'shown'): Promise<string> {
  const { recognition, sheets } = store.getState().book;
  const active = sheets.find((sheet) => sheet.active)?.name;
  const known = which === 'shown' ? (recognition?.sheet ?? active) : active;
  if (known !== undefined) return known;
  const listed = (await port.listSheets()).find((sheet) => sheet.active);
  if (!listed) throw new WorkbookError('sheetMissing');
  return listed.name;
}
