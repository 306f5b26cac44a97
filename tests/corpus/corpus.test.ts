import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The case files themselves: a slip in an answer would otherwise pass as a fault of the reader, or hide one. */

type Row = readonly string[];

const HEADERS = {
  deadline: 'text\tref\tkind\tdates\tmore\tnote',
  department: 'text\tnamed\topen\tlead\tresponsible\tcooperating\tnote',
} as const;
const KINDS = new Set(['fixed', 'recurring', 'relative', 'ongoing', 'external', 'immediate', 'none', 'unread']);
const DATE = /^(?:-|\d{4}-\d{2}-\d{2})(?:@[^@#]+)?(?:#[^@#]+)?$/u;
const FLAG = /^(?:ongoing|tentative|state=done|assumed=\S+|start=[\d-]+|alt=[\d-]+|(?:startEvent|basis|event)=\S+)$/u;
const SIZE =
  /^(?:amount=-?[\d.]+|unit=(?:hour|day|workday|week|month|year)|freq=(?:year|half-year|quarter|month|week))$/u;
const RULE = /^rule(?:@[^=]+)?=(?:\d{2}-\d{2}(?:,\d{2}-\d{2})*|M[123]-\d{2}|\d{2}(?:,\d{2})*(?:,end)?|next-\d{2}|end|[A-Z]{3}(?:,[A-Z]{3})*)$/u;

function readRows(area: keyof typeof HEADERS): { file: string; header: string; rows: Row[] }[] {
  const folder = join(__dirname, area);
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  return files.map((file) => {
    const [header = '', ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    return { file, header, rows: lines.map((line) => line.split('\t')) };
  });
}

function dayExists(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

describe.each(['deadline', 'department'] as const)('case files of %s', (area) => {
  test.each(readRows(area))('$file has the columns of the README', ({ header, rows }) => {
    expect(header).toBe(HEADERS[area]);
    const width = header.split('\t').length;
    expect(rows.filter((row) => row.length !== width)).toEqual([]);
  });
});

describe('answers of the deadline cases', () => {
  const rows = readRows('deadline').flatMap(({ file, rows }) => rows.map((row) => ({ file, row })));

  test('say a known kind, dates that exist, and known extras', () => {
    const wrong = rows.filter(({ row: [, ref = '', kind = '', dates = '', more = ''] }) => {
      const due = dates.split(' ').filter((date) => date !== '-');
      const extras = more.split(' ').filter((extra) => extra !== '-');
      const days = [ref, ...due.map((date) => date.slice(0, 10)).filter((day) => !day.startsWith('-'))];
      const known = extras.every((extra) => FLAG.test(extra) || SIZE.test(extra) || RULE.test(extra));
      return !(KINDS.has(kind) && due.every((date) => DATE.test(date)) && days.every(dayExists) && known);
    });
    expect(wrong).toEqual([]);
  });

  test('agree with their kind', () => {
    const dated = /\d{4}-\d{2}-\d{2}/u;
    const wrong = rows.filter(({ row: [, , kind = '', dates = '', more = ''] }) => {
      const extras = ` ${more} `;
      if (kind === 'fixed') return !dated.test(dates);
      if (dated.test(dates)) return true;
      if (kind === 'recurring') return !extras.includes(' freq=') && !dates.includes('-@');
      if (kind === 'relative') return !extras.includes(' amount=');
      return kind === 'ongoing' && !extras.includes(' ongoing ');
    });
    expect(wrong).toEqual([]);
  });

  test('are many, and a third of them carry no date', () => {
    expect(rows.length).toBeGreaterThanOrEqual(700);
    expect(rows.filter(({ row }) => row[2] !== 'fixed').length).toBeGreaterThan(rows.length / 3);
  });

  test('never ask the same phrase twice', () => {
    const asked = rows.map(({ row: [text, ref] }) => `${text}\t${ref}`);
    expect(asked.filter((phrase, i) => asked.indexOf(phrase) !== i)).toEqual([]);
  });
});
