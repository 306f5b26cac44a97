/** What a page fetches later must not come with it from the start: a second, plain import would make the first one idle. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '../..');

/** `import type … from`, and lists of which every name is a type, leave nothing in the build. */
const PLAIN = /^(?:import|export)\s+(?!type\b)(?:(?<names>[^;'"]*?)\s+from\s+)?'(?<path>\.[^']*)'/gmu;
const LATER = /\bimport\('(?<path>\.[^']*)'\)/gu;
const ONLY_TYPES = /^\{\s*(?:type\s+[^,}]+,?\s*)+\}$/u;

function fileOf(from: string, path: string): string | null {
  const base = join(dirname(from), path);
  return (
    ['', '.ts', '.tsx', '/index.ts']
      .map((end) => base + end)
      .find((file) => /\.tsx?$/.test(file) && existsSync(file)) ?? null
  );
}

function importsOf(file: string, pattern: RegExp): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(({ groups }) =>
    ONLY_TYPES.test(groups?.['names'] ?? '') ? [] : (fileOf(file, groups?.['path'] ?? '') ?? []),
  );
}

/** All files that come with a page from the start. */
function comesWith(page: string): ReadonlySet<string> {
  const files = new Set([page]);
  for (const file of files) for (const next of importsOf(file, PLAIN)) files.add(next);
  return files;
}

test.each(['src/taskpane/main.tsx', 'src/taskpane/gallery/main.tsx'])('%s', (page) => {
  const files = comesWith(join(root, page));
  expect(files.size).toBeGreaterThan(100);
  const idle = [...files].flatMap((file) => importsOf(file, LATER).filter((later) => files.has(later)));
  expect(idle.map((file) => relative(root, file))).toEqual([]);
});
