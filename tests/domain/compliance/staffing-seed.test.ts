import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridOfSheet } from '../../../src/cli/file-grid';
import { evaluateRule } from '../../../src/domain/compliance/evaluate-rule';
import { joinAlike } from '../../../src/domain/compliance/join-tables';
import { ratioReports } from '../../../src/domain/compliance/ratio-reports';
import { readStaffing } from '../../../src/domain/compliance/read-staffing';
import { findRule } from '../../../src/domain/compliance/rules';
import { openBook } from '../../../xlsx/open';

const folder = join(__dirname, '../../../seeds/hechi-2019');

interface ExpectedUnit {
  readonly unit: string;
  readonly row: number;
}
interface Expected {
  readonly units: readonly ExpectedUnit[];
  readonly total: { readonly numerator: number; readonly denominator: number; readonly required: number };
  readonly metCount: number;
  readonly judgedCount: number;
  readonly headerRows: readonly number[];
}

test('the staffing workbook is read as a person reads it', async () => {
  const expected = JSON.parse(readFileSync(join(folder, 'staffing.expected.json'), 'utf8')) as Expected;
  const book = await openBook(readFileSync(join(folder, 'staffing.xlsx')));
  const sheet = book.sheets[0];
  const rule = findRule('legal-reviewers');
  if (!sheet || !rule) throw new Error('seed without sheet or rule');
  const tables = readStaffing(gridOfSheet(book, sheet));
  expect(tables).toHaveLength(1);
  const table = tables[0];
  if (!table) return;
  expect(table.headerRows.map((row) => row + 1)).toEqual(expected.headerRows);
  const report = evaluateRule(rule, table);
  const units = report.units.map((unit, at) => ({ ...unit, row: (table.units[at]?.row ?? -1) + 1 }));
  expect(units).toMatchObject(expected.units);
  const { numerator, denominator, required } = expected.total;
  expect(report.total).toMatchObject({ numerator, denominator, required });
  expect(report).toMatchObject({ metCount: expected.metCount, judgedCount: expected.judgedCount });
  expect(table.findings.map(({ code, cell }) => [code, cell])).toEqual([['staffing.blank', 'H9']]);
});

const seeds = join(__dirname, '../../../seeds');
const offices = readdirSync(seeds).filter(
  (name) => existsSync(join(seeds, name, 'notes.md')) && existsSync(join(seeds, name, 'staffing.expected.json')),
);

/** As the command line and the pane read a workbook: tables that hold one list together are one. */
async function reportOf(name: string) {
  const book = await openBook(readFileSync(join(seeds, name, 'sheet.xlsx')));
  const tables = joinAlike(book.sheets.flatMap((sheet) => readStaffing(gridOfSheet(book, sheet))));
  const rule = findRule('legal-reviewers');
  if (!rule) throw new Error('no rule');
  return ratioReports(tables, [rule]);
}

test('the staffing seeds are there', () => expect(offices.length).toBeGreaterThanOrEqual(14));

test.each(offices)('%s: every unit as a person reads it, and none besides', async (name) => {
  const wanted = JSON.parse(readFileSync(join(seeds, name, 'staffing.expected.json'), 'utf8')) as {
    readonly units: readonly { readonly unit: string }[];
  };
  const { reports } = await reportOf(name);
  expect(reports).toHaveLength(1);
  expect(reports[0]?.units.map(({ unit }) => unit)).toEqual(wanted.units.map(({ unit }) => unit));
  expect(reports[0]?.units).toMatchObject(wanted.units);
});
