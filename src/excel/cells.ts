import { sameContent } from '../app/reading/same-content';
import {
  WorkbookError,
  type CellAnchor,
  type CellContent,
  type CellInput,
  type CellWrite,
  type WriteOutcome,
} from '../app/ports';
import type { CellValue } from '../domain/grid/grid';
import { batch, undoOnError } from './batch';
import { toWorkbookError } from './errors';
import type { OfficeRuntime } from './office-runtime';
import { loadProtection } from './protection';
import { refuseMissing, sheetAt } from './sheets';

/** What these cells hold. One request. */
export async function readCells(
  runtime: OfficeRuntime,
  name: string,
  addresses: readonly string[],
): Promise<readonly CellContent[]> {
  return batch(runtime, async (context) => {
    const sheet = sheetAt(context, name);
    const contents = loadCells(sheet, addresses);
    sheet.load('name');
    await context.sync();
    refuseMissing(sheet);
    return contents();
  });
}

/** Compares, then writes. Two requests, one when something has changed. A write that breaks half-way is taken back. */
export async function writeCells(
  runtime: OfficeRuntime,
  name: string,
  writes: readonly CellWrite[],
  anchors: readonly CellAnchor[],
): Promise<WriteOutcome> {
  return batch(runtime, async (context) => {
    const sheet = sheetAt(context, name);
    const addresses = writes.map(({ address }) => address);
    const contents = loadCells(sheet, addresses);
    const held = loadCells(
      sheet,
      anchors.map(({ address }) => address),
    );
    sheet.load('name');
    loadProtection(sheet);
    await context.sync();
    refuseMissing(sheet);
    const found = held();
    if (anchors.some(({ text }, index) => String(found[index]?.value).trim() !== text.trim())) return { kind: 'moved' };
    const now = contents();
    const kept = now.every((content, index) => sameContent(content, writes[index]?.before ?? content));
    if (!kept) return { kind: 'changed', now };
    const write = async () => {
      for (const { address, input } of writes) put(sheet.getRange(address), input);
      const written = loadCells(sheet, addresses);
      await context.sync();
      return written();
    };
    const back = () => putBack(runtime, name, addresses, now);
    const after = await undoOnError(() => saidProtected(sheet, write), back);
    return { kind: 'written', after };
  });
}

/** Below a protected sheet unlocked cells may be written; a refusal of the others is about the protection. */
async function saidProtected<T>({ protection }: Excel.Worksheet, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const failure = toWorkbookError(error);
    if (failure.code !== 'blocked' || !protection.protected) throw failure;
    throw new WorkbookError('protected', failure.detail, { cause: error });
  }
}

function loadCells(sheet: Excel.Worksheet, addresses: readonly string[]): () => readonly CellContent[] {
  const ranges = addresses.map((address) => sheet.getRange(address));
  for (const range of ranges) range.load('values,formulas,text,numberFormat');
  return () => ranges.map(contentOf);
}

/** A formula differs from its value; a text that begins with `=` is its own. */
function contentOf({ values, formulas, text, numberFormat }: Excel.Range): CellContent {
  const value = (values[0]?.[0] ?? '') as CellValue;
  const formula: unknown = formulas[0]?.[0];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return {
    value,
    formula: isFormula ? formula : null,
    text: String(text[0]?.[0] ?? ''),
    format: String(numberFormat[0]?.[0] ?? 'General'),
  };
}

function put(range: Excel.Range, input: CellInput): void {
  if (input.kind !== 'content') {
    range.values = [[input.kind === 'words' ? asWords(input.text) : input.text]];
    return;
  }
  const { value, formula, format } = input.content;
  if (formula !== null) range.formulas = [[formula]];
  else range.values = [[typeof value === 'string' && format !== '@' ? asWords(value) : value]];
  // After the value: a day that Excel read may have brought its own format.
  range.numberFormat = [[format]];
}

/** Begins like a number, a day, a formula or a truth value: Excel would make something else of it. */
const likeMore = /^\s*(?:[\d=+\-@'.,%(/$¥￥€£]|true$|false$|[a-z]{3,9}\.?\s*\d)/i;

/** An apostrophe keeps a text text; it is not part of what the cell holds. */
function asWords(text: string): string {
  return likeMore.test(text) ? `'${text}` : text;
}

async function putBack(
  runtime: OfficeRuntime,
  name: string,
  addresses: readonly string[],
  contents: readonly CellContent[],
): Promise<void> {
  await batch(runtime, async (context) => {
    const sheet = sheetAt(context, name);
    contents.forEach((content, index) => put(sheet.getRange(addresses[index] ?? ''), { kind: 'content', content }));
    await context.sync();
  });
}
