/**
 * Settings belong to file and add-in; they reach the disk when the user saves.
 * Reads one, null when it is absent. One request.
 */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = await findSetting(context, key);
  return setting?.value ?? null;
}

/** Writes a setting; null removes it. One request, two for a removal. */
export async function writeSetting(context: Excel.RequestContext, key: string, value: unknown): Promise<void> {
  if (value === null) (await findSetting(context, key))?.delete();
  else context.workbook.settings.add(key, value);
  await context.sync();
}

async function findSetting(context: Excel.RequestContext, key: string): Promise<Excel.Setting | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? null : setting;
}
