import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDepartments } from '../../../src/domain/department/read-departments';

const folder = join(__dirname, '../../corpus/department');

interface Case {
  readonly text: string;
  readonly expected: Readonly<Record<'named' | 'open' | 'lead' | 'responsible' | 'cooperating', readonly string[]>>;
}

const list = (field: string): readonly string[] => (field === '-' ? [] : field.split('|'));

/** One line of a case file; the format stands in tests/corpus/department/README.md. */
function readLine(line: string): Case {
  const [text = '', named = '-', open = '-', lead = '-', responsible = '-', cooperating = '-'] = line.split('\t');
  const expected = {
    named: list(named),
    open: list(open),
    lead: list(lead),
    responsible: list(responsible),
    cooperating: list(cooperating),
  };
  return { text: text.replaceAll('\\n', '\n'), expected };
}

const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));

describe.each(files)('%s', (file) => {
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').slice(1);
  test.each(lines.map((line) => [line.split('\t')[0], readLine(line)] as const))('%s', (_text, { text, expected }) => {
    const reading = readDepartments(text);
    const roles = { lead: [], responsible: [], cooperating: [] };
    expect({ ...roles, ...reading }).toMatchObject(expected);
  });
});

test('the collection is not empty', () => {
  expect(files.length).toBeGreaterThan(0);
});
