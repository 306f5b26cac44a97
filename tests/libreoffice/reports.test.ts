/**
 * The saved reports as another program calculates them. Needs LibreOffice (`soffice`); run by `npm run test:libreoffice`.
 * LibreOffice is made to calculate anew: it takes no result from the file.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openBook } from '../../xlsx/open';
import { isFormula, type ReportSheet } from '../../src/domain/report/report-sheet';
import { closeAll, embeddedFile, type EmbeddedWorkbook } from '../helpers/embedded-workbook';
import { duban } from '../helpers/run-cli';
import { bothReports } from '../reports/staged';

jest.setTimeout(180_000);
const folder = mkdtempSync(join(tmpdir(), 'duban-'));
afterEach(closeAll);
afterAll(() => rmSync(folder, { recursive: true }));

/** The same book after LibreOffice has opened, calculated and saved it as `kind`. */
function through(file: Uint8Array, kind: 'xlsx' | 'pdf'): Uint8Array {
  const source = join(folder, 'report.xlsx');
  const out = join(folder, kind);
  writeFileSync(source, file);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', out, source], { stdio: 'ignore' });
  return readFileSync(join(out, `report.${kind}`));
}

/** Results are dropped from the sheets, so that a program has to calculate them. */
function bare(file: Uint8Array): Uint8Array {
  const files = unzipSync(file);
  for (const [path, bytes] of Object.entries(files)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue;
    files[path] = strToU8(strFromU8(bytes).replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(files);
}

const withoutResults = async (book: EmbeddedWorkbook): Promise<Uint8Array> => bare(await book.host.save());

/** Cells in which LibreOffice shows something else than the domain said; a number may differ in the last bits. */
async function differences(file: Uint8Array, report: ReportSheet): Promise<string[]> {
  const sheet = (await openBook(file)).sheets.find(({ name }) => name === report.name);
  const found: string[] = [];
  report.cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (!isFormula(cell)) return;
      const own = sheet?.cells?.get(`${i},${j}`);
      const value = own?.formulaResult ?? own?.value ?? '';
      const same =
        typeof cell.shows === 'number' && typeof value === 'number'
          ? Math.abs(cell.shows - value) < 1e-9
          : value instanceof Date || String(cell.shows) === String(value);
      if (!same) found.push(`${i + 1},${j + 1}: ${cell.formula} shows ${String(value)}, not ${String(cell.shows)}`);
    }),
  );
  return found;
}

test.each([
  ['staffing', '合规比率'],
  ['sheet', '督办通报'],
])('%s: every formula of %s gives what the domain says', async (file, name) => {
  const book = await embeddedFile(`seeds/hechi-2019/${file}.xlsx`);
  const plan = file === 'sheet' ? ((await book.port.listSheets())[0]?.name ?? '') : null;
  const report = (await bothReports(book, plan)).find((each) => each.name === name);
  if (!report) throw new Error('no report');
  expect(report.cells.flat().filter(isFormula).length).toBeGreaterThan(50);
  await book.port.putSheet(report);
  const saved = through(await withoutResults(book), 'xlsx');
  expect(await differences(saved, report)).toEqual([]);
  expect(Object.keys(unzipSync(saved)).filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(1);
});

test.each([
  ['staffing', 'ratio', '合规比率'],
  ['sheet', 'notice', '督办通报'],
])('%s: the copy that the command line writes gives the same, formula by formula', async (file, only, name) => {
  const source = `seeds/hechi-2019/${file}.xlsx`;
  const out = join(folder, `cli-${file}.xlsx`);
  expect((await duban(['report', source, '--out', out, '--only', only, '--as-of', '2019-10-15'])).code).toBe(0);
  const book = await embeddedFile(source);
  const plan = file === 'sheet' ? ((await book.port.listSheets())[0]?.name ?? '') : null;
  const report = (await bothReports(book, plan)).find((each) => each.name === name);
  if (!report) throw new Error('no report');
  const saved = through(bare(readFileSync(out)), 'xlsx');
  expect(await differences(saved, report)).toEqual([]);
  expect(Object.keys(unzipSync(saved)).filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(1);
});

test('a count that is changed in the file is followed', async () => {
  const book = await embeddedFile('seeds/hechi-2019/staffing.xlsx');
  const [report] = await bothReports(book, null);
  if (!report) throw new Error('no report');
  await book.port.putSheet(report);
  const row = report.cells.findIndex((cells) => cells[1] === '市局机关');
  const source = report.cells[row]?.[3];
  const address = isFormula(source ?? '') ? /!\$([A-Z]+)\$(\d+)/.exec((source as { formula: string }).formula) : null;
  await book.host.user.type(`人员情况表!${address?.[1] ?? ''}${address?.[2] ?? ''}`, 8);
  const saved = through(await withoutResults(book), 'xlsx');
  const sheet = (await openBook(saved)).sheets.find(({ name }) => name === '合规比率');
  expect([3, 4, 7, 8, 9].map((column) => sheet?.rows[row]?.[column])).toEqual([8, 141, 8, 0, '达标']);
});

test('prints on A4 landscape: one page for the ratios of a dozen bureaus', async () => {
  const book = await embeddedFile('seeds/hechi-2019/staffing.xlsx');
  const [report] = await bothReports(book, null);
  if (!report) throw new Error('no report');
  const pages = async () =>
    [
      ...Buffer.from(through(await book.host.save(), 'pdf'))
        .toString('latin1')
        .matchAll(/\/Type\s*\/Page\b/g),
    ].length;
  const before = await pages();
  await book.port.putSheet(report);
  expect(await pages()).toBe(before + 1);
});
