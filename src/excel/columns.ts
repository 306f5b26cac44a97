import { columnLetters } from '../domain/grid/address';
import type { CellRange } from '../domain/grid/grid';
import { WorkbookError, type AddedColumns, type AddedPlace, type ColumnsSpec } from '../app/ports';
import { batch, undoOnError } from './batch';
import { loadLooks, lookAt, queueLooks, runsOf, type LookRun } from './looks';
import { isOurFormula } from './mark-formula';
import type { OfficeRuntime } from './office-runtime';
import { loadProtection } from './protection';
import { rangeAt, rangeOf } from './ranges';
import { refuseMissing, sheetAt } from './sheets';

const prefix = '_duban_columns_';

/** Lays columns beside a table. Two requests. What breaks half-way is taken off again. */
export async function addColumns(runtime: OfficeRuntime, name: string, spec: ColumnsSpec): Promise<AddedColumns> {
  return batch(runtime, async (context) => {
    const sheet = sheetAt(context, name);
    const target = rangeAt(sheet, spec.range);
    const free = loadFree(target);
    const before = loadLooks(target);
    const like = loadLooks(rangeAt(sheet, { ...spec.range, left: spec.like, right: spec.like }));
    const widths = columnsOf(sheet, spec.range).map((column) => {
      column.load('format/columnWidth');
      return () => column.format.columnWidth;
    });
    const { names } = context.workbook;
    names.load('items/name');
    sheet.load('name');
    loadProtection(sheet);
    await context.sync();
    refuseMissing(sheet);
    if (sheet.protection.protected) throw new WorkbookError('protected', 'columns');
    if (!free()) throw new WorkbookError('occupied', 'columns');
    const added: AddedColumns = {
      sheet: sheet.name,
      name: freeName(names.items.map((item) => item.name)),
      widths: widths.map((width) => width()),
      looks: runsOf(before()),
    };
    const write = async () => {
      // A range from before a sync no longer stands.
      queueLooks(rangeAt(sheet, spec.range), before(), (row) => like()[row]?.[0] ?? null);
      queueCells(sheet, spec);
      names.add(added.name, rangeAt(sheet, spec.range)).visible = false;
      await context.sync();
      return added;
    };
    return undoOnError(write, () => removeColumns(runtime, added));
  });
}

/** Whether every cell is empty, on its own, without a rule for its contents, and to be seen; known after the next sync. */
function loadFree(target: Excel.Range): () => boolean {
  const merges = target.getMergedAreasOrNullObject();
  merges.load('address');
  target.load('formulas,columnHidden');
  target.dataValidation.load('type');
  return () =>
    merges.isNullObject &&
    target.columnHidden === false &&
    target.dataValidation.type === 'None' &&
    (target.formulas as unknown[][]).every((row) => row.every((cell) => cell === ''));
}

function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

function columnsOf(sheet: Excel.Worksheet, { left, right }: CellRange): readonly Excel.Range[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const letters = columnLetters(left + index);
    return sheet.getRange(`${letters}:${letters}`);
  });
}

function queueCells(sheet: Excel.Worksheet, { texts, merges, lists, formats, range, widths }: ColumnsSpec): void {
  for (const { ranges, format } of formats) {
    for (const place of ranges) rangeAt(sheet, place).numberFormat = filled(place, format);
  }
  for (const { row, column, text } of texts) sheet.getRangeByIndexes(row, column, 1, 1).values = [[text]];
  for (const merge of merges) rangeAt(sheet, merge).merge();
  for (const { ranges, words } of lists) {
    for (const place of joined(ranges)) {
      const { dataValidation } = rangeAt(sheet, place);
      dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
      // Other words stay allowed: the list only saves typing.
      dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    }
  }
  columnsOf(sheet, range).forEach((column, index) => {
    column.format.columnWidth = widths[index] ?? 64;
  });
}

const filled = (place: CellRange, value: string): string[][] =>
  Array.from({ length: place.bottom - place.top + 1 }, () => Array<string>(place.right - place.left + 1).fill(value));

/** Cells of one column that follow each other as one range: a call for each would be slow. */
function joined(ranges: readonly CellRange[]): readonly CellRange[] {
  return ranges.reduce<CellRange[]>((all, range) => {
    const last = all.at(-1);
    if (last?.bottom === range.top - 1 && last.left === range.left)
      all[all.length - 1] = { ...last, bottom: range.bottom };
    else all.push(range);
    return all;
  }, []);
}

/** Where added columns are. Two requests, one when they are gone. */
export async function findColumns(
  runtime: OfficeRuntime,
  added: AddedColumns,
  texts: readonly string[],
): Promise<AddedPlace | null> {
  return batch(runtime, async (context) => {
    const place = await placeOf(context, added);
    if (!place) return null;
    const range = rangeAt(place.sheet, place.range);
    range.load('formulas');
    await context.sync();
    const filledCells = (range.formulas as unknown[][])
      .flat()
      .filter((cell) => cell !== '' && !texts.includes(String(cell)));
    return { range: place.range, filled: filledCells.length };
  });
}

/** Takes added columns off. Four requests. */
export async function removeColumns(runtime: OfficeRuntime, added: AddedColumns): Promise<void> {
  await batch(runtime, async (context) => {
    const place = await placeOf(context, added);
    if (!place) return forget(context, added);
    const { sheet, range } = place;
    const rules = rangeAt(sheet, range).conditionalFormats;
    rules.load('items/type,items/customOrNullObject/rule/formula');
    loadProtection(sheet);
    await context.sync();
    if (sheet.protection.protected) throw new WorkbookError('protected', 'columns');
    const foreign = rules.items.some(
      ({ type, customOrNullObject }) => type !== 'Custom' || !isOurFormula(customOrNullObject.rule.formula),
    );
    const cells = rangeAt(sheet, range);
    cells.unmerge();
    cells.dataValidation.clear();
    cells.clear('Contents');
    // Clearing formats would take the user's conditional formats along; then the looks alone are put back.
    if (!foreign) cells.clear('Formats');
    columnsOf(sheet, range).forEach((column, index) => {
      const width = added.widths[index];
      if (width !== undefined) column.format.columnWidth = width;
    });
    context.workbook.names.getItem(added.name).delete();
    const now = loadLooks(rangeAt(sheet, range));
    await context.sync();
    queueLooks(rangeAt(sheet, range), now(), (row, column) => lookAt(added.looks as readonly LookRun[], row, column));
    await context.sync();
  });
}

/** The user has deleted the cells; their name may still be there. */
async function forget(context: Excel.RequestContext, { name }: AddedColumns): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load('name');
  await context.sync();
  if (item.isNullObject) return;
  context.workbook.names.getItem(name).delete();
  await context.sync();
}

async function placeOf(
  context: Excel.RequestContext,
  { name }: AddedColumns,
): Promise<{ sheet: Excel.Worksheet; range: CellRange } | null> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id');
  await context.sync();
  if (range.isNullObject) return null;
  return { sheet: context.workbook.worksheets.getItem(range.worksheet.id), range: rangeOf(range) };
}
