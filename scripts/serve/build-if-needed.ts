import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** What goes into `dist/`. */
const SOURCES = ['src', 'host', 'workbench', 'xlsx', 'assets', 'public', 'seeds', 'scripts/vite'];
const SOURCE_FILES = ['manifest.xml', 'package.json', 'taskpane.html', 'workbench.html', 'vite.config.ts'];

/** Builds the pages unless `dist/` is newer than every source. Returns whether it built. */
export async function buildIfNeeded(root: string): Promise<boolean> {
  const built = join(root, 'dist/workbench.html');
  if (existsSync(built) && statSync(built).mtimeMs > newest(root)) return false;
  await build({ root, logLevel: 'warn' });
  return true;
}

function newest(root: string): number {
  const folders = SOURCES.map((folder) => join(root, folder)).filter((folder) => existsSync(folder));
  const inFolders = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const files = SOURCE_FILES.map((file) => join(root, file)).filter((file) => existsSync(file));
  return Math.max(...[...inFolders, ...files].map((file) => statSync(file).mtimeMs));
}
