/** The workbook's own settings belong to file and add-in; they reach the disk when the user saves. */

/** Asks for a setting; after the next sync `settingValue` gives it. */
export function loadSetting({ workbook }: Excel.RequestContext, key: string): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return setting;
}

/** The value of a loaded setting, null when it is absent. */
export function settingValue(setting: Excel.Setting): unknown {
  return setting.isNullObject ? null : (setting.value as unknown);
}

/** Reads a setting. One request. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = loadSetting(context, key);
  await context.sync();
  return settingValue(setting);
}

/** Writes a setting; null removes it. Two requests. */
export async function writeSetting(context: Excel.RequestContext, key: string, value: unknown): Promise<void> {
  const setting = loadSetting(context, key);
  await context.sync();
  putSetting(context, setting, key, value);
  await context.sync();
}

/** Queues the same for a setting that has been loaded. */
export function putSetting(
  { workbook }: Excel.RequestContext,
  setting: Excel.Setting,
  key: string,
  value: unknown,
): void {
  if (value !== null) workbook.settings.add(key, value);
  else if (!setting.isNullObject) setting.delete();
}
