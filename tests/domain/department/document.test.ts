import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDepartments } from '../../../src/domain/department/read-departments';

/** The tables of docs/departments.md say what the program does. */

const text = readFileSync(join(__dirname, '../../../docs/departments.md'), 'utf8');

const names = (cell: string | undefined): string[] => {
  const shown = (cell ?? '—').trim();
  return shown === '—' ? [] : shown.split(' / ');
};

/** Body rows of the tables with this many columns, cells trimmed. */
function rowsOf(columns: number): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|') && !/^\|\s*(?:-|单元格)/.test(line));
  const rows = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.filter((row) => row.length === columns);
}

test.each(rowsOf(3))('%s', (cell, named, open) => {
  const reading = readDepartments(cell.replaceAll('⏎', '\n'));
  expect([reading.named, reading.open]).toEqual([names(named), names(open)]);
});

test.each(rowsOf(5))('%s', (cell, named, lead, responsible, cooperating) => {
  const reading = readDepartments(cell);
  expect(reading.named).toEqual(names(named));
  const roles = [reading.lead ?? [], reading.responsible ?? [], reading.cooperating ?? []];
  expect(roles).toEqual([lead, responsible, cooperating].map(names));
});

test('the document has examples', () => {
  expect(rowsOf(3).length + rowsOf(5).length).toBeGreaterThan(20);
});
