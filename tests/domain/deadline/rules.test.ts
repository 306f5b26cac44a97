import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../src/domain/deadline/fold';
import type { Rule } from '../../../src/domain/deadline/grammar/rule';
import { indexRules, scan } from '../../../src/domain/deadline/grammar/scan';
import { mask } from '../../../src/domain/deadline/mask';
import { rules } from '../../../src/domain/deadline/rules/index';
import { allCases } from './cases';
import { rulesIn } from './rules-in';

const folder = join(__dirname, '../../corpus/deadline-rules');

interface Sample {
  readonly fires: boolean;
  readonly text: string;
}

function samplesOf(name: string): Sample[] {
  const path = join(folder, `${name}.tsv`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => ({ fires: line.startsWith('+'), text: line.slice(2).replaceAll('\\n', '\n') }));
}

describe.each(rules.map((rule) => rule.name))('rule %s', (name) => {
  const samples = samplesOf(name);

  test('has five phrases that it reads and three that it leaves alone', () => {
    expect(samples.filter(({ fires }) => fires).length).toBeGreaterThanOrEqual(5);
    expect(samples.filter(({ fires }) => !fires).length).toBeGreaterThanOrEqual(3);
  });

  test.each(samples.map(({ fires, text }) => [fires ? 'reads' : 'leaves', text, fires] as const))(
    '%s %s',
    (_word, text, fires) => {
      expect(rulesIn(text).includes(name)).toBe(fires);
    },
  );
});

test('each rule is one file of its name, and each file is in the table', () => {
  const files = readdirSync(join(__dirname, '../../../src/domain/deadline/rules'))
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace('.ts', ''));
  expect([...rules.map(({ name }) => name)].sort()).toEqual(files.sort());
});

test('what rules need only spares trials: without it the same is found', () => {
  const [asTheyAre, unspared] = [indexRules(rules), indexRules(rules.map(withoutNeeds))];
  for (const { text } of allCases()) {
    const folded = mask(fold(text));
    expect(scan(folded, asTheyAre)).toEqual(scan(folded, unspared));
  }
});

const withoutNeeds = ({ name, says, examples, whole, starts, pattern, read }: Rule): Rule => ({
  name,
  says,
  examples,
  starts,
  pattern,
  read,
  ...(whole && { whole }),
});

test('no sample file without a rule', () => {
  const names = readdirSync(folder).map((file) => file.replace('.tsv', ''));
  expect(names.filter((name) => !rules.some((rule) => rule.name === name))).toEqual([]);
});

test.each(rules.map((rule) => [rule.name, rule.pattern] as const))(
  'the pattern of %s is sticky and bounded',
  (_name, pattern) => {
    expect(pattern.sticky).toBe(true);
    expect(pattern.source.replace(/\\.|\[[^\]]*\]/g, '')).not.toMatch(/[*+](?!\?[<:=!])/);
  },
);
