import { WorkbookError, type Selection, type SheetInfo } from '../app/ports';

/** The sheet of that name, or the active one for null; after the next sync ask `refuseMissing`. */
export function sheetAt({ workbook }: Excel.RequestContext, name: string | null): Excel.Worksheet {
  return name === null ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItemOrNullObject(name);
}

/** Throws `sheetMissing` when a loaded sheet is not there. */
export function refuseMissing(sheet: Excel.Worksheet): void {
  if (sheet.isNullObject) throw new WorkbookError('sheetMissing');
}

/** All sheets in tab order, hidden ones included. One request. */
export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const sheets = loadSheets(context);
  await context.sync();
  return sheets();
}

/** Asks for all sheets; they are there after the next sync. */
export function loadSheets({ workbook: { worksheets } }: Excel.RequestContext): () => readonly SheetInfo[] {
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/id,items/name,items/visibility');
  active.load('id');
  return () => describe(worksheets, active);
}

function describe({ items }: Excel.WorksheetCollection, active: Excel.Worksheet): readonly SheetInfo[] {
  return items.map(({ id, name, visibility }) => ({
    name,
    visible: visibility === 'Visible',
    active: id === active.id,
  }));
}

/** Brings a cell into view and selects it. One request. */
export async function select(context: Excel.RequestContext, name: string, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}

/** The block that is selected. One request; Excel refuses when several blocks are. */
export async function selection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  range.load('address');
  range.worksheet.load('name');
  await context.sync();
  const { address, worksheet } = range;
  return { sheet: worksheet.name, address: address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '') };
}
