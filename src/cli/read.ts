import type { IsoDate } from '../domain/deadline/types';
import type { SheetReading } from '../domain/task/read-tables';
import type { AssignmentTable, LightOptions } from '../domain/task/types';
import type { BookSheet } from '../../xlsx/open';
import { type CliIo, type Command, type ExitCode, UsageError } from './command';
import { sizesIn, withCutTexts } from './cut-texts';
import { gridOfSheet } from './file-grid';
import { loadAnswers } from './load-answers';
import { loadBook, type OpenedFile, tellingFileErrors } from './load-book';
import { loadCorrections } from './load-corrections';
import { parseDay, parseOptions } from './parse-options';
import { csvOfTables } from './read-csv';
import { explainTables } from './read-explain';
import { type ReadAnswer, answerOf } from './read-json';
import { listOfTables } from './read-list';
import { shownDay, shownLights } from './shown-lights';
import { readTold, sayTold, type Told, toldIn } from './told';

const options = {
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  level: { type: 'string' },
  'document-date': { type: 'string' },
  answers: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  explain: { type: 'boolean' },
  corrections: { type: 'string' },
  'no-corrections': { type: 'boolean' },
  'no-answers': { type: 'boolean' },
} as const;

/** `duban read`: the tables and tasks of a workbook. */
export const readCommand: Command = {
  name: 'read',
  usage:
    'FILE [--sheet 工作表名] [--as-of 日期] [--level 层级] [--document-date 日期] [--answers 文件 | --no-answers] [--corrections 文件 | --no-corrections] [--json | --csv | --explain]',
  summary: '读出任务分工表中的任务、单位和时限，按截至日期算红绿灯。',
  run,
};

async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, options);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('请给出一个工作簿文件。');
  if ([values.json, values.csv, values.explain].filter(Boolean).length > 1) {
    throw new UsageError('--json、--csv 和 --explain 只能选一个。');
  }
  const day = values['as-of'] === undefined ? null : parseDay(values['as-of'], '--as-of');
  const documentDate =
    values['document-date'] === undefined ? null : parseDay(values['document-date'], '--document-date');
  return tellingFileErrors(io, async () => {
    const { book, bytes } = await loadBook(file);
    const { told, own } = await toldFor(values, documentDate, bytes);
    const found = findIn({ book, bytes }, values.sheet ?? null, told);
    const said = sayTold(own, found.readings);
    if (said !== null) io.err(`${said}；不要采用时加 --no-corrections 或 --no-answers。\n`);
    const kept = values['no-answers'] ? null : bytes;
    const asOf = day ?? (kept === null ? io.today() : shownDay(kept, io, io.err));
    return show({ ...found, file }, shownLights(kept, asOf, values.level ?? null), values, io);
  });
}

/** What the tables are read by, and what of it the file itself holds: a call's own files and flags go before. */
async function toldFor(
  values: { corrections?: string; answers?: string; 'no-corrections'?: boolean; 'no-answers'?: boolean },
  documentDate: IsoDate | null,
  bytes: Uint8Array,
): Promise<{ readonly told: Told; readonly own: Told }> {
  const kept = toldIn(bytes);
  const own: Told = {
    corrections: values['no-corrections'] || values.corrections !== undefined ? {} : kept.corrections,
    answers: values['no-answers'] || values.answers !== undefined ? [] : kept.answers,
    documentDate: values['no-answers'] || documentDate !== null ? null : kept.documentDate,
  };
  const told: Told = {
    corrections: values.corrections === undefined ? own.corrections : await loadCorrections(values.corrections),
    answers: values.answers === undefined ? own.answers : await loadAnswers(values.answers),
    documentDate: documentDate ?? own.documentDate,
  };
  return { told, own };
}

interface Found {
  readonly tables: readonly AssignmentTable[];
  /** Why there is no table, null when there is one. */
  readonly message: string | null;
  readonly readings: readonly SheetReading[];
}

function findIn({ book, bytes }: OpenedFile, sheetName: string | null, told: Told): Found {
  const names = book.sheets.map(({ name }) => name);
  const sheets = sheetName === null ? book.sheets : book.sheets.filter(({ name }) => name === sheetName);
  if (sheets.length === 0) {
    return {
      tables: [],
      readings: [],
      message: `没有名为“${sheetName ?? ''}”的工作表。这个文件里有：${names.join('、')}。`,
    };
  }
  const sizes = sizesIn(bytes, book);
  const readings = sheets.map((sheet) => {
    const grid = gridOfSheet(book, sheet);
    return withCutTexts(readTold(book, grid, told), sheet, grid, () => sizes(sheet));
  });
  const tables = readings.flatMap(({ tables: read }) => read);
  if (tables.length > 0) return { tables, readings, message: null };
  const lost = readings.flatMap(({ findings }) => findings).map(({ message }) => message);
  return { tables, readings, message: [noTable(sheets), ...lost].join('\n') };
}

function noTable(sheets: readonly BookSheet[]): string {
  const isEmpty = sheets.every(({ rows }) => rows.every((row) => row.every((value) => value === null || value === '')));
  if (isEmpty) return '工作表是空的，没有可读的内容。请换一个工作表或文件。';
  return '没有找到任务分工表：要有一行表头，写明要做的事（如“工作措施”）和责任单位或完成时限。请检查表头用词，或用 --sheet 指定工作表。';
}

function show(
  found: Found & { readonly file: string },
  lights: LightOptions,
  { json, csv, explain }: { json?: boolean; csv?: boolean; explain?: boolean },
  io: CliIo,
): ExitCode {
  const answer: ReadAnswer = answerOf(found, lights);
  if (json) io.out(`${JSON.stringify(answer, null, 2)}\n`);
  else if (csv) io.out(csvOfTables(answer));
  else if (explain) io.out(explainTables(found.tables));
  else if (found.message === null) io.out(listOfTables(answer, found.tables));
  if (found.message === null) return 0;
  io.err(`${found.message}\n`);
  return 2;
}
