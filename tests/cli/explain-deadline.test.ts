import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import type { Deadline } from '../../src/domain/deadline/types';
import { allCases } from '../domain/deadline/cases';
import { duban } from '../helpers/run-cli';

const schema = JSON.parse(readFileSync('tests/schema/explain-deadline.schema.json', 'utf8')) as object;
const validate = new Ajv({ allErrors: true }).compile(schema);

const answers = (out: string): ({ id: unknown; error?: string } & Partial<Deadline>)[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown });

test('one phrase as JSON, missing years read against --ref', async () => {
  const { code, out } = await duban(['explain', 'deadline', '7月31日前', '--ref', '2021-03-01', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ kind: 'fixed', milestones: [{ due: '2021-07-31' }], assumed: ['year'] });
});

test('without --ref the year is that of today', async () => {
  const { out } = await duban(['explain', 'deadline', '7月31日前', '--json']);
  expect(JSON.parse(out)).toMatchObject({ milestones: [{ due: '2019-07-31' }] });
});

test('for people: the date, the words it rests on, and what to check', async () => {
  const { out } = await duban(['explain', 'deadline', '7月31日前', '--ref', '2019-03-01']);
  expect(out).toContain('2019-07-31');
  expect(out).toContain('“7月31日前”：最后一天是2019年7月31日；年份未写，按文件年份2019年');
  expect(out).toContain('待核');
});

test('ten thousand lines, in order, each valid, with a malformed one among them', async () => {
  const cases = allCases();
  const lines = Array.from({ length: 10_000 }, (_, id) => {
    const { text, ref } = cases[id % cases.length] ?? { text: '', ref: null };
    return JSON.stringify({ id, text, ref });
  });
  lines[4000] = '{"id": 4000, "text":';
  lines[5000] = '{"id": 5000, "text": 7}';
  lines[6000] = '{"id": 6000, "text": "7月前", "ref": "三月"}';
  const { code, out } = await duban(['explain', 'deadline', '--stdin'], lines);
  const read = answers(out);
  expect(code).toBe(0);
  expect(read).toHaveLength(10_000);
  expect(read.filter(({ error }) => error !== undefined)).toHaveLength(3);
  expect(read.map(({ id }) => id)).toEqual(Array.from({ length: 10_000 }, (_, id) => (id === 4000 ? null : id)));
  const wrong = read.filter((answer) => !validate(answer)).map((answer) => [answer, validate.errors]);
  expect(wrong).toEqual([]);
});

test.each([
  [['explain', 'deadline']],
  [['explain', 'deadline', '7月', '8月']],
  [['explain', 'deadline', '7月', '--ref', '2019-02-30']],
  [['explain', 'deadline', '7月', '--colour']],
])('a wrong call %j ends with 1 and a sentence', async (args) => {
  const { code, out, err } = await duban(args);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).not.toBe('');
});
