import { kilobytes } from './kilobytes';
import type { PageMessages } from './types';

/** Why a file was not opened, and what to do. */
const reasons: Readonly<Record<string, string>> = {
  empty: 'the file is empty. Check that it was copied completely, then try again.',
  notAWorkbook: 'it is not an Excel workbook. Choose an .xlsx file; save other formats as .xlsx first.',
  otherFormat: 'it is an archive, but no .xlsx workbook. Open the original in Excel or WPS and save it as .xlsx.',
  oldFormat: 'it has the old .xls format. Save it as .xlsx in Excel or WPS first.',
  encrypted: 'it is protected by a password. Remove the password in Excel, save, and try again.',
  tooLarge: 'it is too large. Delete rows, columns or sheets that are not needed, save, and try again.',
  damaged: 'it is damaged. Choose “Open and Repair” in Excel, save, and try again.',
  unsafe: 'it holds something that Excel does not write and may not be safe. Ask where it came from.',
};

export const enUS: PageMessages = {
  title: 'Duban workbench',
  open: 'Open…',
  saveCopy: 'Save a copy',
  samples: 'Samples',
  listOf: (cell) => `Words for ${cell}`,
  chooseSample: 'Choose a sample…',
  sampleNames: { plan: 'Work plan (2019)', staffing: 'Staffing table' },
  edition: 'Excel edition',
  editionNames: {
    excel2021: 'Excel 2021',
    excel2024: 'Excel 2024',
    microsoft365: 'Microsoft 365',
    web: 'Excel on the web',
  },
  language: 'Language',
  ribbon: 'Ribbon',
  grid: 'Sheet',
  closePane: 'Close pane',
  paneWidth: 'Pane width',
  dropHere: 'Drop to open this workbook',
  loading: 'Opening…',
  close: 'Close',
  calls: 'Calls',
  callsOf: (action, syncs, sent, received) =>
    `${action}: ${syncs} ${syncs === 1 ? 'sync' : 'syncs'}, ${kilobytes(sent)} sent, ${kilobytes(received)} received`,
  callsNone: 'Excel has not been called yet',
  actionNames: { start: 'Start', pane: 'Pane' },
  asOfFixed: (day) =>
    `Sample: the as-of date is fixed at ${day}, and the lights are computed for that day. Your own workbooks open at today.`,
  copyName: (name) => `${name}-copy.xlsx`,
  copySaved: (name) => `The copy was handed to the browser: ${name}. The original file is unchanged.`,
  notOpened: (name, kind) => `“${name}” was not opened: ${reasons[kind] ?? reasons.damaged}`,
  commandFailed: (action) =>
    `“${action}” did not finish. Part of the sheet may have changed: choose Clear Marks, then try again.`,
  sampleMissing: (name) =>
    `The sample “${name}” could not be fetched. Reload the page, or open a workbook of your own.`,
  saveFailed: 'The copy could not be saved; the sheet is still here. Try again.',
  print: {
    preview: 'Print preview',
    title: (sheet) => `Print preview: ${sheet}`,
    summary: (paper, landscape, pages, percent) =>
      `${paper} ${landscape ? 'landscape' : 'portrait'}, ${pages} ${pages === 1 ? 'page' : 'pages'}, scaled to ${percent}%`,
    first: (count) => `; only the first ${count} are drawn here`,
    pages: 'Pages',
    page: (number, of) => `Page ${number} of ${of}`,
    print: 'Print…',
    nothing: 'There is nothing to print on this sheet. Turn to a sheet that holds something first.',
    failed: 'The pages could not be laid out; the sheet is unchanged. Try again.',
  },
};
