import { columnLetters } from '../domain/grid/address';
import type { CellValue } from '../domain/grid/grid';
import type { FormulaCell, FormulaPort } from '../app/functions/function-ports';
import { callsUs } from '../app/functions/our-formulas';
import { WorkbookError } from '../app/ports';
import { batch, undoOnError } from './batch';
import { pageRuntime, type OfficeRuntime } from './office-runtime';
import { refuseMissing, sheetAt } from './sheets';

const DAY_FORMAT = 'yyyy/m/d';

/** Formulas of ours in the open workbook, and their values in their place. */
export function createFormulaPort(runtime: OfficeRuntime = pageRuntime): FormulaPort {
  return {
    readFormulas: (sheet) => batch(runtime, (context) => readFormulas(context, sheet)),
    writeValues: (cells) => writeValues(runtime, cells),
    writeFormulas: (cells) => batch(runtime, (context) => writeFormulas(context, cells)),
  };
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
  readonly spill: Excel.Range;
  readonly block: string;
}

async function readFormulas(context: Excel.RequestContext, name: string | null): Promise<readonly FormulaCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.filter((sheet) => name === null || sheet.name === name);
  if (name !== null && sheets.length === 0) throw new WorkbookError('sheetMissing');
  const blocks = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  blocks.forEach(({ used }) => used.load('formulas,rowIndex,columnIndex,address'));
  await context.sync();
  const found = blocks.filter(({ used }) => !used.isNullObject).flatMap(({ sheet, used }) => cellsOf(sheet, used));
  found.forEach(({ cell, spill }) => {
    cell.load('formulas,values,text,numberFormat,address');
    spill.load('values,address');
  });
  await context.sync();
  return found.map(describe);
}

function cellsOf(sheet: Excel.Worksheet, used: Excel.Range): Found[] {
  const formulas = used.formulas as readonly (readonly unknown[])[] | null;
  // Excel answers nothing at all for more cells than it hands over at once.
  if (formulas === null) throw new WorkbookError('tooLarge');
  const { rowIndex, columnIndex } = used;
  const block = localAddress(used.address);
  return formulas.flatMap((row, i) =>
    row.flatMap((formula, j) => {
      if (typeof formula !== 'string' || !callsUs(formula)) return [];
      const cell = sheet.getRange(`${columnLetters(columnIndex + j)}${rowIndex + i + 1}`);
      return [{ sheet, cell, spill: cell.getSpillingToRangeOrNullObject(), block }];
    }),
  );
}

const localAddress = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

function describe({ sheet, cell, spill, block }: Found): FormulaCell {
  const filled = spill.isNullObject ? cell : spill;
  const [value] = (cell.values as CellValue[][])[0] ?? [];
  const [text = ''] = (cell.text as string[][])[0] ?? [];
  const [format] = (cell.numberFormat as string[][])[0] ?? [];
  return {
    sheet: sheet.name,
    cell: localAddress(cell.address),
    area: localAddress(filled.address),
    formula: String((cell.formulas as unknown[][])[0]?.[0] ?? ''),
    values: filled.values as CellValue[][],
    showsDay: typeof value === 'number' && format === 'General' && /^\d{4}\D\d{1,2}\D\d{1,2}$/.test(text),
    block,
  };
}

/** Texts stay texts; an error value stays the error. */
const asTyped = (value: CellValue): CellValue =>
  typeof value === 'string' && value !== '' && !value.startsWith('#') ? `'${value}` : value;

async function writeValues(runtime: OfficeRuntime, cells: readonly FormulaCell[]): Promise<void> {
  await batch(runtime, async (context) => {
    await refuseLocked(context, cells);
    const write = async () => {
      for (const { sheet, area, cell, values, showsDay } of cells) {
        const owner = context.workbook.worksheets.getItem(sheet);
        // The formula goes first: its spill would stand in the way of the values.
        owner.getRange(cell).values = [['']];
        if (showsDay) owner.getRange(cell).numberFormat = [[DAY_FORMAT]];
        owner.getRange(area).values = values.map((row) => row.map(asTyped));
      }
      await context.sync();
    };
    await undoOnError(write, () => batch(runtime, (fresh) => putFormulas(fresh, cells)));
  });
}

async function writeFormulas(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
): Promise<readonly FormulaCell[]> {
  await refuseLocked(context, cells);
  const places = cells.map((cell) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const range = sheet.getRange(cell.area).load('formulas');
    return { cell, range, used: sheet.getUsedRangeOrNullObject(true).load('address') };
  });
  await context.sync();
  const unchanged = places
    .filter(({ cell, used }) => !used.isNullObject && localAddress(used.address) === cell.block)
    .filter(({ cell, range }) => JSON.stringify(range.formulas) === JSON.stringify(cell.values))
    .map(({ cell }) => cell);
  await putFormulas(context, unchanged);
  return unchanged;
}

async function putFormulas(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<void> {
  for (const { sheet, cell, area, formula, values, showsDay } of cells) {
    const owner = context.workbook.worksheets.getItem(sheet);
    owner.getRange(area).values = values.map((row) => row.map(() => ''));
    if (showsDay) owner.getRange(cell).numberFormat = [['General']];
    owner.getRange(cell).formulas = [[formula]];
  }
  await context.sync();
}

/** Before anything is written: every sheet is there and open for writing. */
async function refuseLocked(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<void> {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => sheetAt(context, name));
  sheets.forEach((sheet) => {
    sheet.load('name');
    sheet.protection.load('protected');
  });
  await context.sync();
  sheets.forEach(refuseMissing);
  if (sheets.some(({ protection }) => protection.protected)) throw new WorkbookError('protected', 'freeze');
}
