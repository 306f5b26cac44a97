/**
 * `npm run excel`, `excel:web -- --document ADDRESS`, `excel:stop`: puts the add-in into a real Excel with Microsoft's
 * own debugging tool and serves it on https://localhost:3000, the address that manifest.xml names.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SERVER = ['--dev-server', 'npm start -- --https --port 3000 --no-open', '--dev-server-port', '3000'];
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  start: ['start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug', ...SERVER],
  web: ['start', 'manifest.xml', 'web', '--app', 'excel', '--no-debug', ...SERVER],
  stop: ['stop', 'manifest.xml'],
};

const [action = '', ...rest] = process.argv.slice(2);
process.exitCode = main(action, rest);

function main(name: string, options: readonly string[]): number {
  const words = ACTIONS[name];
  if (!words) return explain('用法 Usage: npm run excel | excel:web -- --document ADDRESS | excel:stop');
  if (name === 'start' && !['win32', 'darwin'].includes(process.platform))
    return explain(
      '这台机器上没有桌面版 Excel，请用 npm start。There is no desktop Excel for this system; use npm start.',
    );
  if (name === 'web' && !options.includes('--document'))
    return explain('请给出工作簿的网址。Name the workbook: npm run excel:web -- --document https://…');
  tool('office-addin-usage-data', ['off']);
  return tool('office-addin-debugging', [...words, ...options]);
}

/** Runs the command line of an installed package; returns its exit code. */
function tool(name: string, words: readonly string[]): number {
  const cli = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'cli.js');
  return spawnSync(process.execPath, [cli, ...words], { stdio: 'inherit' }).status ?? 1;
}

function explain(sentence: string): number {
  console.error(sentence);
  return 1;
}
