import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Violation {
  from: string;
  rule: { name: string };
}

/** Each importer reaches into a room it must not know. */
const plantings: [rule: string, importer: string, imported: string][] = [
  ['domain-is-pure', 'src/domain/grid/planted.ts', 'src/app/a'],
  ['app-knows-domain-only', 'src/app/planted.ts', 'src/excel/a'],
  ['excel-implements-ports', 'src/excel/planted-pane.ts', 'src/taskpane/a'],
  ['pane-knows-no-excel', 'src/taskpane/planted.ts', 'src/excel/a'],
  ['host-knows-no-guest', 'host/planted.ts', 'src/domain/a'],
  ['src-knows-no-host', 'src/excel/planted.ts', 'host/a'],
  ['workbench-knows-no-guest', 'workbench/planted.ts', 'src/app/a'],
];
const allowed = ['src/app/clean.ts', 'src/domain/a'] as const;

const importLine = (importer: string, imported: string) =>
  `import { a } from '${'../'.repeat(importer.split('/').length - 1)}${imported}';\nexport const b = a;\n`;

/** Writes all importers into one small tree and runs dependency-cruiser over it once. */
function violations(): Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  try {
    for (const [importer, imported] of [...plantings.map(([, from, to]) => [from, to] as const), allowed]) {
      for (const [path, text] of [
        [importer, importLine(importer, imported)],
        [`${imported}.ts`, 'export const a = 1;\n'],
      ] as const) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    }
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
    const config = join(__dirname, '../../.dependency-cruiser.cjs');
    const args = ['src', 'host', 'workbench', '--config', config, '--output-type', 'json'];
    const { stdout } = spawnSync('depcruise', args, {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const found = violations();

test.each(plantings)('%s catches an import planted in %s', (rule, importer) => {
  expect(found.filter(({ from }) => from === importer).map(({ rule }) => rule.name)).toContain(rule);
});

test('an import that keeps to its rooms breaks no rule', () => {
  expect(found.filter(({ from }) => from === allowed[0])).toEqual([]);
});
