import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gridOfSheet } from '../../src/cli/file-grid';
import { readTables } from '../../src/domain/task/read-tables';
import type { AssignmentTable, Task } from '../../src/domain/task/types';
import { openBook } from '../../xlsx/open';

/** A task as a person read it; only what is named is compared. */
export interface ExpectedTask {
  readonly no: string;
  readonly row: number;
  readonly rowEnd: number;
  readonly deadlineText?: string;
  readonly deadline?: Readonly<Record<string, unknown>> & { readonly milestones?: readonly unknown[] };
  readonly progress?: Readonly<Record<string, unknown>> | null;
  /** Fields that came from a merge. */
  readonly inherited?: readonly string[];
  readonly [field: string]: unknown;
}

/** A table as a person read it. Rows are worksheet rows, from 1. */
export interface ExpectedTable {
  readonly sheet: string;
  readonly title?: string;
  readonly headerRows?: readonly number[];
  readonly firstTaskRow?: number;
  readonly lastTaskRow?: number;
  readonly documentYear?: number | null;
  readonly overdue?: readonly { readonly asOf: string; readonly tasks: readonly string[] }[];
  readonly byDepartment?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly tasks: readonly ExpectedTask[];
}

/** Folders under seeds/ that hold a sheet and its hand-written tasks. */
export function seedNames(): string[] {
  return readdirSync('seeds').filter((name) => existsSync(`seeds/${name}/tasks.expected.json`));
}

/** The expected tables of a seed, one or several. */
export function expectedTables(name: string): ExpectedTable[] {
  const answer = JSON.parse(readFileSync(`seeds/${name}/tasks.expected.json`, 'utf8')) as
    ExpectedTable | { tables: ExpectedTable[] };
  return 'tables' in answer ? answer.tables : [answer];
}

/** Reads every sheet of a seed's workbook. */
export async function readSeed(name: string): Promise<AssignmentTable[]> {
  const book = await openBook(new Uint8Array(readFileSync(`seeds/${name}/sheet.xlsx`)));
  return book.sheets.flatMap((sheet) => readTables(gridOfSheet(book, sheet)));
}

/** A task in the words of the expected file: worksheet rows, `inherited` for fields that came from a merge. */
export function inWords(task: Task): Record<string, unknown> {
  const { row, rowEnd, deadline, source } = task;
  const inherited = Object.entries(source).filter(([, { via }]) => via === 'merge');
  return {
    ...task,
    row: row + 1,
    rowEnd: rowEnd + 1,
    deadlineText: deadline.text,
    inherited: inherited.map(([field]) => (field === 'measureParent' ? 'measure.parent' : field)).sort(),
  };
}

/** `actual` cut down to what `expected` names, so that a plain comparison shows exactly the differences. */
export function cutTo(expected: unknown, actual: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return actual.map((item: unknown, index) => (index < expected.length ? cutTo(expected[index], item) : item));
  }
  if (!isRecord(expected) || !isRecord(actual)) return actual;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, cutTo(expected[key], actual[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
