import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionDocs } from '../../scripts/function-docs';
import { chineseMetadata, englishMetadata, metadataFile } from '../../scripts/function-metadata/metadata';
import { functionIds } from '../../src/functions/function-ids';

const signatures = {
  DUE: 'text, [refDate], [level]',
  STATUS: 'text, [asOf], [progress], [level]',
  DAYSLATE: 'text, [asOf], [progress], [level]',
  HASDEPT: 'cell, name, [role]',
  DEPTS: 'cell',
  RATIO: 'num, den',
  NEEDED: 'staff, pct',
  WORKDAYS: 'from, to',
};

test('the generated file names every function, with the arguments as announced', async () => {
  const functions = await chineseMetadata();
  expect(functions.map(({ id }) => id).sort()).toEqual([...functionIds].sort());
  const found = Object.fromEntries(
    functions.map(({ id, name, parameters }) => {
      expect(name).toBe(id);
      return [id, parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ')];
    }),
  );
  expect(found).toEqual(signatures);
});

test('what depends on the day is calculated anew by itself, and nothing else', async () => {
  const volatile = (await chineseMetadata()).filter(({ options }) => options?.volatile).map(({ id }) => id);
  expect(volatile.sort()).toEqual(['DAYSLATE', 'STATUS']);
});

test('descriptions are Chinese, and English for an English Excel', async () => {
  const texts = (functions: Awaited<ReturnType<typeof chineseMetadata>>) =>
    functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);
  for (const text of texts(await chineseMetadata())) expect(text).toMatch(/\p{Script=Han}/u);
  for (const text of texts(await englishMetadata())) expect(text).toMatch(/[a-z]{3}/i);
});

test('functions get plain values: the file does not ask for rich ones', async () => {
  expect(metadataFile(await chineseMetadata())).not.toContain('allowCustomData');
});

test('a comment of a function stands above an exported function of its own file', () => {
  const folder = join(__dirname, '../../src/functions');
  const tagged = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/@customfunction (\w+)/g)]);
  expect(tagged.map(([, id]) => id).sort()).toEqual([...functionIds].sort());
});

test('docs/functions.md is what the code says', async () => {
  const words = (text: string) => text.replaceAll(/[\s|-]+/g, '');
  expect(words(readFileSync(join(__dirname, '../../docs/functions.md'), 'utf8'))).toBe(words(await functionDocs()));
});
