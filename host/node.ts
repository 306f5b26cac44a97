import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script, createContext } from 'node:vm';
import type { Host } from './host';
import { pageStandIn } from './node-page';

/** The globals that the genuine Office.js has set up. */
export interface OfficePage {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The page's global object, for `Office.actions.associate` and the like. */
  readonly window: Record<string, unknown>;
}

const officeFolder = (): string =>
  join(
    dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
    'dist',
  );

const scripts = new Map<string, Script>();

/** Compiled once per process: the Excel file has some 60,000 lines. */
function compiled(path: string): Script {
  const known = scripts.get(path);
  if (known) return known;
  const script = new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(path, script);
  return script;
}

/**
 * Boots the genuine, unmodified Office.js of the npm package in a context of its own and connects it to the host.
 *
 * @example
 * const host = createHost({ engine: createUniverEngine() });
 * const { Excel } = await bootOffice(host);
 * await Excel.run(async (context) => { … });
 */
export async function bootOffice(host: Host): Promise<OfficePage> {
  const folder = officeFolder();
  const page = pageStandIn({
    external: host.connect(),
    scriptUrl: 'https://host.invalid/office/office.js',
    load: (url) => compiled(join(folder, new URL(url).pathname.replace(/^\/office\//, ''))).runInContext(context),
  });
  const context = createContext(page);
  compiled(join(folder, 'office.js')).runInContext(context);
  const { Office } = page as unknown as OfficePage;
  await Office.onReady();
  return page as unknown as OfficePage;
}
