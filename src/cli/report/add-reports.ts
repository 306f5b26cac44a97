import type { ReportSheet } from '../../domain/report/report-sheet';
import { readBesideCells, writeBesideCells } from '../../../xlsx/beside-cells';
import type { Book } from '../../../xlsx/open';
import { readCharts } from '../../../xlsx/charts/read-charts';
import { type SheetDrawing, writeCharts } from '../../../xlsx/charts/write-charts';
import { saveBook } from '../../../xlsx/save';
import { FileError, type OpenedFile } from '../load-book';
import { fileCharts } from './file-charts';
import { fileSheet } from './file-sheet';

/** The same mark that the pane leaves on a sheet it wrote. */
const OURS = { duban: 'sheet' };
type Properties = Readonly<Record<string, string>>;

interface Tab {
  readonly sheet: Book['sheets'][number];
  readonly properties: Properties;
  readonly drawing: SheetDrawing;
}

function tabsOf({ book, bytes }: OpenedFile, properties: readonly Properties[]): Tab[] {
  const charts = readCharts(bytes);
  return book.sheets.map((sheet, at) => {
    const drawing = charts[at]?.drawing ?? null;
    return { sheet, properties: properties[at] ?? {}, drawing: drawing === null ? null : { kept: drawing } };
  });
}

function refuse(name: string): never {
  throw new FileError(
    `工作簿里已经有一张名为“${name}”的工作表，不是督办生成的，没有写入，也没有改动它。请先把那张表改名，再生成报表。`,
  );
}

/** A report where one of ours stands, else at the end. */
function place(tabs: readonly Tab[], report: ReportSheet, from1904: boolean): Tab[] {
  const tab: Tab = { sheet: fileSheet(report, from1904), properties: OURS, drawing: fileCharts(report) };
  const at = tabs.findIndex(({ sheet }) => sheet.name.toLowerCase() === report.name.toLowerCase());
  if (at < 0) return [...tabs, tab];
  if (tabs[at]?.properties['duban'] === undefined) refuse(report.name);
  return tabs.map((each, index) => (index === at ? tab : each));
}

/**
 * The workbook with these reports, as the bytes of a file; the opened book is used up. A report that an earlier call or the
 * pane wrote is written anew in its place; a sheet of that name that is the user's throws a `FileError`.
 */
export async function addReports(file: OpenedFile, reports: readonly ReportSheet[]): Promise<Uint8Array> {
  const { book, bytes } = file;
  const { properties, hiddenNames } = readBesideCells(bytes);
  const from1904 = book.dateSystem === '1904';
  const tabs = reports.reduce((standing: Tab[], report) => place(standing, report, from1904), tabsOf(file, properties));
  book.sheets = tabs.map(({ sheet }) => sheet);
  // Drawings are laid on by `writeCharts`; the library would draw those of sheets with charts twice.
  for (const sheet of book.sheets) delete sheet.charts;
  const saved = writeCharts(
    await saveBook(book),
    tabs.map(({ drawing }) => drawing),
  );
  return writeBesideCells(saved, { properties: tabs.map((tab) => tab.properties), hiddenNames });
}
