import type { Overview } from '../app/ports';
import { hiddenKey, hiddenOf, toRegister } from './hidden-register';
import { loadRules } from './marks';
import { loadSetting, settingValue } from './settings';
import { loadSheets, refuseMissing, sheetAt } from './sheets';

/** All sheets, and what of ours stands on one of them. One request. */
export async function overview(context: Excel.RequestContext, name: string | null): Promise<Overview> {
  const sheet = sheetAt(context, name);
  const sheets = loadSheets(context);
  const rules = loadRules(sheet);
  const register = loadSetting(context, hiddenKey);
  sheet.load('id,name');
  await context.sync();
  refuseMissing(sheet);
  return {
    sheets: sheets(),
    sheet: sheet.name,
    marks: rules().length,
    hiddenRows: hiddenOf(toRegister(settingValue(register)), sheet).size,
  };
}
