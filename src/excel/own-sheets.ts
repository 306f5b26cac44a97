import { columnLetters, rangeAddress } from '../domain/grid/address';
import type { CellValue } from '../domain/grid/grid';
import { WorkbookError, type SheetSpec } from '../app/ports';
import { batch, undoOnError } from './batch';
import type { OfficeRuntime } from './office-runtime';

/** A custom property of this name says that a sheet is ours; it goes where the sheet goes. */
const ownerKey = 'duban';

/** Writes a sheet of ours anew. Two requests. A failed write leaves no sheet of that name behind. */
export async function putSheet(runtime: OfficeRuntime, spec: SheetSpec): Promise<void> {
  await batch(runtime, async (context) => {
    const { sheet, ours } = await findSheet(context, spec.name);
    if (sheet && !ours) throw new WorkbookError('unknown', 'sheet of this name is not ours');
    const write = async () => {
      sheet?.delete();
      fill(context.workbook.worksheets.add(spec.name), spec);
      await context.sync();
    };
    await undoOnError(write, () => removeSheet(runtime, spec.name));
  });
}

/** Removes a sheet of ours. Two requests. False when there is none. */
export async function removeSheet(runtime: OfficeRuntime, name: string): Promise<boolean> {
  return batch(runtime, async (context) => {
    const { sheet, ours } = await findSheet(context, name);
    if (!sheet || !ours) return false;
    sheet.delete();
    await context.sync();
    return true;
  });
}

async function findSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<{ sheet: Excel.Worksheet | null; ours: boolean }> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const owner = sheet.customProperties.getItemOrNullObject(ownerKey);
  sheet.load('name');
  owner.load('value');
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.protection.protected) throw new WorkbookError('protected', 'workbook structure');
  return { sheet: sheet.isNullObject ? null : sheet, ours: !owner.isNullObject };
}

/** Number formats before values: Excel is quicker that way. */
function fill(sheet: Excel.Worksheet, spec: SheetSpec): void {
  sheet.customProperties.add(ownerKey, 'sheet');
  for (const [address, format] of Object.entries(spec.numberFormats)) sheet.getRange(address).numberFormat = [[format]];
  const width = spec.values[0]?.length ?? 0;
  if (width > 0) {
    sheet.getRangeByIndexes(0, 0, spec.values.length, width).values = spec.values.map((row) => row.map(asText));
  }
  for (const [address, formula] of Object.entries(spec.formulas)) sheet.getRange(address).formulas = [[formula]];
  for (const merge of spec.merges) sheet.getRange(rangeAddress(merge)).merge();
  for (const bold of spec.boldRanges) sheet.getRange(rangeAddress(bold)).format.font.bold = true;
  for (const [column, points] of spec.columnWidths.entries()) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = points;
  }
}

/** An apostrophe keeps a text that looks like a formula a text. */
function asText(value: CellValue): CellValue {
  return typeof value === 'string' && /^[=+\-@']/.test(value) ? `'${value}` : value;
}
