import type { Overview } from '../app/ports';
import { loadRules } from './marks';
import { loadRecord } from './rows';
import { loadSheets, refuseMissing, sheetAt } from './sheets';

/** All sheets, and what of ours stands on one of them. One request. */
export async function overview(context: Excel.RequestContext, name: string | null): Promise<Overview> {
  const sheet = sheetAt(context, name);
  const sheets = loadSheets(context);
  const rules = loadRules(sheet);
  const record = loadRecord(context);
  sheet.load('name');
  await context.sync();
  refuseMissing(sheet);
  return {
    sheets: sheets(),
    sheet: sheet.name,
    marks: rules().length,
    hiddenRows: record(sheet).rows.size,
  };
}
