import { batch } from './batch';
import type { OfficeRuntime } from './office-runtime';

/**
 * Looks up sheet names by id. A name is asked for each time (sheets are renamed) and the last known one is given while Excel
 * refuses, as it does during cell editing. Null for a sheet that is gone or was never seen.
 */
export function sheetNames(runtime: OfficeRuntime): (id: string) => Promise<string | null> {
  const known = new Map<string, string>();
  const ask = (id: string) =>
    batch(runtime, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  return async (id) => {
    try {
      const name = await ask(id);
      if (name !== null) known.set(id, name);
      return name;
    } catch {
      return known.get(id) ?? null;
    }
  };
}
