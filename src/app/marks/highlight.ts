import { planMarks, type MarkOptions, type MarkPreview } from './plan-marks';
import type { WorkbookPort } from '../ports';
import type { RecognisedTable } from '../reading/recognised-table';

/**
 * Marks what is overdue and near due on a sheet, in place of our earlier marks there. `tables` are all tables of that sheet;
 * without any nothing is written. Returns how many rules now stand and what they show on the as-of date.
 */
export async function highlight(
  port: WorkbookPort,
  tables: readonly RecognisedTable[],
  options: MarkOptions,
): Promise<{ rules: number; preview: MarkPreview }> {
  const { plan, preview } = planMarks(tables, options);
  const sheet = tables[0]?.sheet;
  return { rules: sheet === undefined ? 0 : await port.applyMarks(sheet, plan), preview };
}

/** Takes exactly our marks off a sheet. Returns how many rules went. */
export function clearHighlight(port: WorkbookPort, sheet: string): Promise<number> {
  return port.clearMarks(sheet);
}
