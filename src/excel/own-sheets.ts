import type { ReportSheet } from '../domain/report/report-sheet';
import { WorkbookError } from '../app/ports';
import { batch, undoOnError } from './batch';
import type { OfficeRuntime } from './office-runtime';

/** A custom property of this name says that a sheet is ours; it goes where the sheet goes. */
const ownerKey = 'duban';

/**
 * Writes a sheet of ours, or writes it anew where it stands. Two requests. When the writing stops half-way no sheet of that
 * name is left behind.
 */
export async function putSheet(runtime: OfficeRuntime, report: ReportSheet): Promise<void> {
  // Reports are written now and then; the first list does not wait for them.
  const { fillReport } = await import('./fill-report');
  await batch(runtime, async (context) => {
    const { sheet, ours, isProtected, charts } = await findSheet(context, report.name);
    if (sheet && !ours) throw new WorkbookError('notOurs', 'sheet of this name is not ours');
    if (isProtected) throw new WorkbookError('protected', 'report sheet');
    const write = async () => {
      if (sheet) empty(sheet, charts);
      fillReport(sheet ?? addSheet(context, report.name), report);
      await context.sync();
    };
    await undoOnError(write, () => removeSheet(runtime, report.name));
  });
}

/** Which of these sheets are there and ours. One request. */
export async function ownSheets(context: Excel.RequestContext, names: readonly string[]): Promise<readonly string[]> {
  const owners = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return sheet.customProperties.getItemOrNullObject(ownerKey);
  });
  for (const owner of owners) owner.load('value');
  await context.sync();
  return names.filter((_, index) => owners[index]?.isNullObject === false);
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

interface Found {
  readonly sheet: Excel.Worksheet | null;
  readonly ours: boolean;
  readonly isProtected: boolean;
  readonly charts: readonly Excel.Chart[];
}

async function findSheet(context: Excel.RequestContext, name: string): Promise<Found> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const owner = sheet.customProperties.getItemOrNullObject(ownerKey);
  sheet.load('name');
  sheet.protection.load('protected');
  sheet.charts.load('items/name');
  owner.load('value');
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.protection.protected) throw new WorkbookError('protected', 'workbook structure');
  if (sheet.isNullObject) return { sheet: null, ours: false, isProtected: false, charts: [] };
  return { sheet, ours: !owner.isNullObject, isProtected: sheet.protection.protected, charts: sheet.charts.items };
}

function addSheet({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.customProperties.add(ownerKey, 'sheet');
  return sheet;
}

/** Takes everything off a sheet of ours and leaves the sheet, so that its place among the tabs and links to it stay. */
function empty(sheet: Excel.Worksheet, charts: readonly Excel.Chart[]): void {
  for (const chart of charts) chart.delete();
  const used = sheet.getUsedRange();
  used.conditionalFormats.clearAll();
  used.unmerge();
  used.clear('All');
  used.format.useStandardHeight = true;
}
